using System.Runtime.Versioning;
using Adder.Tests.Oracle;
using CsCheck;

namespace Adder.Tests.Scheduler;

[SupportedOSPlatform("linux")]
public sealed class AffinityTests
{
    public AffinityTests() => CPython.Newest.Answer("""
        import concurrent.futures
        def bound_on_thread(mask):
            def bind():
                os.sched_setaffinity(0, mask)
                return sorted(os.sched_getaffinity(0))
            with concurrent.futures.ThreadPoolExecutor(1) as thread: return thread.submit(bind).result()
        """);

    [Fact]
    public void the_processors_are_those_that_the_kernel_shows()
    {
        var allowed = File.ReadLines("/proc/thread-self/status").Single(line => line.StartsWith("Cpus_allowed_list:", StringComparison.Ordinal)).Split('\t')[1];
        var listed = allowed.Split(',').Select(range => range.Split('-').Select(int.Parse).ToArray()).SelectMany(ends => Enumerable.Range(ends[0], ends[^1] - ends[0] + 1));
        Assert.Equal(listed.Order(), os.sched_getaffinity(0).Order());
        Assert.Equal(CPython.Newest.Answer($"sorted(os.sched_getaffinity({os.getppid()}))"), Python.Outcome(() => os.sched_getaffinity(os.getppid()).Order()));
    }

    /// <remarks>Processors there are few of, so that most sets hold numbers beyond them.</remarks>
    [Fact]
    public void any_set_binds_the_calling_thread_or_raises_as_in_CPython() =>
        Gen.OneOf(Gen.Int[0, 3], Gen.Int[0, 3], Gen.Int[4, 70], Gen.Int[1000, 2000], Gen.OneOf(Gen.Const(-1), Gen.Const(int.MinValue), Gen.Const(int.MaxValue), Gen.Const(100_000))).List[0, 6].Sample(mask =>
        {
            var outcome = OwnThread.Run(() => Python.Outcome(() =>
            {
                os.sched_setaffinity(0, mask);
                Assert.Equal($"= {Python.Literal(os.sched_getaffinity(0).Order())}", CPython.Newest.Answer($"sorted(os.sched_getaffinity({OwnThread.Number}))"));
                return os.sched_getaffinity(0).Order();
            }));
            Assert.Equal(CPython.Newest.Answer($"bound_on_thread({Python.Literal(mask)})"), outcome);
        }, iter: 300, threads: 1);

    [Fact]
    public void another_thread_is_bound_by_its_number_and_nobody_else_is_touched()
    {
        var all = os.sched_getaffinity(0);
        Assert.SkipUnless(all.Count > 1, "one processor is all there is");
        using var ready = new ManualResetEventSlim();
        using var done = new ManualResetEventSlim();
        int number = 0, running = -1;
        var other = new Thread(() =>
        {
            number = OwnThread.Number;
            ready.Set();
            done.Wait();
            running = os.sched_getaffinity(0).Single();
        });
        other.Start();
        ready.Wait();
        os.sched_setaffinity(number, [all.Max()]);
        done.Set();
        other.Join();
        Assert.Equal(all.Max(), running);
        Assert.Equal(all.Order(), os.sched_getaffinity(0).Order());
        Assert.Equal(all.Order(), os.sched_getaffinity(os.getpid()).Order());
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(int.MinValue)]
    [InlineData(int.MaxValue)]
    public void a_process_that_is_not_there_raises_what_CPython_raises(int pid)
    {
        Assert.Equal(CPython.Newest.Answer($"os.sched_getaffinity({pid})"), Python.Outcome(() => os.sched_getaffinity(pid)));
        Assert.Equal(CPython.Newest.Answer($"os.sched_setaffinity({pid}, [0])"), Python.Outcome(() => os.sched_setaffinity(pid, [0])));
        Assert.Equal(CPython.Newest.Answer($"os.sched_setaffinity({pid}, [0, -1])"), Python.Outcome(() => os.sched_setaffinity(pid, [0, -1])));
    }
}
