using Adder.Core.Files;

namespace Adder;

public static partial class os
{
    /// <summary>Sets a file's times of access and modification.</summary>
    /// <param name="path">The file's path, or an open descriptor.</param>
    /// <param name="times">The two times in seconds since 1970, rounded down to a nanosecond; before 1970 they are negative.
    /// <see langword="null"/> together with no <paramref name="ns"/> is the present.</param>
    /// <param name="ns">The two times in nanoseconds since 1970, in place of <paramref name="times"/>: the exact way, which reaches from
    /// 1677 to 2262.</param>
    /// <param name="dir_fd">A directory's descriptor that a relative <paramref name="path"/> starts from; <see langword="null"/> for the
    /// working directory.</param>
    /// <param name="follow_symlinks">Whether a symbolic link at the end of the path stands for its target; otherwise its own times are
    /// set.</param>
    /// <exception cref="ValueError">Both <paramref name="times"/> and <paramref name="ns"/> are given, a time is not a number, a NUL is in the
    /// path, or a descriptor stands together with <paramref name="dir_fd"/> or with <paramref name="follow_symlinks"/> false.</exception>
    /// <exception cref="OverflowError">A time is beyond 2**63 seconds.</exception>
    /// <exception cref="FileNotFoundError">There is nothing at the path (ENOENT).</exception>
    /// <exception cref="PermissionError">The file belongs to somebody else (EPERM for chosen times, EACCES for the present without the right
    /// to write).</exception>
    /// <exception cref="OSError">The file system is read-only (EROFS), the descriptor is not open (EBADF), or anything else.</exception>
    /// <remarks>A time that the file system cannot hold becomes the nearest that it can. Availability: Unix, Windows. Raises the audit event
    /// <c>os.utime</c> with <c>path</c>, <c>times</c>, <c>ns</c>, <c>dir_fd</c>. See
    /// <see href="https://docs.python.org/3/library/os.html#os.utime">os.utime</see> in Python's documentation and
    /// <see href="https://man7.org/linux/man-pages/man2/utimensat.2.html">utimensat(2)</see>.</remarks>
    public static void utime(path_arg path, (double, double)? times = null, (long, long)? ns = null, int? dir_fd = null,
        bool follow_symlinks = true) => FileTimes.Set(path, times, ns, dir_fd, follow_symlinks);
}
