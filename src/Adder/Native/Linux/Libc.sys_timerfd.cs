using System.Runtime.InteropServices;
using System.Runtime.Versioning;

namespace Adder.Native.Linux;

// sys/timerfd.h
[SupportedOSPlatform("linux")]
internal static unsafe partial class Libc
{
    internal const int TFD_TIMER_ABSTIME = 0x1;
    internal const int TFD_TIMER_CANCEL_ON_SET = 0x2;
    internal const int TFD_NONBLOCK = 0x800;
    internal const int TFD_CLOEXEC = 0x80000;

    [LibraryImport("libc", SetLastError = true)]
    internal static partial int timerfd_create(int clockid, int flags);

    [LibraryImport("libc", SetLastError = true)]
    internal static partial int timerfd_settime(int fd, int flags, itimerspec* new_value, itimerspec* old_value);

    [LibraryImport("libc", SetLastError = true)]
    internal static partial int timerfd_gettime(int fd, itimerspec* curr_value);
}
