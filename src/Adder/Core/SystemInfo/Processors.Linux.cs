using System.Runtime.Versioning;
using static Adder.Native.Linux.Libc;
using static Adder.Native.Unix.Libc;

namespace Adder.Core.SystemInfo;

[SupportedOSPlatform("linux")]
internal static class ProcessorsLinux
{
    internal static int? Online() => sysconf(_SC_NPROCESSORS_ONLN) is > 0 and var count ? (int)count : null;
}
