using System.Runtime.Versioning;

namespace Adder;

public static partial class os
{
    /// <summary>For <see cref="preadv"/> and <see cref="pwritev"/>: before others, by asking the device again and again where it can be;
    /// the file has to be open with <see cref="O_DIRECT"/>.</summary>
    /// <remarks>Availability: Linux. See <see href="https://docs.python.org/3/library/os.html#os.RWF_HIPRI">os.RWF_HIPRI</see> in Python's
    /// documentation and <see href="https://man7.org/linux/man-pages/man2/preadv2.2.html">preadv2(2)</see>.</remarks>
    [SupportedOSPlatform("linux")]
    public const int RWF_HIPRI = 0x1;

    /// <summary>For <see cref="pwritev"/>: as if the file were open with <see cref="O_DSYNC"/>.</summary>
    /// <remarks>Availability: Linux. See <see href="https://docs.python.org/3/library/os.html#os.RWF_DSYNC">os.RWF_DSYNC</see> in Python's
    /// documentation and <see href="https://man7.org/linux/man-pages/man2/preadv2.2.html">preadv2(2)</see>.</remarks>
    [SupportedOSPlatform("linux")]
    public const int RWF_DSYNC = 0x2;

    /// <summary>For <see cref="pwritev"/>: as if the file were open with <see cref="O_SYNC"/>.</summary>
    /// <remarks>Availability: Linux. See <see href="https://docs.python.org/3/library/os.html#os.RWF_SYNC">os.RWF_SYNC</see> in Python's
    /// documentation and <see href="https://man7.org/linux/man-pages/man2/preadv2.2.html">preadv2(2)</see>.</remarks>
    [SupportedOSPlatform("linux")]
    public const int RWF_SYNC = 0x4;

    /// <summary>For <see cref="preadv"/> and <see cref="pwritev"/>: without waiting for the disk or for a lock, so that fewer bytes may
    /// come, or EAGAIN.</summary>
    /// <remarks>Availability: Linux. See <see href="https://docs.python.org/3/library/os.html#os.RWF_NOWAIT">os.RWF_NOWAIT</see> in
    /// Python's documentation and <see href="https://man7.org/linux/man-pages/man2/preadv2.2.html">preadv2(2)</see>.</remarks>
    [SupportedOSPlatform("linux")]
    public const int RWF_NOWAIT = 0x8;

    /// <summary>For <see cref="pwritev"/>: to the end of the file, whatever the offset is, of which only -1 has a meaning: the position is
    /// moved there.</summary>
    /// <remarks>Availability: Linux. See <see href="https://docs.python.org/3/library/os.html#os.RWF_APPEND">os.RWF_APPEND</see> in
    /// Python's documentation and <see href="https://man7.org/linux/man-pages/man2/preadv2.2.html">preadv2(2)</see>.</remarks>
    [SupportedOSPlatform("linux")]
    public const int RWF_APPEND = 0x10;
}
