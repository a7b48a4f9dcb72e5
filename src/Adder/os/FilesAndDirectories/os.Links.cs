using Adder.Core.Files;

namespace Adder;

public static partial class os
{
    /// <summary>What a symbolic link points to.</summary>
    /// <param name="path">The link's path.</param>
    /// <param name="dir_fd">A directory's descriptor that a relative <paramref name="path"/> starts from; <see langword="null"/> for the
    /// working directory.</param>
    /// <returns>The target as the link holds it: absolute, or relative to the directory that the link stands in.</returns>
    /// <exception cref="FileNotFoundError">There is nothing at the path (ENOENT).</exception>
    /// <exception cref="NotADirectoryError">A parent is not a directory (ENOTDIR).</exception>
    /// <exception cref="PermissionError">A directory on the way may not be searched (EACCES).</exception>
    /// <exception cref="OSError">It is not a symbolic link (EINVAL), or anything else.</exception>
    /// <exception cref="ValueError">A NUL is in the path.</exception>
    /// <remarks>Availability: Unix, Windows. See <see href="https://docs.python.org/3/library/os.html#os.readlink">os.readlink</see> in Python's
    /// documentation and <see href="https://man7.org/linux/man-pages/man2/readlink.2.html">readlink(2)</see>.</remarks>
    public static string readlink(path_arg path, int? dir_fd = null) => FileLinks.Read(path, dir_fd);

    /// <inheritdoc cref="readlink(path_arg, int?)"/>
    public static byte[] readlink(byte[] path, int? dir_fd = null) => FileLinks.ReadBytes(path, dir_fd);
}
