using System.Runtime.InteropServices;
using System.Runtime.Versioning;

namespace Adder.Native.Linux;

// sys/statvfs.h
[SupportedOSPlatform("linux")]
[StructLayout(LayoutKind.Sequential, Size = 112)]
internal struct statvfs
{
    internal ulong f_bsize;
    internal ulong f_frsize;
    internal ulong f_blocks;
    internal ulong f_bfree;
    internal ulong f_bavail;
    internal ulong f_files;
    internal ulong f_ffree;
    internal ulong f_favail;
    internal ulong f_fsid;
    internal ulong f_flag;
    internal ulong f_namemax;
}

// sys/statvfs.h
[SupportedOSPlatform("linux")]
internal static unsafe partial class Libc
{
    internal const int ST_RDONLY = 0x1;
    internal const int ST_NOSUID = 0x2;
    internal const int ST_NODEV = 0x4;
    internal const int ST_NOEXEC = 0x8;
    internal const int ST_SYNCHRONOUS = 0x10;
    internal const int ST_MANDLOCK = 0x40;
    internal const int ST_WRITE = 0x80;
    internal const int ST_APPEND = 0x100;
    internal const int ST_NOATIME = 0x400;
    internal const int ST_NODIRATIME = 0x800;
    internal const int ST_RELATIME = 0x1000;

    [LibraryImport("libc", SetLastError = true)]
    internal static partial int statvfs(byte* path, statvfs* buf);

    [LibraryImport("libc", SetLastError = true)]
    internal static partial int fstatvfs(int fd, statvfs* buf);
}
