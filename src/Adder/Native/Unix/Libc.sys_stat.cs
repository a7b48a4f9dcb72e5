using System.Runtime.InteropServices;
using System.Runtime.Versioning;

namespace Adder.Native.Unix;

// sys/stat.h
[UnsupportedOSPlatform("windows")]
internal static unsafe partial class Libc
{
    internal const int S_IFMT = 0xF000;
    internal const int S_IFIFO = 0x1000;
    internal const int S_IFCHR = 0x2000;
    internal const int S_IFDIR = 0x4000;
    internal const int S_IFBLK = 0x6000;
    internal const int S_IFREG = 0x8000;
    internal const int S_IFLNK = 0xA000;
    internal const int S_IFSOCK = 0xC000;
    internal const int S_ISUID = 0x800;
    internal const int S_ISGID = 0x400;
    internal const int S_ISVTX = 0x200;
    internal const int S_IRWXU = 0x1C0;
    internal const int S_IRUSR = 0x100;
    internal const int S_IWUSR = 0x80;
    internal const int S_IXUSR = 0x40;
    internal const int S_IRWXG = 0x38;
    internal const int S_IRGRP = 0x20;
    internal const int S_IWGRP = 0x10;
    internal const int S_IXGRP = 0x8;
    internal const int S_IRWXO = 0x7;
    internal const int S_IROTH = 0x4;
    internal const int S_IWOTH = 0x2;
    internal const int S_IXOTH = 0x1;

    [LibraryImport("libc", SetLastError = true)]
    internal static partial int mkdirat(int dirfd, byte* path, uint mode);

    [LibraryImport("libc", SetLastError = true)]
    internal static partial int utimensat(int dirfd, byte* path, timespec* times, int flags);

    [LibraryImport("libc", SetLastError = true)]
    internal static partial int futimens(int fd, timespec* times);

    [LibraryImport("libc", SetLastError = true)]
    internal static partial int fchmodat(int dirfd, byte* path, uint mode, int flags);

    [LibraryImport("libc", SetLastError = true)]
    internal static partial int fchmod(int fd, uint mode);

    [LibraryImport("libc", SetLastError = true)]
    internal static partial int mkfifoat(int dirfd, byte* path, uint mode);

    [LibraryImport("libc")]
    internal static partial uint umask(uint mask);
}
