using System.Runtime.Versioning;
using Adder.Core.Processes;

namespace Adder;

public static partial class os
{
    /// <summary>Waits for a child, more finely.</summary>
    /// <param name="idtype">What <paramref name="id"/> is: <see cref="P_PID"/>, <see cref="P_PGID"/>, <see cref="P_PIDFD"/>, or
    /// <see cref="P_ALL"/>, which passes it over.</param>
    /// <param name="id">A child's number, a group's number (0 is this process's), or a descriptor of <see cref="pidfd_open"/>.</param>
    /// <param name="options">What to tell of: at least one of <see cref="WEXITED"/>, <see cref="WSTOPPED"/> and <see cref="WCONTINUED"/>;
    /// with them <see cref="WNOHANG"/> and <see cref="WNOWAIT"/>.</param>
    /// <param name="cancellation">Ends the waiting; no child is lost then.</param>
    /// <returns>What happened to a child; <see langword="null"/> where nothing has and <see cref="WNOHANG"/> was given.</returns>
    /// <exception cref="ChildProcessError">There is no such child, or somebody has waited for it already (ECHILD).</exception>
    /// <exception cref="BlockingIOError">Nothing has happened, and the descriptor was opened with <see cref="PIDFD_NONBLOCK"/>
    /// (EAGAIN).</exception>
    /// <exception cref="OSError"><paramref name="idtype"/>, <paramref name="id"/> or <paramref name="options"/> is wrong (EINVAL), or a
    /// descriptor is not open (EBADF).</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    /// <remarks>With <see cref="P_ALL"/> and <see cref="P_PGID"/> it waits for the children that this library started. Children that
    /// <see cref="System.Diagnostics.Process"/> started are never among them: the runtime waits for those itself. Availability: Unix. See
    /// <see href="https://docs.python.org/3/library/os.html#os.waitid">os.waitid</see> in Python's documentation and
    /// <see href="https://man7.org/linux/man-pages/man2/waitid.2.html">waitid(2)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public static waitid_result? waitid(int idtype, int id, int options, CancellationToken cancellation = default) =>
        ChildWaits.WaitId(idtype, id, options, cancellation);

    /// <summary>Waits for a child, more finely and without a thread.</summary>
    /// <param name="idtype">What <paramref name="id"/> is: <see cref="P_PID"/>, <see cref="P_PGID"/>, <see cref="P_PIDFD"/>, or
    /// <see cref="P_ALL"/>, which passes it over.</param>
    /// <param name="id">A child's number, a group's number (0 is this process's), or a descriptor of <see cref="pidfd_open"/>.</param>
    /// <param name="options">What to tell of: at least one of <see cref="WEXITED"/>, <see cref="WSTOPPED"/> and <see cref="WCONTINUED"/>;
    /// with them <see cref="WNOHANG"/> and <see cref="WNOWAIT"/>.</param>
    /// <param name="cancellation">Ends the waiting; no child is lost then.</param>
    /// <returns>What happened to a child; <see langword="null"/> where nothing has and <see cref="WNOHANG"/> was given.</returns>
    /// <exception cref="ChildProcessError">There is no such child, or somebody has waited for it already (ECHILD).</exception>
    /// <exception cref="BlockingIOError">Nothing has happened, and the descriptor was opened with <see cref="PIDFD_NONBLOCK"/>
    /// (EAGAIN).</exception>
    /// <exception cref="OSError"><paramref name="idtype"/>, <paramref name="id"/> or <paramref name="options"/> is wrong (EINVAL), or a
    /// descriptor is not open (EBADF).</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    /// <remarks>With <see cref="P_ALL"/> and <see cref="P_PGID"/> it waits for the children that this library started. Children that
    /// <see cref="System.Diagnostics.Process"/> started are never among them: the runtime waits for those itself. Availability: Unix. See
    /// <see href="https://docs.python.org/3/library/os.html#os.waitid">os.waitid</see> in Python's documentation and
    /// <see href="https://man7.org/linux/man-pages/man2/waitid.2.html">waitid(2)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public static ValueTask<waitid_result?> waitid_async(int idtype, int id, int options, CancellationToken cancellation = default) =>
        ChildWaits.WaitIdAsync(idtype, id, options, cancellation);
}
