using System.Runtime.InteropServices;
using System.Runtime.Versioning;

namespace Adder.Native.Linux;

// fcntl.h
[SupportedOSPlatform("linux")]
internal static unsafe partial class Libc
{
    internal const int AT_FDCWD = -100;
    internal const int AT_SYMLINK_NOFOLLOW = 0x100;
    internal const int AT_REMOVEDIR = 0x200;
    internal const int AT_EACCESS = 0x200;
    internal const int AT_SYMLINK_FOLLOW = 0x400;
    internal const int AT_NO_AUTOMOUNT = 0x800;
    internal const int AT_EMPTY_PATH = 0x1000;
    internal const int AT_STATX_SYNC_AS_STAT = 0x0000;
    internal const int AT_STATX_FORCE_SYNC = 0x2000;
    internal const int AT_STATX_DONT_SYNC = 0x4000;

    internal const int O_RDONLY = 0;
    internal const int O_WRONLY = 0x1;
    internal const int O_RDWR = 0x2;
    internal const int O_CREAT = 0x40;
    internal const int O_EXCL = 0x80;
    internal const int O_NOCTTY = 0x100;
    internal const int O_TRUNC = 0x200;
    internal const int O_APPEND = 0x400;
    internal const int O_NONBLOCK = 0x800;
    internal const int O_NDELAY = 0x800;
    internal const int O_DSYNC = 0x1000;
    internal const int O_ASYNC = 0x2000;
    internal const int O_NOATIME = 0x40000;
    internal const int O_CLOEXEC = 0x80000;
    internal const int O_SYNC = 0x101000;
    internal const int O_RSYNC = 0x101000;
    internal const int O_PATH = 0x200000;

    internal const int F_GETFD = 1;
    internal const int F_SETFD = 2;
    internal const int F_GETFL = 3;
    internal const int F_SETFL = 4;
    internal const int F_DUPFD_CLOEXEC = 1030;
    internal const int FD_CLOEXEC = 1;

    internal const int POSIX_FADV_NORMAL = 0;
    internal const int POSIX_FADV_RANDOM = 1;
    internal const int POSIX_FADV_SEQUENTIAL = 2;
    internal const int POSIX_FADV_WILLNEED = 3;
    internal const int POSIX_FADV_DONTNEED = 4;
    internal const int POSIX_FADV_NOREUSE = 5;

    internal const int SPLICE_F_MOVE = 0x1;
    internal const int SPLICE_F_NONBLOCK = 0x2;
    internal const int SPLICE_F_MORE = 0x4;

    [LibraryImport("libc", SetLastError = true)]
    internal static partial int openat(int dirfd, byte* path, int flags, uint mode);

    [LibraryImport("libc", SetLastError = true)]
    internal static partial int fcntl(int fd, int op, nint arg);

    [LibraryImport("libc", SetLastError = true)]
    internal static partial nint splice(int fd_in, long* off_in, int fd_out, long* off_out, nuint size, uint flags);

    [LibraryImport("libc")]
    internal static partial int posix_fadvise(int fd, long offset, long size, int advice);

    [LibraryImport("libc")]
    internal static partial int posix_fallocate(int fd, long offset, long size);
}
