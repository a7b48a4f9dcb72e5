using System.Runtime.Versioning;
using Adder.Core.Descriptors;

namespace Adder;

public static partial class os
{
    /// <summary>Has the system carry bytes from a file to a descriptor, often a socket.</summary>
    /// <param name="out_fd">The descriptor that they go to.</param>
    /// <param name="in_fd">The file that they come from; no pipe and no socket.</param>
    /// <param name="offset">Where to begin in the file, in bytes, its position then staying as it is; <see langword="null"/> for its
    /// position, which is moved.</param>
    /// <param name="count">The most bytes to carry. The system itself carries no more than 2 147 479 552 at a time.</param>
    /// <returns>How many bytes were carried; 0 at the end of the file.</returns>
    /// <exception cref="BlockingIOError">The descriptor does not block, and there is no room yet (EAGAIN).</exception>
    /// <exception cref="BrokenPipeError">Nobody reads from the pipe any more (EPIPE).</exception>
    /// <exception cref="OSError">A descriptor is not open for its part (EBADF), the file can't be carried from or the count is below 0
    /// (EINVAL), the offset is given for what has no position (ESPIPE), the device failed (EIO), or anything else; it has no
    /// filename.</exception>
    /// <remarks>Availability: Unix. A signal does not end it: the call is made again. See
    /// <see href="https://docs.python.org/3/library/os.html#os.sendfile">os.sendfile</see> in Python's documentation and
    /// <see href="https://man7.org/linux/man-pages/man2/sendfile.2.html">sendfile(2)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public static long sendfile(int out_fd, int in_fd, long? offset, long count) => FileTransfer.Send(out_fd, in_fd, offset, count);

    /// <summary>Has the system move bytes between two descriptors of which one at least is a pipe, without a copy in this
    /// process.</summary>
    /// <param name="src">The descriptor that they come from.</param>
    /// <param name="dst">The descriptor that they go to.</param>
    /// <param name="count">The most bytes to move.</param>
    /// <param name="offset_src">Where to begin in <paramref name="src"/>, in bytes, its position then staying as it is;
    /// <see langword="null"/> for its position, which is moved, and for a pipe.</param>
    /// <param name="offset_dst">The same for <paramref name="dst"/>.</param>
    /// <param name="flags">Any of <see cref="SPLICE_F_MOVE"/>, <see cref="SPLICE_F_NONBLOCK"/> and <see cref="SPLICE_F_MORE"/>; 0 for
    /// none.</param>
    /// <returns>How many bytes were moved; 0 when there is nothing more to come.</returns>
    /// <exception cref="BlockingIOError"><see cref="SPLICE_F_NONBLOCK"/> is given, or a descriptor does not block, and nothing can be moved
    /// yet (EAGAIN).</exception>
    /// <exception cref="BrokenPipeError">Nobody reads from the pipe any more (EPIPE).</exception>
    /// <exception cref="OSError">A descriptor is not open for its part (EBADF), none of them is a pipe, both are ends of one, or one is
    /// open for appending (EINVAL), an offset is given for a pipe (ESPIPE), or anything else; it has no filename.</exception>
    /// <exception cref="ValueError">The count is below 0.</exception>
    /// <remarks>Availability: Linux. A signal does not end it: the call is made again. See
    /// <see href="https://docs.python.org/3/library/os.html#os.splice">os.splice</see> in Python's documentation and
    /// <see href="https://man7.org/linux/man-pages/man2/splice.2.html">splice(2)</see>.</remarks>
    [SupportedOSPlatform("linux")]
    public static long splice(int src, int dst, long count, long? offset_src = null, long? offset_dst = null, int flags = 0) =>
        FileTransfer.Splice(src, dst, count, offset_src, offset_dst, flags);

    /// <summary>Has the system copy bytes from one file to another; some file systems then share them between both.</summary>
    /// <param name="src">The file that they come from.</param>
    /// <param name="dst">The file that they go to.</param>
    /// <param name="count">The most bytes to copy.</param>
    /// <param name="offset_src">Where to begin in <paramref name="src"/>, in bytes, its position then staying as it is;
    /// <see langword="null"/> for its position, which is moved.</param>
    /// <param name="offset_dst">The same for <paramref name="dst"/>.</param>
    /// <returns>How many bytes were copied; 0 at the end of <paramref name="src"/>, and for some files that the kernel makes up, as those
    /// of /proc.</returns>
    /// <exception cref="IsADirectoryError">The descriptor is a directory's (EISDIR).</exception>
    /// <exception cref="OSError">A descriptor is not open for its part, or for appending (EBADF), it is no regular file or the parts
    /// overlap (EINVAL), the file systems can't do it between them (EXDEV, EOPNOTSUPP), the disk is full (ENOSPC), the file would be too
    /// large (EFBIG), the device failed (EIO), or anything else; it has no filename.</exception>
    /// <exception cref="ValueError">The count is below 0.</exception>
    /// <remarks>Availability: Linux. A signal does not end it: the call is made again. See
    /// <see href="https://docs.python.org/3/library/os.html#os.copy_file_range">os.copy_file_range</see> in Python's documentation and
    /// <see href="https://man7.org/linux/man-pages/man2/copy_file_range.2.html">copy_file_range(2)</see>.</remarks>
    [SupportedOSPlatform("linux")]
    public static long copy_file_range(int src, int dst, long count, long? offset_src = null, long? offset_dst = null) =>
        FileTransfer.Copy(src, dst, count, offset_src, offset_dst);

    /// <summary>For <see cref="splice"/>: move pages instead of copying them where that can be; Linux has long done nothing more for
    /// it.</summary>
    /// <remarks>Availability: Linux. See <see href="https://docs.python.org/3/library/os.html#os.SPLICE_F_MOVE">os.SPLICE_F_MOVE</see> in
    /// Python's documentation and <see href="https://man7.org/linux/man-pages/man2/splice.2.html">splice(2)</see>.</remarks>
    [SupportedOSPlatform("linux")]
    public const int SPLICE_F_MOVE = 0x1;

    /// <summary>For <see cref="splice"/>: don't wait for the pipe; the other descriptor may still wait.</summary>
    /// <remarks>Availability: Linux. See
    /// <see href="https://docs.python.org/3/library/os.html#os.SPLICE_F_NONBLOCK">os.SPLICE_F_NONBLOCK</see> in Python's documentation and
    /// <see href="https://man7.org/linux/man-pages/man2/splice.2.html">splice(2)</see>.</remarks>
    [SupportedOSPlatform("linux")]
    public const int SPLICE_F_NONBLOCK = 0x2;

    /// <summary>For <see cref="splice"/>: more will follow, which a socket may send together with this.</summary>
    /// <remarks>Availability: Linux. See <see href="https://docs.python.org/3/library/os.html#os.SPLICE_F_MORE">os.SPLICE_F_MORE</see> in
    /// Python's documentation and <see href="https://man7.org/linux/man-pages/man2/splice.2.html">splice(2)</see>.</remarks>
    [SupportedOSPlatform("linux")]
    public const int SPLICE_F_MORE = 0x4;
}
