using System.Runtime.InteropServices;
using System.Runtime.Versioning;

namespace Adder.Native.Linux;

// unistd.h
[SupportedOSPlatform("linux")]
internal static unsafe partial class Libc
{
    internal const int _PC_LINK_MAX = 0;
    internal const int _PC_MAX_CANON = 1;
    internal const int _PC_MAX_INPUT = 2;
    internal const int _PC_NAME_MAX = 3;
    internal const int _PC_PATH_MAX = 4;
    internal const int _PC_PIPE_BUF = 5;
    internal const int _PC_CHOWN_RESTRICTED = 6;
    internal const int _PC_NO_TRUNC = 7;
    internal const int _PC_VDISABLE = 8;
    internal const int _PC_SYNC_IO = 9;
    internal const int _PC_ASYNC_IO = 10;
    internal const int _PC_PRIO_IO = 11;
    internal const int _PC_SOCK_MAXBUF = 12;
    internal const int _PC_FILESIZEBITS = 13;
    internal const int _PC_REC_INCR_XFER_SIZE = 14;
    internal const int _PC_REC_MAX_XFER_SIZE = 15;
    internal const int _PC_REC_MIN_XFER_SIZE = 16;
    internal const int _PC_REC_XFER_ALIGN = 17;
    internal const int _PC_ALLOC_SIZE_MIN = 18;
    internal const int _PC_SYMLINK_MAX = 19;

    internal const int SEEK_DATA = 3;
    internal const int SEEK_HOLE = 4;

    [LibraryImport("libc", SetLastError = true)]
    internal static partial int pipe2(int* pipefd, int flags);

    [LibraryImport("libc", SetLastError = true)]
    internal static partial int dup3(int oldfd, int newfd, int flags);

    [LibraryImport("libc")]
    internal static partial int gettid();

    [LibraryImport("libc", SetLastError = true)]
    internal static partial int fdatasync(int fd);

    [LibraryImport("libc", SetLastError = true)]
    internal static partial nint copy_file_range(int fd_in, long* off_in, int fd_out, long* off_out, nuint size, uint flags);

    [LibraryImport("libc", SetLastError = true)]
    internal static partial int getresuid(uint* ruid, uint* euid, uint* suid);

    [LibraryImport("libc", SetLastError = true)]
    internal static partial int fexecve(int fd, byte** argv, byte** envp);

    [LibraryImport("libc", SetLastError = true)]
    internal static partial int getresgid(uint* rgid, uint* egid, uint* sgid);

    [LibraryImport("libc", SetLastError = true)]
    internal static partial int setresuid(uint ruid, uint euid, uint suid);

    [LibraryImport("libc", SetLastError = true)]
    internal static partial int setresgid(uint rgid, uint egid, uint sgid);
}
