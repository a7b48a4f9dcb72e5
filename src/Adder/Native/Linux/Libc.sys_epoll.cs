using System.Runtime.InteropServices;
using System.Runtime.Versioning;

namespace Adder.Native.Linux;

// sys/epoll.h
[SupportedOSPlatform("linux")]
internal static unsafe partial class Libc
{
    internal const uint EPOLLIN = 0x1;
    internal const int EPOLL_CLOEXEC = 0x80000;
    internal const int EPOLL_CTL_ADD = 1;

    [LibraryImport("libc", SetLastError = true)]
    internal static partial int epoll_create1(int flags);

    // struct epoll_event is packed on x64 only; the events stand first in either
    [LibraryImport("libc", SetLastError = true)]
    internal static partial int epoll_ctl(int epfd, int op, int fd, void* events);
}
