using System.Runtime.InteropServices;
using System.Runtime.Versioning;

namespace Adder.Native.Linux;

// sys/mman.h
[SupportedOSPlatform("linux")]
internal static unsafe partial class Libc
{
    internal const uint MFD_CLOEXEC = 0x1;
    internal const uint MFD_ALLOW_SEALING = 0x2;
    internal const uint MFD_HUGETLB = 0x4;

    [LibraryImport("libc", SetLastError = true)]
    internal static partial int memfd_create(byte* name, uint flags);
}
