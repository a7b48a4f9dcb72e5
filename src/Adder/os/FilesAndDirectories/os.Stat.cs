using Adder.Core.Files;

namespace Adder;

public static partial class os
{
    /// <summary>The status of a file.</summary>
    /// <param name="path">The file's path, or an open descriptor.</param>
    /// <param name="dir_fd">A directory's descriptor that a relative <paramref name="path"/> starts from; <see langword="null"/> for the
    /// working directory.</param>
    /// <param name="follow_symlinks">Whether a symbolic link at the end of the path stands for its target; otherwise it is looked at
    /// itself.</param>
    /// <returns>The status.</returns>
    /// <exception cref="FileNotFoundError">There is nothing at the path, or at the link's target (ENOENT).</exception>
    /// <exception cref="NotADirectoryError">A parent is not a directory (ENOTDIR).</exception>
    /// <exception cref="PermissionError">A directory on the way may not be searched (EACCES).</exception>
    /// <exception cref="OSError">Links lead in a circle (ELOOP), a name is too long (ENAMETOOLONG), the descriptor is not open (EBADF), or
    /// anything else.</exception>
    /// <exception cref="ValueError">A descriptor stands together with <paramref name="dir_fd"/> or with
    /// <paramref name="follow_symlinks"/> false, or a NUL is in the path.</exception>
    /// <remarks>Availability: Unix, Windows. See <see href="https://docs.python.org/3/library/os.html#os.stat">os.stat</see> in Python's
    /// documentation and <see href="https://man7.org/linux/man-pages/man2/statx.2.html">statx(2)</see>.</remarks>
    public static stat_result stat(path_arg path, int? dir_fd = null, bool follow_symlinks = true) =>
        FileStatus.Of(path, dir_fd, follow_symlinks, "stat");

    /// <summary>The status of what stands at a path: of a symbolic link itself, not of its target.</summary>
    /// <param name="path">The path.</param>
    /// <param name="dir_fd">A directory's descriptor that a relative <paramref name="path"/> starts from; <see langword="null"/> for the
    /// working directory.</param>
    /// <returns>The status.</returns>
    /// <exception cref="FileNotFoundError">There is nothing at the path (ENOENT).</exception>
    /// <exception cref="NotADirectoryError">A parent is not a directory (ENOTDIR).</exception>
    /// <exception cref="PermissionError">A directory on the way may not be searched (EACCES).</exception>
    /// <exception cref="OSError">Links lead in a circle (ELOOP), a name is too long (ENAMETOOLONG), or anything else.</exception>
    /// <exception cref="ValueError">A NUL is in the path.</exception>
    /// <remarks>Availability: Unix, Windows. See <see href="https://docs.python.org/3/library/os.html#os.lstat">os.lstat</see> in Python's
    /// documentation and <see href="https://man7.org/linux/man-pages/man2/statx.2.html">statx(2)</see>.</remarks>
    public static stat_result lstat(path_arg path, int? dir_fd = null) => FileStatus.OfLink(path, dir_fd);
}
