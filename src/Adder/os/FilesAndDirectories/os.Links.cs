using Adder.Core.Files;

namespace Adder;

public static partial class os
{
    /// <summary>Gives a file one more name: a hard link.</summary>
    /// <param name="src">The file.</param>
    /// <param name="dst">Its new name.</param>
    /// <param name="src_dir_fd">A directory's descriptor that a relative <paramref name="src"/> starts from; <see langword="null"/> for the
    /// working directory.</param>
    /// <param name="dst_dir_fd">A directory's descriptor that a relative <paramref name="dst"/> starts from; <see langword="null"/> for the
    /// working directory.</param>
    /// <param name="follow_symlinks">Whether a symbolic link at the end of <paramref name="src"/> stands for its target; otherwise the link
    /// itself gets another name.</param>
    /// <exception cref="FileNotFoundError">There is nothing at <paramref name="src"/>, or the new parent is not there (ENOENT).</exception>
    /// <exception cref="FileExistsError">There is something at <paramref name="dst"/> already (EEXIST).</exception>
    /// <exception cref="PermissionError">It is a directory (EPERM), or a parent may not be written to (EACCES).</exception>
    /// <exception cref="OSError">The two stand in different file systems (EXDEV), the file has too many names (EMLINK), or anything
    /// else.</exception>
    /// <exception cref="ValueError">A NUL is in a path.</exception>
    /// <remarks>Follows symbolic links by default on every system, as the documentation says and CPython does since 3.14; before, Linux did
    /// not. Availability: Unix, Windows. Raises the audit event <c>os.link</c> with <c>src</c>, <c>dst</c>, <c>src_dir_fd</c>,
    /// <c>dst_dir_fd</c>. See <see href="https://docs.python.org/3/library/os.html#os.link">os.link</see> in Python's documentation and
    /// <see href="https://man7.org/linux/man-pages/man2/link.2.html">link(2)</see>.</remarks>
    public static void link(path_arg src, path_arg dst, int? src_dir_fd = null, int? dst_dir_fd = null, bool follow_symlinks = true) =>
        FileLinks.MakeHard(src, dst, src_dir_fd, dst_dir_fd, follow_symlinks);

    /// <summary>Makes a symbolic link.</summary>
    /// <param name="src">What it points to: any text, which is looked up from the directory that the link stands in when the link is
    /// used.</param>
    /// <param name="dst">The link's path.</param>
    /// <param name="target_is_directory">Whether the target is a directory, which only Windows needs to know.</param>
    /// <param name="dir_fd">A directory's descriptor that a relative <paramref name="dst"/> starts from; <see langword="null"/> for the
    /// working directory.</param>
    /// <exception cref="FileExistsError">There is something at <paramref name="dst"/> already (EEXIST).</exception>
    /// <exception cref="FileNotFoundError">The parent is not there, or <paramref name="src"/> is empty (ENOENT).</exception>
    /// <exception cref="PermissionError">The parent may not be written to (EACCES), or its file system has no links (EPERM).</exception>
    /// <exception cref="OSError">A name is too long (ENAMETOOLONG), or anything else.</exception>
    /// <exception cref="ValueError">A NUL is in a path.</exception>
    /// <remarks>Availability: Unix, Windows. Raises the audit event <c>os.symlink</c> with <c>src</c>, <c>dst</c>, <c>dir_fd</c>. See
    /// <see href="https://docs.python.org/3/library/os.html#os.symlink">os.symlink</see> in Python's documentation and
    /// <see href="https://man7.org/linux/man-pages/man2/symlink.2.html">symlink(2)</see>.</remarks>
    public static void symlink(path_arg src, path_arg dst, bool target_is_directory = false, int? dir_fd = null) =>
        FileLinks.MakeSymbolic(src, dst, target_is_directory, dir_fd);

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
    /// <remarks>Availability: Unix, Windows. See <see href="https://docs.python.org/3/library/os.html#os.readlink">os.readlink</see> in
    /// Python's documentation and <see href="https://man7.org/linux/man-pages/man2/readlink.2.html">readlink(2)</see>.</remarks>
    public static string readlink(path_arg path, int? dir_fd = null) => FileLinks.Read(path, dir_fd);

    /// <inheritdoc cref="readlink(path_arg, int?)"/>
    public static byte[] readlink(byte[] path, int? dir_fd = null) => FileLinks.ReadBytes(path, dir_fd);
}
