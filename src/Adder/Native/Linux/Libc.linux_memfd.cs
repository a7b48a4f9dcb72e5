using System.Runtime.Versioning;

namespace Adder.Native.Linux;

// linux/memfd.h
[SupportedOSPlatform("linux")]
internal static unsafe partial class Libc
{
    internal const int MFD_HUGE_SHIFT = 26;
    internal const int MFD_HUGE_MASK = 0x3F;
    internal const uint MFD_HUGE_64KB = 0x40000000;
    internal const uint MFD_HUGE_512KB = 0x4C000000;
    internal const uint MFD_HUGE_1MB = 0x50000000;
    internal const uint MFD_HUGE_2MB = 0x54000000;
    internal const uint MFD_HUGE_8MB = 0x5C000000;
    internal const uint MFD_HUGE_16MB = 0x60000000;
    internal const uint MFD_HUGE_32MB = 0x64000000;
    internal const uint MFD_HUGE_256MB = 0x70000000;
    internal const uint MFD_HUGE_512MB = 0x74000000;
    internal const uint MFD_HUGE_1GB = 0x78000000;
    internal const uint MFD_HUGE_2GB = 0x7C000000;
    internal const uint MFD_HUGE_16GB = 0x88000000;
}
