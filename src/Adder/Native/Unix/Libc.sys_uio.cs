using System.Runtime.InteropServices;
using System.Runtime.Versioning;

namespace Adder.Native.Unix;

// sys/uio.h
[UnsupportedOSPlatform("windows")]
internal unsafe struct iovec
{
    internal void* iov_base;
    internal nuint iov_len;
}

// sys/uio.h
[UnsupportedOSPlatform("windows")]
internal static unsafe partial class Libc
{
    [LibraryImport("libc", SetLastError = true)]
    internal static partial nint readv(int fd, iovec* iov, int iovcnt);

    [LibraryImport("libc", SetLastError = true)]
    internal static partial nint writev(int fd, iovec* iov, int iovcnt);
}
