using Adder.Core.Descriptors;

namespace Adder;

public static partial class os
{
    /// <summary>Awaits something to read from a descriptor, at most <paramref name="length"/> bytes, and holds no thread
    /// meanwhile.</summary>
    /// <param name="fd">A descriptor that is open for reading. It may be set not to block; it is waited for all the same.</param>
    /// <param name="length">The most bytes to read. The system itself gives no more than 2 147 479 552 at a time.</param>
    /// <param name="cancellation">Ends the waiting; nothing is lost then.</param>
    /// <returns>The bytes, in an array of just their length; empty at the end of the file, and when all who could write to the pipe have
    /// closed it.</returns>
    /// <exception cref="IsADirectoryError">The descriptor is a directory's (EISDIR).</exception>
    /// <exception cref="OSError">The length is below 0 (EINVAL), the descriptor is not open for reading (EBADF), the device failed (EIO),
    /// or anything else; it has no filename.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    /// <remarks>Availability: Unix, Windows. A regular file is read at once, by the caller. See
    /// <see href="https://docs.python.org/3/library/os.html#os.read">os.read</see> in Python's documentation and
    /// <see href="https://man7.org/linux/man-pages/man2/read.2.html">read(2)</see>.</remarks>
    public static ValueTask<byte[]> read_async(int fd, long length, CancellationToken cancellation = default) =>
        ByteReading.ReadAsync(fd, length, cancellation);

    /// <summary>Awaits something to read from a descriptor into a buffer, and holds no thread meanwhile.</summary>
    /// <param name="fd">A descriptor that is open for reading. It may be set not to block; it is waited for all the same.</param>
    /// <param name="buffer">Where the bytes go, from its start on.</param>
    /// <param name="cancellation">Ends the waiting; nothing is lost then.</param>
    /// <returns>How many bytes came; 0 at the end of the file, and when all who could write to the pipe have closed it.</returns>
    /// <exception cref="IsADirectoryError">The descriptor is a directory's (EISDIR).</exception>
    /// <exception cref="OSError">The descriptor is not open for reading (EBADF), the device failed (EIO), or anything else; it has no
    /// filename.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    /// <remarks>Availability: Unix, Windows. A regular file is read at once, by the caller. See
    /// <see href="https://docs.python.org/3/library/os.html#os.readinto">os.readinto</see> in Python's documentation and
    /// <see href="https://man7.org/linux/man-pages/man2/read.2.html">read(2)</see>.</remarks>
    public static ValueTask<int> readinto_async(int fd, Memory<byte> buffer, CancellationToken cancellation = default) =>
        DescriptorIO.ReadAsync(fd, buffer, cancellation);

    /// <summary>Writes all bytes to a descriptor, and holds no thread while there is no room.</summary>
    /// <param name="fd">A descriptor that is open for writing. It may be set not to block; it is waited for all the same.</param>
    /// <param name="data">The bytes.</param>
    /// <param name="cancellation">Ends the waiting; nothing is lost then.</param>
    /// <returns>How many bytes were written: fewer than there are only when a cancellation or an error, which the next call tells, came in
    /// between.</returns>
    /// <exception cref="BrokenPipeError">Nobody reads from the pipe any more (EPIPE).</exception>
    /// <exception cref="OSError">The descriptor is not open for writing (EBADF), the disk is full (ENOSPC), the file would be too large
    /// (EFBIG), the device failed (EIO), or anything else; it has no filename.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled before anything was written.</exception>
    /// <remarks>Availability: Unix, Windows. A regular file is written to at once, by the caller. See
    /// <see href="https://docs.python.org/3/library/os.html#os.write">os.write</see> in Python's documentation and
    /// <see href="https://man7.org/linux/man-pages/man2/write.2.html">write(2)</see>.</remarks>
    public static ValueTask<int> write_async(int fd, ReadOnlyMemory<byte> data, CancellationToken cancellation = default) =>
        DescriptorIO.WriteAsync(fd, data, cancellation);
}
