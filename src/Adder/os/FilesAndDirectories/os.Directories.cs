using Adder.Core.Files;

namespace Adder;

public static partial class os
{
    /// <summary>Makes a directory.</summary>
    /// <param name="path">The directory's path; its parent must be there.</param>
    /// <param name="mode">The permission bits, from which the umask is taken away. The default is 0o777.</param>
    /// <param name="dir_fd">A directory's descriptor that a relative <paramref name="path"/> starts from; <see langword="null"/> for the
    /// working directory.</param>
    /// <exception cref="FileExistsError">There is something at the path already (EEXIST).</exception>
    /// <exception cref="FileNotFoundError">The parent is not there (ENOENT).</exception>
    /// <exception cref="NotADirectoryError">A parent is not a directory (ENOTDIR).</exception>
    /// <exception cref="PermissionError">The parent may not be written to (EACCES), or its file system holds no directories (EPERM).</exception>
    /// <exception cref="OSError">Anything else, such as a name that is too long (ENAMETOOLONG) or a full disk (ENOSPC).</exception>
    /// <exception cref="ValueError">A NUL is in the path.</exception>
    /// <remarks>Availability: Unix, Windows. Raises the audit event <c>os.mkdir</c> with <c>path</c>, <c>mode</c>, <c>dir_fd</c>. See
    /// <see href="https://docs.python.org/3/library/os.html#os.mkdir">os.mkdir</see> in Python's documentation and
    /// <see href="https://man7.org/linux/man-pages/man2/mkdir.2.html">mkdir(2)</see>.</remarks>
    public static void mkdir(path_arg path, int mode = 0x1FF, int? dir_fd = null) => Directories.Make(path, mode, dir_fd);

    /// <summary>Removes an empty directory.</summary>
    /// <param name="path">The directory's path.</param>
    /// <param name="dir_fd">A directory's descriptor that a relative <paramref name="path"/> starts from; <see langword="null"/> for the
    /// working directory.</param>
    /// <exception cref="FileNotFoundError">There is nothing at the path (ENOENT).</exception>
    /// <exception cref="NotADirectoryError">It is not a directory (ENOTDIR).</exception>
    /// <exception cref="PermissionError">The parent may not be written to (EACCES, EPERM).</exception>
    /// <exception cref="OSError">The directory is not empty (ENOTEMPTY), is in use (EBUSY), or anything else.</exception>
    /// <exception cref="ValueError">A NUL is in the path.</exception>
    /// <remarks>Availability: Unix, Windows. Raises the audit event <c>os.rmdir</c> with <c>path</c>, <c>dir_fd</c>. See
    /// <see href="https://docs.python.org/3/library/os.html#os.rmdir">os.rmdir</see> in Python's documentation and
    /// <see href="https://man7.org/linux/man-pages/man2/rmdir.2.html">rmdir(2)</see>.</remarks>
    public static void rmdir(path_arg path, int? dir_fd = null) => Directories.Remove(path, dir_fd);

    /// <summary>Makes a directory, and those above it that are missing. Others may make the same tree at the same time.</summary>
    /// <param name="name">The directory's path.</param>
    /// <param name="mode">The permission bits of the last directory, from which the umask is taken away. The default is 0o777.</param>
    /// <param name="exist_ok">Whether a directory that is there already is no error.</param>
    /// <param name="parent_mode">The permission bits of the directories above it that are made; <see langword="null"/> for 0o777. New in
    /// Python 3.15.</param>
    /// <exception cref="FileExistsError">There is something at the path already (EEXIST), and it is not a directory or
    /// <paramref name="exist_ok"/> is false.</exception>
    /// <exception cref="NotADirectoryError">A parent is not a directory (ENOTDIR).</exception>
    /// <exception cref="PermissionError">A parent may not be written to (EACCES), or its file system holds no directories
    /// (EPERM).</exception>
    /// <exception cref="OSError">Anything else, such as a name that is too long (ENAMETOOLONG) or a full disk (ENOSPC).</exception>
    /// <exception cref="ValueError">A NUL is in the path.</exception>
    /// <remarks>A path with <c>..</c> behind a directory that has yet to be made raises FileExistsError, as in Python. Availability: Unix,
    /// Windows. Raises the audit event <c>os.mkdir</c> with <c>path</c>, <c>mode</c>, -1 for each directory that is made. See
    /// <see href="https://docs.python.org/3/library/os.html#os.makedirs">os.makedirs</see> in Python's documentation and
    /// <see href="https://man7.org/linux/man-pages/man2/mkdir.2.html">mkdir(2)</see>.</remarks>
    public static void makedirs(path_arg name, int mode = 0x1FF, bool exist_ok = false, int? parent_mode = null) =>
        FileTree.Make(name, mode, exist_ok, parent_mode);

    /// <summary>Removes an empty directory, and then those above it for as long as they are empty.</summary>
    /// <param name="name">The directory's path.</param>
    /// <exception cref="FileNotFoundError">There is nothing at the path (ENOENT).</exception>
    /// <exception cref="NotADirectoryError">It is not a directory (ENOTDIR).</exception>
    /// <exception cref="PermissionError">The parent may not be written to (EACCES, EPERM).</exception>
    /// <exception cref="OSError">The directory is not empty (ENOTEMPTY), is in use (EBUSY), or anything else. One above it that can't be
    /// removed ends the work without an error.</exception>
    /// <exception cref="ValueError">A NUL is in the path.</exception>
    /// <remarks>Availability: Unix, Windows. Raises the audit event <c>os.rmdir</c> with <c>path</c>, -1 for each directory. See
    /// <see href="https://docs.python.org/3/library/os.html#os.removedirs">os.removedirs</see> in Python's documentation and
    /// <see href="https://man7.org/linux/man-pages/man2/rmdir.2.html">rmdir(2)</see>.</remarks>
    public static void removedirs(path_arg name) => FileTree.Remove(name);
}
