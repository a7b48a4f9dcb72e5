using Adder.Core.Descriptors;

namespace Adder;

public static partial class os
{
    /// <summary>Opens a file.</summary>
    /// <param name="path">The file's path.</param>
    /// <param name="flags">One of <see cref="O_RDONLY"/>, <see cref="O_WRONLY"/> and <see cref="O_RDWR"/>, and any of the others with
    /// it.</param>
    /// <param name="mode">The permission bits of a file that is made, from which the umask is taken away. The default is 0o777.</param>
    /// <param name="dir_fd">A directory's descriptor that a relative <paramref name="path"/> starts from; <see langword="null"/> for the
    /// working directory.</param>
    /// <returns>The descriptor, the lowest number that is free; programs that are executed later do not inherit it (PEP 446).</returns>
    /// <exception cref="FileNotFoundError">There is nothing at the path (ENOENT).</exception>
    /// <exception cref="FileExistsError">There is something, and <see cref="O_EXCL"/> forbids it (EEXIST).</exception>
    /// <exception cref="NotADirectoryError">A parent is not a directory (ENOTDIR).</exception>
    /// <exception cref="IsADirectoryError">A directory is not written to (EISDIR).</exception>
    /// <exception cref="PermissionError">The file may not be opened so (EACCES, EPERM).</exception>
    /// <exception cref="OSError">Links lead in a circle (ELOOP), a name is too long (ENAMETOOLONG), no descriptor is left (EMFILE, ENFILE),
    /// <paramref name="dir_fd"/> is not open (EBADF), or anything else.</exception>
    /// <exception cref="ValueError">A NUL is in the path.</exception>
    /// <remarks>Availability: Unix, Windows. Raises the audit event <c>open</c> with <c>path</c>, <see langword="null"/>, <c>flags</c>,
    /// the added <see cref="O_CLOEXEC"/> among them. See <see href="https://docs.python.org/3/library/os.html#os.open">os.open</see> in
    /// Python's documentation and <see href="https://man7.org/linux/man-pages/man2/open.2.html">open(2)</see>.</remarks>
    public static int open(path_arg path, int flags, int mode = 0x1FF, int? dir_fd = null) => Descriptor.Open(path, flags, mode, dir_fd);

    /// <summary>Closes a descriptor.</summary>
    /// <param name="fd">The descriptor. One that a SafeFileHandle or a stream owns is theirs to close.</param>
    /// <exception cref="OSError">It is not open (EBADF), or what was written could not be stored (EIO, ENOSPC, EDQUOT); it is closed
    /// nevertheless.</exception>
    /// <remarks>Availability: Unix, Windows. See <see href="https://docs.python.org/3/library/os.html#os.close">os.close</see> in Python's
    /// documentation and <see href="https://man7.org/linux/man-pages/man2/close.2.html">close(2)</see>.</remarks>
    public static void close(int fd) => Descriptor.Close(fd);
}
