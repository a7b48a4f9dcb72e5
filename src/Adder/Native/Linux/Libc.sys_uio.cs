using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using Adder.Native.Unix;

namespace Adder.Native.Linux;

// sys/uio.h
[SupportedOSPlatform("linux")]
internal static unsafe partial class Libc
{
    internal const int RWF_HIPRI = 0x1;
    internal const int RWF_DSYNC = 0x2;
    internal const int RWF_SYNC = 0x4;
    internal const int RWF_NOWAIT = 0x8;
    internal const int RWF_APPEND = 0x10;

    [LibraryImport("libc", SetLastError = true)]
    internal static partial nint preadv2(int fd, iovec* iov, int iovcnt, long offset, int flags);

    [LibraryImport("libc", SetLastError = true)]
    internal static partial nint pwritev2(int fd, iovec* iov, int iovcnt, long offset, int flags);
}
