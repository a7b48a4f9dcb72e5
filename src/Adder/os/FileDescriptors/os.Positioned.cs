using System.Runtime.Versioning;
using Adder.Core.Descriptors;

namespace Adder;

public static partial class os
{
    /// <summary>Reads from a file at a place, and leaves its position as it is.</summary>
    /// <param name="fd">A descriptor that is open for reading.</param>
    /// <param name="length">The most bytes to read. The system itself gives no more than 2 147 479 552 at a time.</param>
    /// <param name="offset">The place, in bytes from the start of the file.</param>
    /// <returns>The bytes, in an array of just their length; empty at the end of the file and beyond it.</returns>
    /// <exception cref="IsADirectoryError">The descriptor is a directory's (EISDIR).</exception>
    /// <exception cref="OSError">The length or the offset is below 0 (EINVAL), the descriptor is not open for reading (EBADF), it has no
    /// position, as pipes and terminals have none (ESPIPE), the device failed (EIO), or anything else; it has no filename.</exception>
    /// <remarks>Availability: Unix. A signal does not end it: the call is made again. See
    /// <see href="https://docs.python.org/3/library/os.html#os.pread">os.pread</see> in Python's documentation and
    /// <see href="https://man7.org/linux/man-pages/man2/pread.2.html">pread(2)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public static byte[] pread(int fd, long length, long offset) => ByteReading.Read(fd, length, offset);

    /// <summary>Reads from a file at a place into a buffer, and leaves its position as it is. It allocates nothing.</summary>
    /// <param name="fd">A descriptor that is open for reading.</param>
    /// <param name="buffer">Where the bytes go, from its start on.</param>
    /// <param name="offset">The place, in bytes from the start of the file.</param>
    /// <returns>How many bytes came; 0 at the end of the file and beyond it.</returns>
    /// <exception cref="IsADirectoryError">The descriptor is a directory's (EISDIR).</exception>
    /// <exception cref="OSError">The offset is below 0 (EINVAL), the descriptor is not open for reading (EBADF), it has no position, as
    /// pipes and terminals have none (ESPIPE), the device failed (EIO), or anything else; it has no filename.</exception>
    /// <remarks>Availability: Unix. A signal does not end it: the call is made again. See
    /// <see href="https://docs.python.org/3/library/os.html#os.pread">os.pread</see> in Python's documentation and
    /// <see href="https://man7.org/linux/man-pages/man2/pread.2.html">pread(2)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public static int pread(int fd, Span<byte> buffer, long offset) => DescriptorIO.Read(fd, buffer, offset);

    /// <summary>Writes bytes to a file at a place, and leaves its position as it is. It allocates nothing.</summary>
    /// <param name="fd">A descriptor that is open for writing.</param>
    /// <param name="buffer">The bytes.</param>
    /// <param name="offset">The place, in bytes from the start of the file. Linux passes over it, and appends, when the file was opened
    /// with <see cref="O_APPEND"/>.</param>
    /// <returns>How many bytes were written, which may be fewer than there are.</returns>
    /// <exception cref="OSError">The offset is below 0 (EINVAL), the descriptor is not open for writing (EBADF), it has no position, as
    /// pipes and terminals have none (ESPIPE), the disk is full (ENOSPC), the file would be too large (EFBIG), the device failed (EIO), or
    /// anything else; it has no filename.</exception>
    /// <remarks>Availability: Unix. A signal does not end it: the call is made again. See
    /// <see href="https://docs.python.org/3/library/os.html#os.pwrite">os.pwrite</see> in Python's documentation and
    /// <see href="https://man7.org/linux/man-pages/man2/pwrite.2.html">pwrite(2)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public static int pwrite(int fd, ReadOnlySpan<byte> buffer, long offset) => DescriptorIO.Write(fd, buffer, offset);
}
