using Adder.Core.Files;

namespace Adder;

public static partial class os
{
    /// <summary>Cuts an open file off, or lengthens it with zeros.</summary>
    /// <param name="fd">A descriptor that is open for writing.</param>
    /// <param name="length">The new size in bytes.</param>
    /// <exception cref="OSError">The length is below 0 or the descriptor not open for writing (EINVAL), the descriptor is not open (EBADF),
    /// the file would be too large (EFBIG), or anything else; it has no filename.</exception>
    /// <remarks>Availability: Unix, Windows. Raises the audit event <c>os.truncate</c> with <c>fd</c>, <c>length</c>. See
    /// <see href="https://docs.python.org/3/library/os.html#os.ftruncate">os.ftruncate</see> in Python's documentation and
    /// <see href="https://man7.org/linux/man-pages/man2/truncate.2.html">truncate(2)</see>.</remarks>
    public static void ftruncate(int fd, long length) => FileSize.ChangeOpen(fd, length);
}
