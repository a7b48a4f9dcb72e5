using System.Runtime.Versioning;
using Adder.Core.Errors;
using Adder.Core.Files;
using Adder.Native.Linux;
using Adder.Native.Unix;
using static Adder.Native.Linux.Libc;

namespace Adder.Core.Descriptors;

[SupportedOSPlatform("linux")]
internal static unsafe class TimerDescriptorLinux
{
    internal static int Make(int clockid, int flags) => (int)Posix.Check(timerfd_create(clockid, flags | TFD_CLOEXEC));

    internal static (Timestamp Next, Timestamp Interval) Set(int fd, int flags, Timestamp initial, Timestamp interval)
    {
        var time = new itimerspec { it_value = Native(initial), it_interval = Native(interval) };
        itimerspec before;
        Posix.Check(timerfd_settime(fd, flags, &time, &before));
        return Setting(before);
    }

    internal static (Timestamp Next, Timestamp Interval) Get(int fd)
    {
        FileTarget.CheckNotNegative(fd);
        itimerspec now;
        Posix.Check(timerfd_gettime(fd, &now));
        return Setting(now);
    }

    private static (Timestamp Next, Timestamp Interval) Setting(in itimerspec time) =>
        (new(time.it_value.tv_sec, time.it_value.tv_nsec), new(time.it_interval.tv_sec, time.it_interval.tv_nsec));

    private static timespec Native(Timestamp time) => new() { tv_sec = (nint)time.Seconds, tv_nsec = (nint)time.Nanoseconds };
}
