using System.Runtime.Versioning;
using Adder.Core.Descriptors;

namespace Adder;

public static partial class os
{
    /// <summary>Makes the first time one of the clock, not one counted from now.</summary>
    /// <remarks>New in Python 3.13. Availability: Linux. See
    /// <see href="https://docs.python.org/3/library/os.html#os.TFD_TIMER_ABSTIME">os.TFD_TIMER_ABSTIME</see> in Python's documentation and
    /// <see href="https://man7.org/linux/man-pages/man2/timerfd_create.2.html">timerfd_create(2)</see>.</remarks>
    [SupportedOSPlatform("linux")]
    public const int TFD_TIMER_ABSTIME = 0x1;

    /// <summary>Makes reads fail (ECANCELED) once somebody has set the clock.</summary>
    /// <remarks>New in Python 3.13. Availability: Linux. See
    /// <see href="https://docs.python.org/3/library/os.html#os.TFD_TIMER_CANCEL_ON_SET">os.TFD_TIMER_CANCEL_ON_SET</see> in Python's
    /// documentation and <see href="https://man7.org/linux/man-pages/man2/timerfd_create.2.html">timerfd_create(2)</see>.</remarks>
    [SupportedOSPlatform("linux")]
    public const int TFD_TIMER_CANCEL_ON_SET = 0x2;

    /// <summary>Makes reads that would wait fail instead (EAGAIN).</summary>
    /// <remarks>New in Python 3.13. Availability: Linux. See
    /// <see href="https://docs.python.org/3/library/os.html#os.TFD_NONBLOCK">os.TFD_NONBLOCK</see> in Python's documentation and
    /// <see href="https://man7.org/linux/man-pages/man2/timerfd_create.2.html">timerfd_create(2)</see>.</remarks>
    [SupportedOSPlatform("linux")]
    public const int TFD_NONBLOCK = 0x800;

    /// <summary>Keeps the descriptor from programs that are executed later; it is always added.</summary>
    /// <remarks>New in Python 3.13. Availability: Linux. See
    /// <see href="https://docs.python.org/3/library/os.html#os.TFD_CLOEXEC">os.TFD_CLOEXEC</see> in Python's documentation and
    /// <see href="https://man7.org/linux/man-pages/man2/timerfd_create.2.html">timerfd_create(2)</see>.</remarks>
    [SupportedOSPlatform("linux")]
    public const int TFD_CLOEXEC = 0x80000;

    /// <summary>Makes a timer that is a descriptor: it can be read once its time has come. It does not run until
    /// <see cref="timerfd_settime"/> says so.</summary>
    /// <param name="clockid">The number of the clock that it goes by, which Python's module <c>time</c> names: 0 is CLOCK_REALTIME, the time
    /// of day; 1 is CLOCK_MONOTONIC, which nobody sets; 7 is CLOCK_BOOTTIME, which counts while the machine sleeps, too.</param>
    /// <param name="flags"><see cref="TFD_NONBLOCK"/>, or 0.</param>
    /// <returns>The descriptor; programs that are executed later do not inherit it (PEP 446). Reading 8 bytes from it waits for the time and
    /// gives the number of times that have come since the last read.</returns>
    /// <exception cref="OSError">There is no such clock or flag (EINVAL), no descriptor is left (EMFILE, ENFILE), or anything else.</exception>
    /// <exception cref="PermissionError">Only a privileged process may use a clock that wakes the machine (EPERM).</exception>
    /// <remarks>New in Python 3.13. Availability: Linux. See
    /// <see href="https://docs.python.org/3/library/os.html#os.timerfd_create">os.timerfd_create</see> in Python's documentation and
    /// <see href="https://man7.org/linux/man-pages/man2/timerfd_create.2.html">timerfd_create(2)</see>.</remarks>
    [SupportedOSPlatform("linux")]
    public static int timerfd_create(int clockid, int flags = 0) => TimerDescriptor.Make(clockid, flags);

    /// <summary>Starts or stops a timer, in seconds.</summary>
    /// <param name="fd">The timer's descriptor.</param>
    /// <param name="flags"><see cref="TFD_TIMER_ABSTIME"/> and <see cref="TFD_TIMER_CANCEL_ON_SET"/>, or 0.</param>
    /// <param name="initial">The first time, counted from now in seconds; or with <see cref="TFD_TIMER_ABSTIME"/> as the clock counts it.
    /// 0 stops the timer. Fractions of a nanosecond are
    /// cut off downwards.</param>
    /// <param name="interval">After how many seconds the time comes again and again; 0 for once only.</param>
    /// <returns>The setting until then: after how many seconds the time would have come next, 0 if never; and the interval.</returns>
    /// <exception cref="OSError">A time is negative, there is no such flag, or the descriptor is not a timer's (EINVAL); it is not open
    /// (EBADF); or anything else.</exception>
    /// <exception cref="ValueError">The descriptor is negative.</exception>
    /// <exception cref="OverflowError">A time is not a number, or beyond 2⁶³ nanoseconds.</exception>
    /// <remarks>New in Python 3.13. Availability: Linux. See
    /// <see href="https://docs.python.org/3/library/os.html#os.timerfd_settime">os.timerfd_settime</see> in Python's documentation and
    /// <see href="https://man7.org/linux/man-pages/man2/timerfd_create.2.html">timerfd_settime(2)</see>.</remarks>
    [SupportedOSPlatform("linux")]
    public static (double next_expiration, double interval) timerfd_settime(int fd, int flags = 0, double initial = 0.0, double interval = 0.0) =>
        TimerDescriptor.Set(fd, flags, initial, interval);

    /// <summary>Starts or stops a timer, in nanoseconds.</summary>
    /// <param name="fd">The timer's descriptor.</param>
    /// <param name="flags"><see cref="TFD_TIMER_ABSTIME"/> and <see cref="TFD_TIMER_CANCEL_ON_SET"/>, or 0.</param>
    /// <param name="initial">The first time, counted from now in nanoseconds; or with <see cref="TFD_TIMER_ABSTIME"/> as the clock counts it.
    /// 0 stops the timer.</param>
    /// <param name="interval">After how many nanoseconds the time comes again and again; 0 for once only.</param>
    /// <returns>The setting until then: after how many nanoseconds the time would have come next, 0 if never; and the interval.</returns>
    /// <exception cref="OSError">A time is negative, there is no such flag, or the descriptor is not a timer's (EINVAL); it is not open
    /// (EBADF); or anything else.</exception>
    /// <exception cref="ValueError">The descriptor is negative.</exception>
    /// <remarks>New in Python 3.13. Availability: Linux. See
    /// <see href="https://docs.python.org/3/library/os.html#os.timerfd_settime_ns">os.timerfd_settime_ns</see> in Python's documentation and
    /// <see href="https://man7.org/linux/man-pages/man2/timerfd_create.2.html">timerfd_settime(2)</see>.</remarks>
    [SupportedOSPlatform("linux")]
    public static (long next_expiration, long interval) timerfd_settime_ns(int fd, int flags = 0, long initial = 0, long interval = 0) =>
        TimerDescriptor.SetNanoseconds(fd, flags, initial, interval);

    /// <summary>How a timer is set, in seconds.</summary>
    /// <param name="fd">The timer's descriptor.</param>
    /// <returns>After how many seconds from now the time comes next, 0 if the timer does not run; and the interval, 0 for once only.</returns>
    /// <exception cref="OSError">The descriptor is not a timer's (EINVAL), or it is not open (EBADF).</exception>
    /// <exception cref="ValueError">The descriptor is negative.</exception>
    /// <remarks>New in Python 3.13. Availability: Linux. See
    /// <see href="https://docs.python.org/3/library/os.html#os.timerfd_gettime">os.timerfd_gettime</see> in Python's documentation and
    /// <see href="https://man7.org/linux/man-pages/man2/timerfd_create.2.html">timerfd_gettime(2)</see>.</remarks>
    [SupportedOSPlatform("linux")]
    public static (double next_expiration, double interval) timerfd_gettime(int fd) => TimerDescriptor.Get(fd);

    /// <summary>How a timer is set, in nanoseconds.</summary>
    /// <param name="fd">The timer's descriptor.</param>
    /// <returns>After how many nanoseconds from now the time comes next, 0 if the timer does not run; and the interval, 0 for once only.</returns>
    /// <exception cref="OSError">The descriptor is not a timer's (EINVAL), or it is not open (EBADF).</exception>
    /// <exception cref="ValueError">The descriptor is negative.</exception>
    /// <remarks>New in Python 3.13. Availability: Linux. See
    /// <see href="https://docs.python.org/3/library/os.html#os.timerfd_gettime_ns">os.timerfd_gettime_ns</see> in Python's documentation and
    /// <see href="https://man7.org/linux/man-pages/man2/timerfd_create.2.html">timerfd_gettime(2)</see>.</remarks>
    [SupportedOSPlatform("linux")]
    public static (long next_expiration, long interval) timerfd_gettime_ns(int fd) => TimerDescriptor.GetNanoseconds(fd);
}
