using System.Runtime.InteropServices;
using System.Runtime.Versioning;

namespace Adder.Native.Unix;

// sched.h
[UnsupportedOSPlatform("windows")]
internal static partial class Libc
{
    [LibraryImport("libc", SetLastError = true)]
    internal static partial int sched_yield();

    [LibraryImport("libc", SetLastError = true)]
    internal static partial int sched_get_priority_min(int policy);

    [LibraryImport("libc", SetLastError = true)]
    internal static partial int sched_get_priority_max(int policy);
}
