using System.Runtime.InteropServices;
using System.Runtime.Versioning;

namespace Adder.Native.Unix;

// sys/stat.h
[UnsupportedOSPlatform("windows")]
internal static unsafe partial class Libc
{
    [LibraryImport("libc", SetLastError = true)]
    internal static partial int mkdirat(int dirfd, byte* path, uint mode);
}
