using System.Runtime.Versioning;
using Adder.Core.Processes;

namespace Adder;

public static partial class os
{
    /// <summary>Whether a child exited by itself.</summary>
    /// <param name="status">The child's status, as <see cref="waitpid"/> answers it.</param>
    /// <returns>Whether it did; then <see cref="WEXITSTATUS"/> says with what.</returns>
    /// <remarks>Availability: Unix. See <see href="https://docs.python.org/3/library/os.html#os.WIFEXITED">os.WIFEXITED</see> in Python's
    /// documentation and <see href="https://man7.org/linux/man-pages/man2/waitpid.2.html">waitpid(2)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public static bool WIFEXITED(int status) => WaitStatus.HasExited(status);

    /// <summary>Whether a signal ended a child.</summary>
    /// <param name="status">The child's status, as <see cref="waitpid"/> answers it.</param>
    /// <returns>Whether it did; then <see cref="WTERMSIG"/> says which.</returns>
    /// <remarks>Availability: Unix. See <see href="https://docs.python.org/3/library/os.html#os.WIFSIGNALED">os.WIFSIGNALED</see> in
    /// Python's documentation and <see href="https://man7.org/linux/man-pages/man2/waitpid.2.html">waitpid(2)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public static bool WIFSIGNALED(int status) => WaitStatus.WasKilled(status);

    /// <summary>Whether a child was stopped.</summary>
    /// <param name="status">The child's status, as <see cref="waitpid"/> answers it.</param>
    /// <returns>Whether it was; then <see cref="WSTOPSIG"/> says by which signal.</returns>
    /// <remarks>Availability: Unix. See <see href="https://docs.python.org/3/library/os.html#os.WIFSTOPPED">os.WIFSTOPPED</see> in
    /// Python's documentation and <see href="https://man7.org/linux/man-pages/man2/waitpid.2.html">waitpid(2)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public static bool WIFSTOPPED(int status) => WaitStatus.HasStopped(status);

    /// <summary>Whether a child goes on after it was stopped.</summary>
    /// <param name="status">The child's status, as <see cref="waitpid"/> answers it.</param>
    /// <returns>Whether it does.</returns>
    /// <remarks>Availability: Unix. See <see href="https://docs.python.org/3/library/os.html#os.WIFCONTINUED">os.WIFCONTINUED</see> in
    /// Python's documentation and <see href="https://man7.org/linux/man-pages/man2/waitpid.2.html">waitpid(2)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public static bool WIFCONTINUED(int status) => WaitStatus.HasContinued(status);

    /// <summary>Whether the memory of a killed child was dumped.</summary>
    /// <param name="status">The child's status, as <see cref="waitpid"/> answers it.</param>
    /// <returns>Whether it was; means something only where <see cref="WIFSIGNALED"/> is true.</returns>
    /// <remarks>Availability: Unix. See <see href="https://docs.python.org/3/library/os.html#os.WCOREDUMP">os.WCOREDUMP</see> in Python's
    /// documentation and <see href="https://man7.org/linux/man-pages/man2/waitpid.2.html">waitpid(2)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public static bool WCOREDUMP(int status) => WaitStatus.HasDumpedCore(status);

    /// <summary>The exit code of a child that exited.</summary>
    /// <param name="status">The child's status, as <see cref="waitpid"/> answers it.</param>
    /// <returns>0 to 255; means something only where <see cref="WIFEXITED"/> is true.</returns>
    /// <remarks>Availability: Unix. See <see href="https://docs.python.org/3/library/os.html#os.WEXITSTATUS">os.WEXITSTATUS</see> in
    /// Python's documentation and <see href="https://man7.org/linux/man-pages/man2/waitpid.2.html">waitpid(2)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public static int WEXITSTATUS(int status) => WaitStatus.ExitCode(status);

    /// <summary>The signal that ended a child.</summary>
    /// <param name="status">The child's status, as <see cref="waitpid"/> answers it.</param>
    /// <returns>Its number; means something only where <see cref="WIFSIGNALED"/> is true.</returns>
    /// <remarks>Availability: Unix. See <see href="https://docs.python.org/3/library/os.html#os.WTERMSIG">os.WTERMSIG</see> in Python's
    /// documentation and <see href="https://man7.org/linux/man-pages/man2/waitpid.2.html">waitpid(2)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public static int WTERMSIG(int status) => WaitStatus.KillingSignal(status);

    /// <summary>The signal that stopped a child.</summary>
    /// <param name="status">The child's status, as <see cref="waitpid"/> answers it.</param>
    /// <returns>Its number; means something only where <see cref="WIFSTOPPED"/> is true.</returns>
    /// <remarks>Availability: Unix. See <see href="https://docs.python.org/3/library/os.html#os.WSTOPSIG">os.WSTOPSIG</see> in Python's
    /// documentation and <see href="https://man7.org/linux/man-pages/man2/waitpid.2.html">waitpid(2)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public static int WSTOPSIG(int status) => WaitStatus.StoppingSignal(status);

    /// <summary>The exit code in a child's status.</summary>
    /// <param name="status">The status, as <see cref="waitpid"/> and <c>os.system</c> answer it.</param>
    /// <returns>The exit code where the child exited; where a signal ended it, the signal's number with a minus.</returns>
    /// <exception cref="ValueError">The child has not ended but was stopped, or the status is none.</exception>
    /// <remarks>Availability: Unix, Windows. See
    /// <see href="https://docs.python.org/3/library/os.html#os.waitstatus_to_exitcode">os.waitstatus_to_exitcode</see> in Python's
    /// documentation and <see href="https://man7.org/linux/man-pages/man2/waitpid.2.html">waitpid(2)</see>.</remarks>
    public static int waitstatus_to_exitcode(int status) => WaitStatus.ToExitCode(status);
}
