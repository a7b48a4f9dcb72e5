using System.Runtime.Versioning;
using Adder.Tests.Oracle;

namespace Adder.Tests.ProcessParameters;

[SupportedOSPlatform("linux")]
public sealed class PriorityTests
{
    public PriorityTests() => CPython.Newest.Answer("""
        import concurrent.futures
        def nice_on_thread(*priorities):
            def outcomes():
                for priority in priorities: os.setpriority(os.PRIO_PROCESS, 0, priority)
                return os.getpriority(os.PRIO_PROCESS, 0)
            with concurrent.futures.ThreadPoolExecutor(1) as thread: return thread.submit(outcomes).result()
        """);

    /// <remarks>-1 is what the C function answers for an error, too.</remarks>
    [Theory]
    [InlineData(7)]
    [InlineData(19)]
    [InlineData(100)]
    [InlineData(int.MaxValue)]
    [InlineData(3, -1)]
    [InlineData(3, 2)]
    [InlineData(-20)]
    [InlineData(int.MinValue)]
    [InlineData(0)]
    public void a_thread_is_as_nice_as_it_was_told_to_be(params int[] priorities)
    {
        var before = os.getpriority(os.PRIO_PROCESS, os.getpid());
        var (outcome, seen) = OwnThread.Run(() =>
        {
            var outcome = Python.Outcome(() =>
            {
                foreach (var priority in priorities) os.setpriority(os.PRIO_PROCESS, 0, priority);
                return os.getpriority(os.PRIO_PROCESS, 0);
            });
            return (outcome, CPython.Newest.Answer($"os.getpriority(os.PRIO_PROCESS, {OwnThread.Number})"));
        });
        Assert.Equal(CPython.Newest.Answer($"nice_on_thread(*{Python.Literal(priorities)})"), outcome);
        if (!outcome.StartsWith('!')) Assert.Equal(seen, outcome);
        Assert.Equal(before, os.getpriority(os.PRIO_PROCESS, os.getpid()));
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(0, -1)]
    [InlineData(0, int.MaxValue)]
    [InlineData(1, 1)]
    [InlineData(1, 0)]
    [InlineData(1, int.MaxValue)]
    [InlineData(2, 0)]
    [InlineData(2, 4321)]
    [InlineData(3, 0)]
    [InlineData(-1, 0)]
    public void whoever_is_asked_for_is_answered_as_in_CPython(int which, int who)
    {
        Assert.Equal(CPython.Newest.Answer($"os.getpriority({which}, {who})"), Python.Outcome(() => os.getpriority(which, who)));
        if (who > 1 || which is < 0 or > 2)
            Assert.Equal(CPython.Newest.Answer($"os.setpriority({which}, {who}, 3)"), Python.Outcome(() => os.setpriority(which, who, 3)));
    }
}
