using System.Runtime.Versioning;
using Adder.Core.Processes;

namespace Adder;

public static partial class os
{
    /// <summary>Waits until a child has ended.</summary>
    /// <returns>The child's number and its status, which <see cref="WIFEXITED"/> and its kin take apart and
    /// <see cref="waitstatus_to_exitcode"/> turns into an exit code.</returns>
    /// <exception cref="ChildProcessError">There is no child to wait for (ECHILD).</exception>
    /// <remarks>Waits for the children that this library started. Children that <see cref="System.Diagnostics.Process"/> started are never
    /// among them: the runtime waits for those itself. Availability: Unix. See
    /// <see href="https://docs.python.org/3/library/os.html#os.wait">os.wait</see> in Python's documentation and
    /// <see href="https://man7.org/linux/man-pages/man2/wait.2.html">wait(2)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public static (int pid, int status) wait() => ChildWaits.Wait(ChildWaits.Any, 0, CancellationToken.None);

    /// <summary>Waits until a child has ended, or a token is cancelled.</summary>
    /// <param name="cancellation">Ends the waiting; no child is lost then.</param>
    /// <returns>The child's number and its status, which <see cref="WIFEXITED"/> and its kin take apart and
    /// <see cref="waitstatus_to_exitcode"/> turns into an exit code.</returns>
    /// <exception cref="ChildProcessError">There is no child to wait for (ECHILD).</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    /// <remarks>Waits for the children that this library started. Children that <see cref="System.Diagnostics.Process"/> started are never
    /// among them: the runtime waits for those itself. Availability: Unix. See
    /// <see href="https://docs.python.org/3/library/os.html#os.wait">os.wait</see> in Python's documentation and
    /// <see href="https://man7.org/linux/man-pages/man2/wait.2.html">wait(2)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public static (int pid, int status) wait(CancellationToken cancellation) => ChildWaits.Wait(ChildWaits.Any, 0, cancellation);

    /// <summary>Waits until a child has ended, without a thread.</summary>
    /// <param name="cancellation">Ends the waiting; no child is lost then.</param>
    /// <returns>The child's number and its status, which <see cref="WIFEXITED"/> and its kin take apart and
    /// <see cref="waitstatus_to_exitcode"/> turns into an exit code.</returns>
    /// <exception cref="ChildProcessError">There is no child to wait for (ECHILD).</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    /// <remarks>Waits for the children that this library started. Children that <see cref="System.Diagnostics.Process"/> started are never
    /// among them: the runtime waits for those itself. Availability: Unix. See
    /// <see href="https://docs.python.org/3/library/os.html#os.wait">os.wait</see> in Python's documentation and
    /// <see href="https://man7.org/linux/man-pages/man2/wait.2.html">wait(2)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public static ValueTask<(int pid, int status)> wait_async(CancellationToken cancellation = default) =>
        ChildWaits.WaitAsync(ChildWaits.Any, 0, cancellation);

    /// <summary>Waits for a child.</summary>
    /// <param name="pid">A child's number, wherever it comes from; -1 for any child that this library started, 0 for any of those in this
    /// process's group, and a group's number with a minus for any in that group.</param>
    /// <param name="options">0, or any of <see cref="WNOHANG"/>, <see cref="WUNTRACED"/> and <see cref="WCONTINUED"/>.</param>
    /// <param name="cancellation">Ends the waiting; no child is lost then.</param>
    /// <returns>The child's number and its status, which <see cref="WIFEXITED"/> and its kin take apart and
    /// <see cref="waitstatus_to_exitcode"/> turns into an exit code; (0, 0) where nothing has happened and <see cref="WNOHANG"/> was
    /// given.</returns>
    /// <exception cref="ChildProcessError">There is no such child, or somebody has waited for it already (ECHILD).</exception>
    /// <exception cref="ProcessLookupError"><paramref name="pid"/> is the least number there is (ESRCH).</exception>
    /// <exception cref="OSError">The options are wrong (EINVAL), or anything else.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    /// <remarks>Children that <see cref="System.Diagnostics.Process"/> started are never among any children: the runtime waits for those
    /// itself. A wait that was interrupted by a signal goes on. Availability: Unix. See
    /// <see href="https://docs.python.org/3/library/os.html#os.waitpid">os.waitpid</see> in Python's documentation and
    /// <see href="https://man7.org/linux/man-pages/man2/waitpid.2.html">waitpid(2)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public static (int pid, int status) waitpid(int pid, int options, CancellationToken cancellation = default) =>
        ChildWaits.Wait(pid, options, cancellation);

    /// <summary>Waits for a child, without a thread.</summary>
    /// <param name="pid">A child's number, wherever it comes from; -1 for any child that this library started, 0 for any of those in this
    /// process's group, and a group's number with a minus for any in that group.</param>
    /// <param name="options">0, or any of <see cref="WNOHANG"/>, <see cref="WUNTRACED"/> and <see cref="WCONTINUED"/>.</param>
    /// <param name="cancellation">Ends the waiting; no child is lost then.</param>
    /// <returns>The child's number and its status, which <see cref="WIFEXITED"/> and its kin take apart and
    /// <see cref="waitstatus_to_exitcode"/> turns into an exit code; (0, 0) where nothing has happened and <see cref="WNOHANG"/> was
    /// given.</returns>
    /// <exception cref="ChildProcessError">There is no such child, or somebody has waited for it already (ECHILD).</exception>
    /// <exception cref="ProcessLookupError"><paramref name="pid"/> is the least number there is (ESRCH).</exception>
    /// <exception cref="OSError">The options are wrong (EINVAL), or anything else.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    /// <remarks>Children that <see cref="System.Diagnostics.Process"/> started are never among any children: the runtime waits for those
    /// itself. A wait that was interrupted by a signal goes on. Availability: Unix. See
    /// <see href="https://docs.python.org/3/library/os.html#os.waitpid">os.waitpid</see> in Python's documentation and
    /// <see href="https://man7.org/linux/man-pages/man2/waitpid.2.html">waitpid(2)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public static ValueTask<(int pid, int status)> waitpid_async(int pid, int options, CancellationToken cancellation = default) =>
        ChildWaits.WaitAsync(pid, options, cancellation);
}
