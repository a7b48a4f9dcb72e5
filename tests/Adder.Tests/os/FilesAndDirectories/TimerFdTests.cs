using System.Diagnostics;
using System.Runtime.Versioning;
using Adder.Tests.FileDescriptors;
using Adder.Tests.Oracle;
using CsCheck;

namespace Adder.Tests.FilesAndDirectories;

/// <summary>Timers that are set far into the future, so that all they tell is what they were told.</summary>
[SupportedOSPlatform("linux")]
public sealed class TimerFdTests : IDisposable
{
    private const int Monotonic = 1;

    private static readonly Gen<double> Seconds = Gen.OneOf(
        Gen.Double[0, 1e-6], Gen.Double[0, 10], Gen.Double[0, 1e10], Gen.Double[9223372036, 9223372037], Gen.Double[-1, 1],
        Gen.Long[0, 9_300_000_000].Select(n => (double)n), Gen.Long[0, 1_000_000_000_000].Select(n => n / 1e9), Gen.Long[0, 1_000_000_000_000].Select(n => n * 1e-9), Gen.Double,
        Among.These(0.0, -0.0, 5e-324, 1e-9, 1e-10, -1e-10, 9223372036.854774, 9223372036.854776, 1e300, -1e300,
            double.NaN, double.PositiveInfinity, double.NegativeInfinity));

    private static readonly Gen<long> Nanoseconds = Gen.OneOf(Gen.Long[0, 3], Gen.Long[0, long.MaxValue], Gen.Long[1, 9_000_000_000].Select(s => s * 1_000_000_000),
        Among.These(-1, long.MinValue, long.MaxValue, 999_999_999, 1_000_000_001));

    private readonly int fd = os.timerfd_create(Monotonic);

    public TimerFdTests() => CPython.Newest.Answer($"timerfd_test = os.timerfd_create({Monotonic})");

    public void Dispose()
    {
        CPython.Newest.Answer("os.close(timerfd_test)");
        os.close(fd);
    }

    [Fact]
    public void seconds_are_rounded_to_nanoseconds_as_in_CPython() => Seconds.Sample(interval =>
    {
        // the first answer holds what is left of the time, which no two calls have in common: only the interval is asked
        Assert.Equal(CPython.Newest.Answer($"os.timerfd_settime(timerfd_test, initial=1e9, interval=float('{Python.Literal(interval)}'))[1]"),
            Python.Outcome(() => os.timerfd_settime(fd, initial: 1e9, interval: interval).interval));
        Assert.Equal(CPython.Newest.Answer("(os.timerfd_gettime_ns(timerfd_test)[1], os.timerfd_gettime(timerfd_test)[1])"),
            Python.Outcome(() => (os.timerfd_gettime_ns(fd).interval, os.timerfd_gettime(fd).interval)));
    }, iter: 2000, threads: 1);

    [Fact]
    public void nanoseconds_become_seconds_as_in_CPython() => Nanoseconds.Sample(interval =>
    {
        Assert.Equal(CPython.Newest.Answer($"os.timerfd_settime_ns(timerfd_test, initial=10**18, interval={interval})[1]"),
            Python.Outcome(() => os.timerfd_settime_ns(fd, initial: 1_000_000_000_000_000_000, interval: interval).interval));
        Assert.Equal(CPython.Newest.Answer("(os.timerfd_gettime_ns(timerfd_test)[1], os.timerfd_gettime(timerfd_test)[1])"),
            Python.Outcome(() => (os.timerfd_gettime_ns(fd).interval, os.timerfd_gettime(fd).interval)));
    }, iter: 2000, threads: 1);

    [Fact]
    public void the_first_time_raises_or_not_as_in_CPython_and_is_what_it_was_told() => Seconds.Sample(initial =>
    {
        os.timerfd_settime(fd);
        var before = Stopwatch.GetTimestamp();
        var outcome = Python.Outcome(() => os.timerfd_settime(fd, initial: initial, interval: 0.5));
        Assert.Equal(CPython.Newest.Answer($"(os.timerfd_settime(timerfd_test), os.timerfd_settime(timerfd_test, initial=float('{Python.Literal(initial)}'), interval=0.5))[1]"), outcome);
        if (outcome[0] == '!' || initial is < 3600 or > 9e9) return;   // beyond that the kernel takes what it can count to
        var (next, interval) = os.timerfd_gettime_ns(fd);
        var elapsed = (long)Stopwatch.GetElapsedTime(before).TotalNanoseconds + 100;
        Assert.InRange(next, (long)Math.Floor(initial * 1e9) - elapsed, (long)Math.Floor(initial * 1e9));
        Assert.Equal(500_000_000, interval);
    }, iter: 1000, threads: 1);

    [Fact]
    public void a_time_that_has_passed_can_be_read_and_one_that_has_not_can_not()
    {
        var timer = os.timerfd_create(Monotonic, flags: os.TFD_NONBLOCK);
        Assert.Throws<BlockingIOError>(() => os.read(timer, 8));
        os.timerfd_settime(timer, initial: 1e6);
        Assert.Throws<BlockingIOError>(() => os.read(timer, 8));
        os.timerfd_settime_ns(timer, flags: os.TFD_TIMER_ABSTIME, initial: 1);
        Assert.Equal(1, BitConverter.ToInt64(os.read(timer, 8)));
        Assert.Equal((0.0, 0.0), os.timerfd_gettime(timer));
        os.timerfd_settime(timer, flags: os.TFD_TIMER_ABSTIME, initial: 1e-9, interval: 1e-9);
        Assert.True(BitConverter.ToInt64(os.read(timer, 8)) > 1_000_000);
        Assert.Equal(1, os.timerfd_settime_ns(timer).interval);
        os.close(timer);
    }

    [Fact]
    public void no_program_inherits_a_timer()
    {
        Assert.Equal(os.O_CLOEXEC, TerminalPrograms.Flags(fd) & os.O_CLOEXEC);
        var timer = os.timerfd_create(Monotonic, os.TFD_NONBLOCK);
        Assert.Equal(os.O_CLOEXEC | os.O_NONBLOCK, TerminalPrograms.Flags(timer) & (os.O_CLOEXEC | os.O_NONBLOCK));
        os.close(timer);
    }

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(99, 0)]
    [InlineData(2, 0)]
    [InlineData(1, 1)]
    [InlineData(1, -1)]
    public void a_timer_that_can_not_be_made_raises_what_it_raises_in_CPython(int clockid, int flags) => Assert.Equal(
        CPython.Newest.Answer($"os.timerfd_create({clockid}, flags={flags})"), Python.Outcome(() => os.timerfd_create(clockid, flags)));

    [Theory]
    [InlineData(-1)]
    [InlineData(int.MinValue)]
    [InlineData(1_000_099)]
    [InlineData(null)]
    public void what_is_no_timer_raises_what_it_raises_in_CPython(int? descriptor)
    {
        CPython.Newest.Answer($"timerfd_wrong = {(descriptor is { } number ? Python.Literal(number) : "os.open('/', os.O_RDONLY)")}");
        var wrong = descriptor ?? os.open("/", os.O_RDONLY);
        Assert.Equal(CPython.Newest.Answer("os.timerfd_settime(timerfd_wrong)"), Python.Outcome(() => os.timerfd_settime(wrong)));
        Assert.Equal(CPython.Newest.Answer("os.timerfd_settime(timerfd_wrong, initial=float('nan'))"), Python.Outcome(() => os.timerfd_settime(wrong, initial: double.NaN)));
        Assert.Equal(CPython.Newest.Answer("os.timerfd_settime_ns(timerfd_wrong, initial=-1)"), Python.Outcome(() => os.timerfd_settime_ns(wrong, initial: -1)));
        Assert.Equal(CPython.Newest.Answer("os.timerfd_gettime(timerfd_wrong)"), Python.Outcome(() => os.timerfd_gettime(wrong)));
        Assert.Equal(CPython.Newest.Answer("os.timerfd_gettime_ns(timerfd_wrong)"), Python.Outcome(() => os.timerfd_gettime_ns(wrong)));
        Assert.Equal(CPython.Newest.Answer("os.timerfd_settime(timerfd_test, flags=77)"), Python.Outcome(() => os.timerfd_settime(fd, flags: 77)));
        if (descriptor is null) os.close(wrong);
    }
}
