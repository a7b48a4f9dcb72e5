using System.Runtime.Versioning;
using Adder.Core.Processes;

namespace Adder;

public static partial class os
{
    /// <summary>Waits for any child, and asks what it has used.</summary>
    /// <param name="options">0, or any of <see cref="WNOHANG"/>, <see cref="WUNTRACED"/> and <see cref="WCONTINUED"/>.</param>
    /// <param name="cancellation">Ends the waiting; no child is lost then.</param>
    /// <returns>The child's number, its status as <see cref="waitpid"/> answers it, and what it has used; (0, 0) and zeros where nothing
    /// has happened and <see cref="WNOHANG"/> was given.</returns>
    /// <exception cref="ChildProcessError">There is no child to wait for (ECHILD).</exception>
    /// <exception cref="OSError">The options are wrong (EINVAL), or anything else.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    /// <remarks>Waits for the children that this library started. Children that <see cref="System.Diagnostics.Process"/> started are never
    /// among them: the runtime waits for those itself. Availability: Unix. See
    /// <see href="https://docs.python.org/3/library/os.html#os.wait3">os.wait3</see> in Python's documentation and
    /// <see href="https://man7.org/linux/man-pages/man2/wait4.2.html">wait4(2)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public static (int pid, int status, struct_rusage rusage) wait3(int options, CancellationToken cancellation = default) =>
        ChildWaits.WaitWithUsage(ChildWaits.Any, options, cancellation);

    /// <summary>Waits for any child, without a thread, and asks what it has used.</summary>
    /// <param name="options">0, or any of <see cref="WNOHANG"/>, <see cref="WUNTRACED"/> and <see cref="WCONTINUED"/>.</param>
    /// <param name="cancellation">Ends the waiting; no child is lost then.</param>
    /// <returns>The child's number, its status as <see cref="waitpid"/> answers it, and what it has used; (0, 0) and zeros where nothing
    /// has happened and <see cref="WNOHANG"/> was given.</returns>
    /// <exception cref="ChildProcessError">There is no child to wait for (ECHILD).</exception>
    /// <exception cref="OSError">The options are wrong (EINVAL), or anything else.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    /// <remarks>Waits for the children that this library started. Children that <see cref="System.Diagnostics.Process"/> started are never
    /// among them: the runtime waits for those itself. Availability: Unix. See
    /// <see href="https://docs.python.org/3/library/os.html#os.wait3">os.wait3</see> in Python's documentation and
    /// <see href="https://man7.org/linux/man-pages/man2/wait4.2.html">wait4(2)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public static ValueTask<(int pid, int status, struct_rusage rusage)> wait3_async(int options, CancellationToken cancellation = default) =>
        ChildWaits.WaitWithUsageAsync(ChildWaits.Any, options, cancellation);

    /// <summary>Waits for a child, and asks what it has used.</summary>
    /// <param name="pid">A child's number, wherever it comes from; -1 for any child that this library started, 0 for any of those in this
    /// process's group, and a group's number with a minus for any in that group.</param>
    /// <param name="options">0, or any of <see cref="WNOHANG"/>, <see cref="WUNTRACED"/> and <see cref="WCONTINUED"/>.</param>
    /// <param name="cancellation">Ends the waiting; no child is lost then.</param>
    /// <returns>The child's number, its status as <see cref="waitpid"/> answers it, and what it has used; (0, 0) and zeros where nothing
    /// has happened and <see cref="WNOHANG"/> was given.</returns>
    /// <exception cref="ChildProcessError">There is no such child, or somebody has waited for it already (ECHILD).</exception>
    /// <exception cref="ProcessLookupError"><paramref name="pid"/> is the least number there is (ESRCH).</exception>
    /// <exception cref="OSError">The options are wrong (EINVAL), or anything else.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    /// <remarks>Children that <see cref="System.Diagnostics.Process"/> started are never among any children: the runtime waits for those
    /// itself. Availability: Unix. See <see href="https://docs.python.org/3/library/os.html#os.wait4">os.wait4</see> in Python's
    /// documentation and <see href="https://man7.org/linux/man-pages/man2/wait4.2.html">wait4(2)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public static (int pid, int status, struct_rusage rusage) wait4(int pid, int options, CancellationToken cancellation = default) =>
        ChildWaits.WaitWithUsage(pid, options, cancellation);

    /// <summary>Waits for a child, without a thread, and asks what it has used.</summary>
    /// <param name="pid">A child's number, wherever it comes from; -1 for any child that this library started, 0 for any of those in this
    /// process's group, and a group's number with a minus for any in that group.</param>
    /// <param name="options">0, or any of <see cref="WNOHANG"/>, <see cref="WUNTRACED"/> and <see cref="WCONTINUED"/>.</param>
    /// <param name="cancellation">Ends the waiting; no child is lost then.</param>
    /// <returns>The child's number, its status as <see cref="waitpid"/> answers it, and what it has used; (0, 0) and zeros where nothing
    /// has happened and <see cref="WNOHANG"/> was given.</returns>
    /// <exception cref="ChildProcessError">There is no such child, or somebody has waited for it already (ECHILD).</exception>
    /// <exception cref="ProcessLookupError"><paramref name="pid"/> is the least number there is (ESRCH).</exception>
    /// <exception cref="OSError">The options are wrong (EINVAL), or anything else.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    /// <remarks>Children that <see cref="System.Diagnostics.Process"/> started are never among any children: the runtime waits for those
    /// itself. Availability: Unix. See <see href="https://docs.python.org/3/library/os.html#os.wait4">os.wait4</see> in Python's
    /// documentation and <see href="https://man7.org/linux/man-pages/man2/wait4.2.html">wait4(2)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public static ValueTask<(int pid, int status, struct_rusage rusage)> wait4_async(int pid, int options, CancellationToken cancellation = default) =>
        ChildWaits.WaitWithUsageAsync(pid, options, cancellation);
}
