using Adder.Core.Files;

namespace Adder;

public static partial class os
{
    /// <summary>Moves a file or a directory within its file system.</summary>
    /// <param name="src">What is there.</param>
    /// <param name="dst">Its new path. On Unix a file that is there already is replaced, and so is an empty directory by a directory; on
    /// Windows either is an error.</param>
    /// <param name="src_dir_fd">A directory's descriptor that a relative <paramref name="src"/> starts from; <see langword="null"/> for the
    /// working directory.</param>
    /// <param name="dst_dir_fd">A directory's descriptor that a relative <paramref name="dst"/> starts from; <see langword="null"/> for the
    /// working directory.</param>
    /// <exception cref="FileNotFoundError">There is nothing at <paramref name="src"/>, or the new parent is not there (ENOENT).</exception>
    /// <exception cref="IsADirectoryError">A file is to replace a directory (EISDIR).</exception>
    /// <exception cref="NotADirectoryError">A directory is to replace a file, or a parent is not a directory (ENOTDIR).</exception>
    /// <exception cref="PermissionError">A parent may not be written to (EACCES), or the file may not be moved (EPERM).</exception>
    /// <exception cref="OSError">The directory at <paramref name="dst"/> is not empty (ENOTEMPTY), it would come into itself (EINVAL), the
    /// two stand in different file systems (EXDEV), or anything else.</exception>
    /// <exception cref="ValueError">A NUL is in a path.</exception>
    /// <remarks>Availability: Unix, Windows. Raises the audit event <c>os.rename</c> with <c>src</c>, <c>dst</c>, <c>src_dir_fd</c>,
    /// <c>dst_dir_fd</c>. See <see href="https://docs.python.org/3/library/os.html#os.rename">os.rename</see> in Python's documentation and
    /// <see href="https://man7.org/linux/man-pages/man2/rename.2.html">rename(2)</see>.</remarks>
    public static void rename(path_arg src, path_arg dst, int? src_dir_fd = null, int? dst_dir_fd = null) =>
        FileMoves.Rename(src, dst, src_dir_fd, dst_dir_fd, replaces: false);

    /// <summary>Moves a file or a directory within its file system, over a file that is there already, on every system. Nobody sees a
    /// moment in between.</summary>
    /// <param name="src">What is there.</param>
    /// <param name="dst">Its new path.</param>
    /// <param name="src_dir_fd">A directory's descriptor that a relative <paramref name="src"/> starts from; <see langword="null"/> for the
    /// working directory.</param>
    /// <param name="dst_dir_fd">A directory's descriptor that a relative <paramref name="dst"/> starts from; <see langword="null"/> for the
    /// working directory.</param>
    /// <exception cref="FileNotFoundError">There is nothing at <paramref name="src"/>, or the new parent is not there (ENOENT).</exception>
    /// <exception cref="IsADirectoryError">A file is to replace a directory (EISDIR).</exception>
    /// <exception cref="NotADirectoryError">A directory is to replace a file, or a parent is not a directory (ENOTDIR).</exception>
    /// <exception cref="PermissionError">A parent may not be written to (EACCES), or the file may not be moved (EPERM).</exception>
    /// <exception cref="OSError">The directory at <paramref name="dst"/> is not empty (ENOTEMPTY), it would come into itself (EINVAL), the
    /// two stand in different file systems (EXDEV), or anything else.</exception>
    /// <exception cref="ValueError">A NUL is in a path.</exception>
    /// <remarks>Availability: Unix, Windows. Raises the audit event <c>os.rename</c> with <c>src</c>, <c>dst</c>, <c>src_dir_fd</c>,
    /// <c>dst_dir_fd</c>. See <see href="https://docs.python.org/3/library/os.html#os.replace">os.replace</see> in Python's documentation
    /// and <see href="https://man7.org/linux/man-pages/man2/rename.2.html">rename(2)</see>.</remarks>
    public static void replace(path_arg src, path_arg dst, int? src_dir_fd = null, int? dst_dir_fd = null) =>
        FileMoves.Rename(src, dst, src_dir_fd, dst_dir_fd, replaces: true);

    /// <summary>Moves a file, makes the directories that its new place lacks, and removes those that it leaves empty.</summary>
    /// <param name="old">What is there.</param>
    /// <param name="new">Its new path.</param>
    /// <exception cref="OSError">What <see cref="makedirs"/> and <see cref="rename"/> raise. A directory that can't be removed stays,
    /// without an error.</exception>
    /// <exception cref="ValueError">A NUL is in a path.</exception>
    /// <remarks>Availability: Unix, Windows. Raises the audit events of <see cref="makedirs"/>, <see cref="rename"/> and
    /// <see cref="removedirs"/>. See <see href="https://docs.python.org/3/library/os.html#os.renames">os.renames</see> in Python's
    /// documentation.</remarks>
    public static void renames(path_arg old, path_arg @new) => FileTree.Rename(old, @new);

    /// <summary>Removes a file: takes its name away. The file itself goes when it has no other name and nobody has it open.</summary>
    /// <param name="path">The file's path.</param>
    /// <param name="dir_fd">A directory's descriptor that a relative <paramref name="path"/> starts from; <see langword="null"/> for the
    /// working directory.</param>
    /// <exception cref="FileNotFoundError">There is nothing at the path (ENOENT).</exception>
    /// <exception cref="NotADirectoryError">A parent is not a directory (ENOTDIR).</exception>
    /// <exception cref="IsADirectoryError">It is a directory (EISDIR): <see cref="rmdir"/> removes those.</exception>
    /// <exception cref="PermissionError">The parent may not be written to (EACCES), or its sticky bit protects the file of another
    /// (EPERM).</exception>
    /// <exception cref="OSError">The file system is read-only (EROFS), or anything else.</exception>
    /// <exception cref="ValueError">A NUL is in the path.</exception>
    /// <remarks>The same as <see cref="unlink"/>. Availability: Unix, Windows. Raises the audit event <c>os.remove</c> with <c>path</c>,
    /// <c>dir_fd</c>. See <see href="https://docs.python.org/3/library/os.html#os.remove">os.remove</see> in Python's documentation and
    /// <see href="https://man7.org/linux/man-pages/man2/unlink.2.html">unlink(2)</see>.</remarks>
    public static void remove(path_arg path, int? dir_fd = null) => FileMoves.Remove(path, dir_fd, "remove");

    /// <summary>Removes a file: takes its name away. The file itself goes when it has no other name and nobody has it open.</summary>
    /// <param name="path">The file's path.</param>
    /// <param name="dir_fd">A directory's descriptor that a relative <paramref name="path"/> starts from; <see langword="null"/> for the
    /// working directory.</param>
    /// <exception cref="FileNotFoundError">There is nothing at the path (ENOENT).</exception>
    /// <exception cref="NotADirectoryError">A parent is not a directory (ENOTDIR).</exception>
    /// <exception cref="IsADirectoryError">It is a directory (EISDIR): <see cref="rmdir"/> removes those.</exception>
    /// <exception cref="PermissionError">The parent may not be written to (EACCES), or its sticky bit protects the file of another
    /// (EPERM).</exception>
    /// <exception cref="OSError">The file system is read-only (EROFS), or anything else.</exception>
    /// <exception cref="ValueError">A NUL is in the path.</exception>
    /// <remarks>The same as <see cref="remove"/>. Availability: Unix, Windows. Raises the audit event <c>os.remove</c> with <c>path</c>,
    /// <c>dir_fd</c>. See <see href="https://docs.python.org/3/library/os.html#os.unlink">os.unlink</see> in Python's documentation and
    /// <see href="https://man7.org/linux/man-pages/man2/unlink.2.html">unlink(2)</see>.</remarks>
    public static void unlink(path_arg path, int? dir_fd = null) => FileMoves.Remove(path, dir_fd, "unlink");
}
