using System.Runtime.InteropServices;
using System.Runtime.Versioning;

namespace Adder.Native.Linux;

// sys/times.h: struct tms
[SupportedOSPlatform("linux")]
internal struct tms
{
    internal long tms_utime;
    internal long tms_stime;
    internal long tms_cutime;
    internal long tms_cstime;
}

// sys/times.h
[SupportedOSPlatform("linux")]
internal static unsafe partial class Libc
{
    [LibraryImport("libc", SetLastError = true)]
    internal static partial long times(tms* buffer);
}
