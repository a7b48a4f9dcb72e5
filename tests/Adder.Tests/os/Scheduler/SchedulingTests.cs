using System.Runtime.Versioning;
using Adder.Tests.Oracle;

namespace Adder.Tests.Scheduler;

[SupportedOSPlatform("linux")]
public sealed class SchedulingTests
{
    public SchedulingTests() => CPython.Newest.Answer("""
        import concurrent.futures
        def scheduled_on_thread(call):
            with concurrent.futures.ThreadPoolExecutor(1) as thread: return thread.submit(call).result()
        """);

    [Fact]
    public void the_policies_have_the_numbers_of_CPython()
    {
        Assert.Equal(
            CPython.Newest.Answer("[(n, getattr(os, n)) for n in ('SCHED_BATCH', 'SCHED_FIFO', 'SCHED_IDLE', 'SCHED_OTHER', 'SCHED_RESET_ON_FORK', 'SCHED_RR')]"),
            Python.Outcome(() => new[]
            {
                ("SCHED_BATCH", os.SCHED_BATCH), ("SCHED_FIFO", os.SCHED_FIFO), ("SCHED_IDLE", os.SCHED_IDLE), ("SCHED_OTHER", os.SCHED_OTHER),
                ("SCHED_RESET_ON_FORK", os.SCHED_RESET_ON_FORK), ("SCHED_RR", os.SCHED_RR),
            }));
        // those of Python 3.14
        Assert.Equal((0, 6), (os.SCHED_NORMAL, os.SCHED_DEADLINE));
    }

    [Fact]
    public void every_policy_has_the_priorities_that_it_has_in_CPython()
    {
        foreach (var policy in Enumerable.Range(-3, 12).Append(int.MaxValue).Append(os.SCHED_RESET_ON_FORK))
        {
            Assert.Equal(CPython.Newest.Answer($"os.sched_get_priority_min({policy})"), Python.Outcome(() => os.sched_get_priority_min(policy)));
            Assert.Equal(CPython.Newest.Answer($"os.sched_get_priority_max({policy})"), Python.Outcome(() => os.sched_get_priority_max(policy)));
        }
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(3, 0)]
    [InlineData(5, 0)]
    [InlineData(1, 1)]
    [InlineData(2, 3)]
    [InlineData(2 | 0x40000000, 99)]
    [InlineData(6, 0)]
    [InlineData(1, 0)]
    [InlineData(0, 5)]
    [InlineData(2, 100)]
    [InlineData(99, 0)]
    [InlineData(-1, 0)]
    public void a_policy_is_set_for_the_calling_thread_alone_and_refused_as_in_CPython(int policy, int priority)
    {
        var before = os.sched_getscheduler(os.getpid());
        var expected = CPython.Newest.Answer($"scheduled_on_thread(lambda: (os.sched_setscheduler(0, {policy}, os.sched_param({priority})), "
            + "os.sched_getscheduler(0), list(os.sched_getparam(0)), os.sched_rr_get_interval(0)))");
        var (outcome, seen) = OwnThread.Run(() =>
        {
            var outcome = Python.Outcome(() =>
            {
                os.sched_setscheduler(0, policy, new os.sched_param(priority));
                return ((object?)null, os.sched_getscheduler(0), os.sched_getparam(0).ToList(), os.sched_rr_get_interval(0));
            });
            return (outcome, CPython.Newest.Answer($"(None, *(lambda t: (os.sched_getscheduler(t), list(os.sched_getparam(t)), os.sched_rr_get_interval(t)))({OwnThread.Number}))"));
        });
        Assert.Equal(expected, outcome);
        if (!expected.StartsWith('!')) Assert.Equal(seen, outcome);
        Assert.Equal(before, os.sched_getscheduler(os.getpid()));
    }

    [Fact]
    public void a_priority_is_set_within_the_policy()
    {
        Assert.SkipUnless(os.geteuid() == 0, "real time is for root");
        Assert.Equal(
            CPython.Newest.Answer("scheduled_on_thread(lambda: (os.sched_setscheduler(0, os.SCHED_RR, os.sched_param(1)), os.sched_setparam(0, os.sched_param(7)), list(os.sched_getparam(0))))"),
            OwnThread.Run(() => Python.Outcome(() =>
            {
                os.sched_setscheduler(0, os.SCHED_RR, new os.sched_param(1));
                os.sched_setparam(0, new os.sched_param(7));
                Assert.Equal("= [7]", CPython.Newest.Answer($"list(os.sched_getparam({OwnThread.Number}))"));
                return ((object?)null, (object?)null, os.sched_getparam(0).ToList());
            })));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(-1)]
    [InlineData(int.MinValue)]
    [InlineData(int.MaxValue)]
    public void a_process_raises_what_it_raises_in_CPython(int pid)
    {
        Assert.Equal(CPython.Newest.Answer($"os.sched_getscheduler({pid})"), Python.Outcome(() => os.sched_getscheduler(pid)));
        Assert.Equal(CPython.Newest.Answer($"list(os.sched_getparam({pid}))"), Python.Outcome(() => os.sched_getparam(pid).ToList()));
        Assert.Equal(CPython.Newest.Answer($"os.sched_rr_get_interval({pid})"), Python.Outcome(() => os.sched_rr_get_interval(pid)));
        Assert.Equal(CPython.Newest.Answer($"os.sched_setparam({pid}, os.sched_param(999))"), Python.Outcome(() => os.sched_setparam(pid, new(999))));
        Assert.Equal(CPython.Newest.Answer($"os.sched_setscheduler({pid}, 0, os.sched_param(999))"), Python.Outcome(() => os.sched_setscheduler(pid, 0, new(999))));
    }

    [Fact]
    public void the_processor_is_given_up_for_a_moment() => Assert.Equal(CPython.Newest.Answer("os.sched_yield()"), Python.Outcome(() => os.sched_yield()));
}
