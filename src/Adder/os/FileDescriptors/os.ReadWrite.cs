using Adder.Core.Descriptors;

namespace Adder;

public static partial class os
{
    /// <summary>Reads from a descriptor what is there, at most <paramref name="length"/> bytes; waits while there is nothing yet.</summary>
    /// <param name="fd">A descriptor that is open for reading.</param>
    /// <param name="length">The most bytes to read. The system itself gives no more than 2 147 479 552 at a time.</param>
    /// <param name="cancellation">Ends the waiting; nothing is lost then. With one that can be cancelled, a descriptor that does not block
    /// is waited for, too.</param>
    /// <returns>The bytes, in an array of just their length; empty at the end of the file, and when all who could write to the pipe have
    /// closed it.</returns>
    /// <exception cref="BlockingIOError">The descriptor does not block, and there is nothing yet (EAGAIN).</exception>
    /// <exception cref="IsADirectoryError">The descriptor is a directory's (EISDIR).</exception>
    /// <exception cref="OSError">The length is below 0 (EINVAL), the descriptor is not open for reading (EBADF), the device failed (EIO),
    /// or anything else; it has no filename.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    /// <remarks>Availability: Unix, Windows. A signal does not end it: the call is made again. See
    /// <see href="https://docs.python.org/3/library/os.html#os.read">os.read</see> in Python's documentation and
    /// <see href="https://man7.org/linux/man-pages/man2/read.2.html">read(2)</see>.</remarks>
    public static byte[] read(int fd, long length, CancellationToken cancellation = default) => ByteReading.Read(fd, length, cancellation);

    /// <summary>Reads from a descriptor into a buffer what is there, as <see cref="readinto"/> does. It allocates nothing.</summary>
    /// <param name="fd">A descriptor that is open for reading.</param>
    /// <param name="buffer">Where the bytes go, from its start on.</param>
    /// <param name="cancellation">Ends the waiting; nothing is lost then. With one that can be cancelled, a descriptor that does not block
    /// is waited for, too.</param>
    /// <returns>How many bytes came; 0 at the end of the file, and when all who could write to the pipe have closed it.</returns>
    /// <exception cref="BlockingIOError">The descriptor does not block, and there is nothing yet (EAGAIN).</exception>
    /// <exception cref="IsADirectoryError">The descriptor is a directory's (EISDIR).</exception>
    /// <exception cref="OSError">The descriptor is not open for reading (EBADF), the device failed (EIO), or anything else; it has no
    /// filename.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    /// <remarks>Availability: Unix, Windows. A signal does not end it: the call is made again. See
    /// <see href="https://docs.python.org/3/library/os.html#os.read">os.read</see> in Python's documentation and
    /// <see href="https://man7.org/linux/man-pages/man2/read.2.html">read(2)</see>.</remarks>
    public static int read(int fd, Span<byte> buffer, CancellationToken cancellation = default) => DescriptorIO.Read(fd, buffer, cancellation);

    /// <summary>Reads from a descriptor into a buffer what is there; waits while there is nothing yet. It allocates nothing.</summary>
    /// <param name="fd">A descriptor that is open for reading.</param>
    /// <param name="buffer">Where the bytes go, from its start on.</param>
    /// <param name="cancellation">Ends the waiting; nothing is lost then. With one that can be cancelled, a descriptor that does not block
    /// is waited for, too.</param>
    /// <returns>How many bytes came; 0 at the end of the file, and when all who could write to the pipe have closed it.</returns>
    /// <exception cref="BlockingIOError">The descriptor does not block, and there is nothing yet (EAGAIN).</exception>
    /// <exception cref="IsADirectoryError">The descriptor is a directory's (EISDIR).</exception>
    /// <exception cref="OSError">The descriptor is not open for reading (EBADF), the device failed (EIO), or anything else; it has no
    /// filename.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    /// <remarks>Availability: Unix, Windows. New in Python 3.14. A signal does not end it: the call is made again. See
    /// <see href="https://docs.python.org/3/library/os.html#os.readinto">os.readinto</see> in Python's documentation and
    /// <see href="https://man7.org/linux/man-pages/man2/read.2.html">read(2)</see>.</remarks>
    public static int readinto(int fd, Span<byte> buffer, CancellationToken cancellation = default) => DescriptorIO.Read(fd, buffer, cancellation);

    /// <summary>Writes bytes to a descriptor. It allocates nothing.</summary>
    /// <param name="fd">A descriptor that is open for writing.</param>
    /// <param name="data">The bytes.</param>
    /// <param name="cancellation">Ends the waiting; nothing is lost then. With one that can be cancelled, a descriptor that does not block
    /// is waited for, too, and the call goes on until all is written.</param>
    /// <returns>How many bytes were written, which may be fewer than there are.</returns>
    /// <exception cref="BlockingIOError">The descriptor does not block, and there is no room yet (EAGAIN).</exception>
    /// <exception cref="BrokenPipeError">Nobody reads from the pipe any more (EPIPE).</exception>
    /// <exception cref="OSError">The descriptor is not open for writing (EBADF), the disk is full (ENOSPC), the file would be too large
    /// (EFBIG), the device failed (EIO), or anything else; it has no filename.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled before anything was written.</exception>
    /// <remarks>Availability: Unix, Windows. A signal does not end it: the call is made again. See
    /// <see href="https://docs.python.org/3/library/os.html#os.write">os.write</see> in Python's documentation and
    /// <see href="https://man7.org/linux/man-pages/man2/write.2.html">write(2)</see>.</remarks>
    public static int write(int fd, ReadOnlySpan<byte> data, CancellationToken cancellation = default) => DescriptorIO.Write(fd, data, cancellation);
}
