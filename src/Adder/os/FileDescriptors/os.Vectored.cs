using System.Runtime.Versioning;
using Adder.Core.Descriptors;

namespace Adder;

public static partial class os
{
    /// <summary>Reads from a descriptor into several buffers, each of which is filled before the next is begun. Nothing is
    /// copied.</summary>
    /// <param name="fd">A descriptor that is open for reading.</param>
    /// <param name="buffers">The buffers, filled one after the other: <c>os.readv(fd, [head, body])</c>, where each is a
    /// <see cref="Memory{T}"/> or an array. The system takes 1024 at most.</param>
    /// <returns>How many bytes came, in all; 0 at the end of the file.</returns>
    /// <exception cref="BlockingIOError">The descriptor does not block, and there is nothing yet (EAGAIN).</exception>
    /// <exception cref="IsADirectoryError">The descriptor is a directory's (EISDIR).</exception>
    /// <exception cref="OSError">There are too many buffers (EINVAL), the descriptor is not open for reading (EBADF), the device failed
    /// (EIO), or anything else; it has no filename.</exception>
    /// <remarks>Availability: Unix. A signal does not end it: the call is made again. See
    /// <see href="https://docs.python.org/3/library/os.html#os.readv">os.readv</see> in Python's documentation and
    /// <see href="https://man7.org/linux/man-pages/man2/readv.2.html">readv(2)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public static long readv(int fd, ReadOnlySpan<Memory<byte>> buffers) => VectoredIO.Read(fd, buffers);

    /// <summary>Writes several buffers to a descriptor, in one go. Nothing is copied.</summary>
    /// <param name="fd">A descriptor that is open for writing.</param>
    /// <param name="buffers">What is written, one after the other: <c>os.writev(fd, [head, body])</c>, where each is a
    /// <see cref="ReadOnlyMemory{T}"/>, a <see cref="Memory{T}"/> or an array. The system takes 1024 at most.</param>
    /// <returns>How many bytes were written, in all, which may be fewer than there are.</returns>
    /// <exception cref="BlockingIOError">The descriptor does not block, and there is no room yet (EAGAIN).</exception>
    /// <exception cref="BrokenPipeError">Nobody reads from the pipe any more (EPIPE).</exception>
    /// <exception cref="OSError">There are too many buffers (EINVAL), the descriptor is not open for writing (EBADF), the disk is full
    /// (ENOSPC), the file would be too large (EFBIG), the device failed (EIO), or anything else; it has no filename.</exception>
    /// <remarks>Availability: Unix. A signal does not end it: the call is made again. See
    /// <see href="https://docs.python.org/3/library/os.html#os.writev">os.writev</see> in Python's documentation and
    /// <see href="https://man7.org/linux/man-pages/man2/writev.2.html">writev(2)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public static long writev(int fd, ReadOnlySpan<ReadOnlyMemory<byte>> buffers) => VectoredIO.Write(fd, buffers);

    /// <summary>Reads from a file at a place into several buffers, each of which is filled before the next is begun. Nothing is
    /// copied.</summary>
    /// <param name="fd">A descriptor that is open for reading.</param>
    /// <param name="buffers">The buffers, filled one after the other: <c>os.readv(fd, [head, body])</c>, where each is a
    /// <see cref="Memory{T}"/> or an array. The system takes 1024 at most.</param>
    /// <param name="offset">The place, in bytes from the start of the file; -1 for its position, which is then moved.</param>
    /// <param name="flags"><see cref="RWF_HIPRI"/>, <see cref="RWF_NOWAIT"/> or both; 0 for neither.</param>
    /// <returns>How many bytes came, in all; 0 at the end of the file and beyond it.</returns>
    /// <exception cref="BlockingIOError"><see cref="RWF_NOWAIT"/> is given, and nothing is at hand (EAGAIN).</exception>
    /// <exception cref="IsADirectoryError">The descriptor is a directory's (EISDIR).</exception>
    /// <exception cref="OSError">There are too many buffers or the offset is below -1 (EINVAL), the descriptor is not open for reading
    /// (EBADF), it has no position (ESPIPE), the file system does not know a flag (EOPNOTSUPP), the device failed (EIO), or anything else;
    /// it has no filename.</exception>
    /// <remarks>Availability: Linux, macOS. A signal does not end it: the call is made again. See
    /// <see href="https://docs.python.org/3/library/os.html#os.preadv">os.preadv</see> in Python's documentation and
    /// <see href="https://man7.org/linux/man-pages/man2/preadv2.2.html">preadv2(2)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public static long preadv(int fd, ReadOnlySpan<Memory<byte>> buffers, long offset, int flags = 0) => VectoredIO.Read(fd, buffers, offset, flags);

    /// <summary>Writes several buffers to a file at a place, in one go. Nothing is copied.</summary>
    /// <param name="fd">A descriptor that is open for writing.</param>
    /// <param name="buffers">What is written, one after the other: <c>os.writev(fd, [head, body])</c>, where each is a
    /// <see cref="ReadOnlyMemory{T}"/>, a <see cref="Memory{T}"/> or an array. The system takes 1024 at most.</param>
    /// <param name="offset">The place, in bytes from the start of the file; -1 for its position, which is then moved.</param>
    /// <param name="flags">Any of <see cref="RWF_DSYNC"/>, <see cref="RWF_SYNC"/>, <see cref="RWF_APPEND"/>, <see cref="RWF_HIPRI"/> and
    /// <see cref="RWF_NOWAIT"/>; 0 for none.</param>
    /// <returns>How many bytes were written, in all, which may be fewer than there are.</returns>
    /// <exception cref="BlockingIOError"><see cref="RWF_NOWAIT"/> is given, and the system would have to wait (EAGAIN).</exception>
    /// <exception cref="OSError">There are too many buffers or the offset is below -1 (EINVAL), the descriptor is not open for writing
    /// (EBADF), it has no position (ESPIPE), the file system does not know a flag (EOPNOTSUPP), the disk is full (ENOSPC), the file would
    /// be too large (EFBIG), the device failed (EIO), or anything else; it has no filename.</exception>
    /// <remarks>Availability: Linux, macOS. A signal does not end it: the call is made again. See
    /// <see href="https://docs.python.org/3/library/os.html#os.pwritev">os.pwritev</see> in Python's documentation and
    /// <see href="https://man7.org/linux/man-pages/man2/pwritev2.2.html">pwritev2(2)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public static long pwritev(int fd, ReadOnlySpan<ReadOnlyMemory<byte>> buffers, long offset, int flags = 0) => VectoredIO.Write(fd, buffers, offset, flags);
}
