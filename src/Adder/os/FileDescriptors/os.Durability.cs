using System.Runtime.Versioning;
using Adder.Core.Files;

namespace Adder;

public static partial class os
{
    /// <summary>Waits until what was written to a file, and what is known of the file, is on its disk.</summary>
    /// <param name="fd">The descriptor.</param>
    /// <exception cref="OSError">The descriptor is not open (EBADF), it is nothing that lies on a disk (EINVAL), the device failed (EIO),
    /// the disk is full (ENOSPC, EDQUOT), or anything else; it has no filename.</exception>
    /// <exception cref="ValueError">The descriptor is below 0.</exception>
    /// <remarks>Availability: Unix, Windows. A signal does not end it: the call is made again. See
    /// <see href="https://docs.python.org/3/library/os.html#os.fsync">os.fsync</see> in Python's documentation and
    /// <see href="https://man7.org/linux/man-pages/man2/fsync.2.html">fsync(2)</see>.</remarks>
    public static void fsync(int fd) => Durability.WriteFile(fd);

    /// <summary>Waits until what was written to a file is on its disk; the times of the file may follow later.</summary>
    /// <param name="fd">The descriptor.</param>
    /// <exception cref="OSError">The descriptor is not open (EBADF), it is nothing that lies on a disk (EINVAL), the device failed (EIO),
    /// the disk is full (ENOSPC, EDQUOT), or anything else; it has no filename.</exception>
    /// <exception cref="ValueError">The descriptor is below 0.</exception>
    /// <remarks>Availability: Unix, not macOS. A signal does not end it: the call is made again. See
    /// <see href="https://docs.python.org/3/library/os.html#os.fdatasync">os.fdatasync</see> in Python's documentation and
    /// <see href="https://man7.org/linux/man-pages/man2/fdatasync.2.html">fdatasync(2)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public static void fdatasync(int fd) => Durability.WriteContents(fd);
}
