using Adder.Core.Errors;
using Adder.Core.Files;

namespace Adder.Core.Descriptors;

/// <summary>Timers that are descriptors.</summary>
internal static class TimerDescriptor
{
    private const long PerSecond = 1_000_000_000;

    internal static int Make(int clockid, int flags) =>
        OperatingSystem.IsLinux() ? TimerDescriptorLinux.Make(clockid, flags) : throw Platform.Lacks("timerfd_create");

    internal static (double, double) Set(int fd, int flags, double initial, double interval)
    {
        if (!OperatingSystem.IsLinux()) throw Platform.Lacks("timerfd_settime");
        FileTarget.CheckNotNegative(fd);
        return Seconds(TimerDescriptorLinux.Set(fd, flags, Floor(initial), Floor(interval)));
    }

    internal static (long, long) SetNanoseconds(int fd, int flags, long initial, long interval)
    {
        if (!OperatingSystem.IsLinux()) throw Platform.Lacks("timerfd_settime_ns");
        FileTarget.CheckNotNegative(fd);
        return Nanoseconds(TimerDescriptorLinux.Set(fd, flags, Timestamp.FromNanoseconds(initial), Timestamp.FromNanoseconds(interval)));
    }

    internal static (double, double) Get(int fd) =>
        OperatingSystem.IsLinux() ? Seconds(TimerDescriptorLinux.Get(fd)) : throw Platform.Lacks("timerfd_gettime");

    internal static (long, long) GetNanoseconds(int fd) =>
        OperatingSystem.IsLinux() ? Nanoseconds(TimerDescriptorLinux.Get(fd)) : throw Platform.Lacks("timerfd_gettime_ns");

    // the last whole nanosecond that is not after it, as in Python; NaN is in no range
    private static Timestamp Floor(double seconds) => Math.Floor(seconds * PerSecond) is >= long.MinValue and < -(double)long.MinValue and var whole
        ? Timestamp.FromNanoseconds((long)whole)
        : throw new OverflowError("timestamp out of range for platform time_t");

    private static (double, double) Seconds((Timestamp Next, Timestamp Interval) setting) => (setting.Next.InSeconds, setting.Interval.InSeconds);

    private static (long, long) Nanoseconds((Timestamp Next, Timestamp Interval) setting) => (setting.Next.InNanoseconds, setting.Interval.InNanoseconds);
}
