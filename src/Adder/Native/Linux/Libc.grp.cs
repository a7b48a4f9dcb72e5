using System.Runtime.InteropServices;
using System.Runtime.Versioning;

namespace Adder.Native.Linux;

// grp.h
[SupportedOSPlatform("linux")]
internal static unsafe partial class Libc
{
    [LibraryImport("libc", SetLastError = true)]
    internal static partial int setgroups(nuint size, uint* list);

    [LibraryImport("libc", SetLastError = true)]
    internal static partial int initgroups(byte* user, uint group);

    [LibraryImport("libc", SetLastError = true)]
    internal static partial int getgrouplist(byte* user, uint group, uint* groups, int* ngroups);
}
