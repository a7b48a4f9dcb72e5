using System.Runtime.InteropServices;
using System.Runtime.Versioning;

namespace Adder.Native.Linux;

// sys/utsname.h
[SupportedOSPlatform("linux")]
internal unsafe struct utsname
{
    internal fixed byte sysname[65];
    internal fixed byte nodename[65];
    internal fixed byte release[65];
    internal fixed byte version[65];
    internal fixed byte machine[65];
    internal fixed byte domainname[65];
}

// sys/utsname.h
[SupportedOSPlatform("linux")]
internal static unsafe partial class Libc
{
    [LibraryImport("libc", SetLastError = true)]
    internal static partial int uname(utsname* name);
}
