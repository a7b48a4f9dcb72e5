using Adder.Core.Files;

namespace Adder;

public static partial class os
{
    /// <summary>Cuts a file off, or lengthens it with zeros.</summary>
    /// <param name="path">The file's path, or a descriptor that is open for writing.</param>
    /// <param name="length">Its new size in bytes.</param>
    /// <exception cref="FileNotFoundError">There is nothing at the path (ENOENT).</exception>
    /// <exception cref="IsADirectoryError">It is a directory (EISDIR).</exception>
    /// <exception cref="PermissionError">The file may not be written to (EACCES, EPERM).</exception>
    /// <exception cref="OSError">The length is below 0 or the descriptor not open for writing (EINVAL), the descriptor is not open (EBADF),
    /// the file would be too large (EFBIG), or anything else. The error of a descriptor has no filename.</exception>
    /// <exception cref="ValueError">A NUL is in the path.</exception>
    /// <remarks>Availability: Unix, Windows. Raises the audit event <c>os.truncate</c> with <c>path</c>, <c>length</c>. See
    /// <see href="https://docs.python.org/3/library/os.html#os.truncate">os.truncate</see> in Python's documentation and
    /// <see href="https://man7.org/linux/man-pages/man2/truncate.2.html">truncate(2)</see>.</remarks>
    public static void truncate(path_arg path, long length) => FileSize.Change(path, length);
}
