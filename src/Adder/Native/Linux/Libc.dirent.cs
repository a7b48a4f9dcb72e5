using System.Runtime.InteropServices;
using System.Runtime.Versioning;

namespace Adder.Native.Linux;

// dirent.h: struct dirent64
[SupportedOSPlatform("linux")]
internal unsafe struct dirent64
{
    internal ulong d_ino;
    internal long d_off;
    internal ushort d_reclen;
    internal byte d_type;
    internal fixed byte d_name[256];
}

// dirent.h
[SupportedOSPlatform("linux")]
internal static unsafe partial class Libc
{
    internal const byte DT_UNKNOWN = 0;
    internal const byte DT_DIR = 4;
    internal const byte DT_REG = 8;
    internal const byte DT_LNK = 10;

    [LibraryImport("libc", SetLastError = true)]
    internal static partial nint getdents64(int fd, void* buffer, nuint length);
}
