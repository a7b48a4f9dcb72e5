using System.Runtime.InteropServices;
using System.Runtime.Versioning;

namespace Adder.Native.Linux;

// sys/syscall.h
[SupportedOSPlatform("linux")]
internal static unsafe partial class Libc
{
    internal const int SYS_pidfd_open = 434;
    internal const int SYS_close_range = 436;

    [LibraryImport("libc", SetLastError = true)]
    internal static partial nint syscall(nint number, nint a, void* b, nint c, nint d, void* e, nint f = 0);
}
