using System.Runtime.Versioning;
using Adder.Core.Descriptors;

namespace Adder;

public static partial class os
{
    /// <summary>Sees to it that a part of a file has its place on the disk, so that no later write to it lacks room. The file grows where
    /// the part ends beyond it.</summary>
    /// <param name="fd">A descriptor that is open for writing.</param>
    /// <param name="offset">Where the part begins, in bytes.</param>
    /// <param name="length">How long it is, in bytes.</param>
    /// <exception cref="OSError">The offset is below 0 or the length not above it (EINVAL), the descriptor is not open for writing (EBADF),
    /// the disk is full (ENOSPC), the file would be too large (EFBIG), it is a pipe (ESPIPE) or no regular file (ENODEV), or anything else;
    /// it has no filename.</exception>
    /// <remarks>Availability: Unix, not macOS. A signal does not end it: the call is made again. See
    /// <see href="https://docs.python.org/3/library/os.html#os.posix_fallocate">os.posix_fallocate</see> in Python's documentation and
    /// <see href="https://man7.org/linux/man-pages/man3/posix_fallocate.3.html">posix_fallocate(3)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public static void posix_fallocate(int fd, long offset, long length) => FileExtent.Allocate(fd, offset, length);

    /// <summary>Tells the system how a part of a file will be read, so that it can prepare for it.</summary>
    /// <param name="fd">The descriptor.</param>
    /// <param name="offset">Where the part begins, in bytes.</param>
    /// <param name="length">How long it is, in bytes; 0 for all up to the end.</param>
    /// <param name="advice">One of <see cref="POSIX_FADV_NORMAL"/>, <see cref="POSIX_FADV_SEQUENTIAL"/>, <see cref="POSIX_FADV_RANDOM"/>,
    /// <see cref="POSIX_FADV_NOREUSE"/>, <see cref="POSIX_FADV_WILLNEED"/> and <see cref="POSIX_FADV_DONTNEED"/>.</param>
    /// <exception cref="OSError">The advice is none of those (EINVAL), the descriptor is not open (EBADF), it is a pipe (ESPIPE), or
    /// anything else; it has no filename.</exception>
    /// <remarks>Availability: Unix, not macOS. A signal does not end it: the call is made again. See
    /// <see href="https://docs.python.org/3/library/os.html#os.posix_fadvise">os.posix_fadvise</see> in Python's documentation and
    /// <see href="https://man7.org/linux/man-pages/man2/posix_fadvise.2.html">posix_fadvise(2)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public static void posix_fadvise(int fd, long offset, long length, int advice) => FileExtent.Advise(fd, offset, length, advice);

    /// <summary>For <see cref="posix_fadvise"/>: there is nothing to say.</summary>
    /// <remarks>Availability: Unix, not macOS. See
    /// <see href="https://docs.python.org/3/library/os.html#os.POSIX_FADV_NORMAL">os.POSIX_FADV_NORMAL</see> in Python's documentation and
    /// <see href="https://man7.org/linux/man-pages/man2/posix_fadvise.2.html">posix_fadvise(2)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public const int POSIX_FADV_NORMAL = 0;

    /// <summary>For <see cref="posix_fadvise"/>: it will be read here and there.</summary>
    /// <remarks>Availability: Unix, not macOS. See
    /// <see href="https://docs.python.org/3/library/os.html#os.POSIX_FADV_RANDOM">os.POSIX_FADV_RANDOM</see> in Python's documentation and
    /// <see href="https://man7.org/linux/man-pages/man2/posix_fadvise.2.html">posix_fadvise(2)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public const int POSIX_FADV_RANDOM = 1;

    /// <summary>For <see cref="posix_fadvise"/>: it will be read from its start to its end.</summary>
    /// <remarks>Availability: Unix, not macOS. See
    /// <see href="https://docs.python.org/3/library/os.html#os.POSIX_FADV_SEQUENTIAL">os.POSIX_FADV_SEQUENTIAL</see> in Python's
    /// documentation and <see href="https://man7.org/linux/man-pages/man2/posix_fadvise.2.html">posix_fadvise(2)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public const int POSIX_FADV_SEQUENTIAL = 2;

    /// <summary>For <see cref="posix_fadvise"/>: it will be read soon.</summary>
    /// <remarks>Availability: Unix, not macOS. See
    /// <see href="https://docs.python.org/3/library/os.html#os.POSIX_FADV_WILLNEED">os.POSIX_FADV_WILLNEED</see> in Python's documentation
    /// and <see href="https://man7.org/linux/man-pages/man2/posix_fadvise.2.html">posix_fadvise(2)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public const int POSIX_FADV_WILLNEED = 3;

    /// <summary>For <see cref="posix_fadvise"/>: it will not be read soon; what is in memory of it can go.</summary>
    /// <remarks>Availability: Unix, not macOS. See
    /// <see href="https://docs.python.org/3/library/os.html#os.POSIX_FADV_DONTNEED">os.POSIX_FADV_DONTNEED</see> in Python's documentation
    /// and <see href="https://man7.org/linux/man-pages/man2/posix_fadvise.2.html">posix_fadvise(2)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public const int POSIX_FADV_DONTNEED = 4;

    /// <summary>For <see cref="posix_fadvise"/>: it will be read once.</summary>
    /// <remarks>Availability: Unix, not macOS. See
    /// <see href="https://docs.python.org/3/library/os.html#os.POSIX_FADV_NOREUSE">os.POSIX_FADV_NOREUSE</see> in Python's documentation
    /// and <see href="https://man7.org/linux/man-pages/man2/posix_fadvise.2.html">posix_fadvise(2)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public const int POSIX_FADV_NOREUSE = 5;
}
