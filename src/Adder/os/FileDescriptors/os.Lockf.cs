using System.Runtime.Versioning;
using Adder.Core.Descriptors;

namespace Adder;

public static partial class os
{
    /// <summary>Locks a part of a file against other processes, unlocks it, or asks whether another has locked it.</summary>
    /// <param name="fd">A descriptor that is open for writing.</param>
    /// <param name="command"><see cref="F_LOCK"/>, <see cref="F_TLOCK"/>, <see cref="F_ULOCK"/> or <see cref="F_TEST"/>.</param>
    /// <param name="length">How long the part is, in bytes from the position of the file on; below 0 for so many before it, and 0 for all
    /// up to the end, however far that moves.</param>
    /// <param name="cancellation">Ends the waiting. With one that can be cancelled, the lock is tried for every so often, up to 64 ms
    /// apart, as nothing tells when it is free: the order of those who wait is lost, and EDEADLK never comes.</param>
    /// <exception cref="BlockingIOError">Another process has locked some of it, and the command is <see cref="F_TLOCK"/>
    /// (EAGAIN).</exception>
    /// <exception cref="PermissionError">The same, by the words of some systems, and by those of <see cref="F_TEST"/> (EACCES).</exception>
    /// <exception cref="OSError">The descriptor is not open for writing (EBADF), the command is none of those or the part begins before the
    /// file (EINVAL), the processes would wait for each other (EDEADLK), there are too many locks (ENOLCK), or anything else; it has no
    /// filename.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    /// <remarks>Availability: Unix. The lock is the process's: it does not hold between its threads, and it ends when the process closes
    /// any descriptor of the file. Raises the audit event <c>os.lockf</c> with <c>fd</c>, <c>command</c>, <c>length</c>. A signal does not
    /// end it: the call is made again, other than in Python. See
    /// <see href="https://docs.python.org/3/library/os.html#os.lockf">os.lockf</see> in Python's documentation and
    /// <see href="https://man7.org/linux/man-pages/man3/lockf.3.html">lockf(3)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public static void lockf(int fd, int command, long length, CancellationToken cancellation = default) =>
        RecordLocks.Lock(fd, command, length, cancellation);

    /// <summary>Awaits a lock on a part of a file, and holds no thread meanwhile; the other commands are done at once.</summary>
    /// <param name="fd">A descriptor that is open for writing.</param>
    /// <param name="command"><see cref="F_LOCK"/>, <see cref="F_TLOCK"/>, <see cref="F_ULOCK"/> or <see cref="F_TEST"/>.</param>
    /// <param name="length">How long the part is, in bytes from the position of the file on; below 0 for so many before it, and 0 for all
    /// up to the end, however far that moves.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <exception cref="BlockingIOError">Another process has locked some of it, and the command is <see cref="F_TLOCK"/>
    /// (EAGAIN).</exception>
    /// <exception cref="PermissionError">The same, by the words of some systems, and by those of <see cref="F_TEST"/> (EACCES).</exception>
    /// <exception cref="OSError">The descriptor is not open for writing (EBADF), the command is none of those or the part begins before the
    /// file (EINVAL), the processes would wait for each other (EDEADLK), there are too many locks (ENOLCK), or anything else; it has no
    /// filename.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    /// <remarks>Availability: Unix. The lock is tried for every so often, up to 64 ms apart, as nothing tells when it is free: the order of
    /// those who wait is lost, and EDEADLK never comes. Raises the audit event <c>os.lockf</c> with <c>fd</c>, <c>command</c>,
    /// <c>length</c>. See <see href="https://docs.python.org/3/library/os.html#os.lockf">os.lockf</see> in Python's documentation and
    /// <see href="https://man7.org/linux/man-pages/man3/lockf.3.html">lockf(3)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public static ValueTask lockf_async(int fd, int command, long length, CancellationToken cancellation = default) =>
        RecordLocks.LockAsync(fd, command, length, cancellation);

    /// <summary>For <see cref="lockf"/>: lock, and wait while another process has locked some of the part.</summary>
    /// <remarks>Availability: Unix. See <see href="https://docs.python.org/3/library/os.html#os.F_LOCK">os.F_LOCK</see> in Python's
    /// documentation and <see href="https://man7.org/linux/man-pages/man3/lockf.3.html">lockf(3)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public const int F_LOCK = 1;

    /// <summary>For <see cref="lockf"/>: lock, or fail when another process has locked some of the part.</summary>
    /// <remarks>Availability: Unix. See <see href="https://docs.python.org/3/library/os.html#os.F_TLOCK">os.F_TLOCK</see> in Python's
    /// documentation and <see href="https://man7.org/linux/man-pages/man3/lockf.3.html">lockf(3)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public const int F_TLOCK = 2;

    /// <summary>For <see cref="lockf"/>: unlock.</summary>
    /// <remarks>Availability: Unix. See <see href="https://docs.python.org/3/library/os.html#os.F_ULOCK">os.F_ULOCK</see> in Python's
    /// documentation and <see href="https://man7.org/linux/man-pages/man3/lockf.3.html">lockf(3)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public const int F_ULOCK = 0;

    /// <summary>For <see cref="lockf"/>: fail when another process has locked some of the part.</summary>
    /// <remarks>Availability: Unix. See <see href="https://docs.python.org/3/library/os.html#os.F_TEST">os.F_TEST</see> in Python's
    /// documentation and <see href="https://man7.org/linux/man-pages/man3/lockf.3.html">lockf(3)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public const int F_TEST = 3;
}
