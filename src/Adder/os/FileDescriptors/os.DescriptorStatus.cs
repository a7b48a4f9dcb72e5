using Adder.Core.Files;

namespace Adder;

public static partial class os
{
    /// <summary>The status of an open file.</summary>
    /// <param name="fd">The descriptor.</param>
    /// <returns>The status.</returns>
    /// <exception cref="OSError">The descriptor is not open (EBADF), or anything else; it has no filename.</exception>
    /// <remarks>Availability: Unix, Windows. See <see href="https://docs.python.org/3/library/os.html#os.fstat">os.fstat</see> in Python's
    /// documentation and <see href="https://man7.org/linux/man-pages/man2/statx.2.html">statx(2)</see>.</remarks>
    public static stat_result fstat(int fd) => FileStatus.OfDescriptor(fd);
}
