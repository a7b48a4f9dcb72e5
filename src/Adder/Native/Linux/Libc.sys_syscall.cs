using System.Runtime.InteropServices;
using System.Runtime.Versioning;

namespace Adder.Native.Linux;

// sys/syscall.h
[SupportedOSPlatform("linux")]
internal static unsafe partial class Libc
{
    [LibraryImport("libc", SetLastError = true)]
    internal static partial nint syscall(nint number, nint a, void* b, nint c, nint d, void* e);
}
