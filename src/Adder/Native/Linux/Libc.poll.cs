using System.Runtime.InteropServices;
using System.Runtime.Versioning;

namespace Adder.Native.Linux;

// poll.h
[SupportedOSPlatform("linux")]
internal static unsafe partial class Libc
{
    internal const short POLLIN = 0x1;
    internal const short POLLOUT = 0x4;

    [LibraryImport("libc", SetLastError = true)]
    internal static partial int poll(pollfd* fds, nuint nfds, int timeout);

    // poll.h
    internal struct pollfd
    {
        internal int fd;
        internal short events;
        internal short revents;
    }
}
