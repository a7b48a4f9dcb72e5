using System.Runtime.Versioning;

namespace Adder.Native.Unix;

// spawn.h
[UnsupportedOSPlatform("windows")]
internal static partial class Libc
{
    internal const short POSIX_SPAWN_RESETIDS = 0x1;
    internal const short POSIX_SPAWN_SETPGROUP = 0x2;
    internal const short POSIX_SPAWN_SETSIGDEF = 0x4;
    internal const short POSIX_SPAWN_SETSIGMASK = 0x8;
}
