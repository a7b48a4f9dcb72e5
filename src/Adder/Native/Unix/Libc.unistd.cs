using System.Runtime.InteropServices;
using System.Runtime.Versioning;

namespace Adder.Native.Unix;

// unistd.h
[UnsupportedOSPlatform("windows")]
internal static unsafe partial class Libc
{
    [LibraryImport("libc", SetLastError = true)]
    internal static partial int unlinkat(int dirfd, byte* path, int flags);
}
