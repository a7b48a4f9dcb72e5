using System.Runtime.InteropServices;
using System.Runtime.Versioning;

namespace Adder.Native.Unix;

// sys/resource.h
[UnsupportedOSPlatform("windows")]
internal static partial class Libc
{
    internal const int PRIO_PROCESS = 0;
    internal const int PRIO_PGRP = 1;
    internal const int PRIO_USER = 2;

    [LibraryImport("libc", SetLastError = true)]
    internal static partial int getpriority(int which, uint who);

    [LibraryImport("libc", SetLastError = true)]
    internal static partial int setpriority(int which, uint who, int prio);
}
