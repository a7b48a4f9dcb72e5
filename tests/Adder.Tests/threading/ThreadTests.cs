using Adder.Tests.Oracle;

namespace Adder.Tests.Threading;

[Collection(ProcessState.Name)]
public sealed class ThreadTests
{
    public static TheoryData<string, Func<object?>> Calls => new()
    {
        { "threading.Thread().join()", () => Done(new threading.Thread().join) },
        { "threading.Thread().ident", () => new threading.Thread().ident },
        { "threading.Thread().native_id", () => new threading.Thread().native_id },
        { "threading.Thread().is_alive()", () => new threading.Thread().is_alive() },
        { "threading.Thread().daemon", () => new threading.Thread(daemon: false).daemon },
        { "threading.Thread(daemon=True).daemon", () => new threading.Thread(daemon: true).daemon },
        { "threading.Thread(name='x').name", () => new threading.Thread(name: "x").name },
        { "threading.Thread(name='').name[:7]", () => new threading.Thread(name: "").name[..7] },
        { "ran(threading.Thread()).start()", () => Done(Ran(new threading.Thread()).start) },
        { "ran(threading.Thread()).is_alive()", () => Ran(new threading.Thread()).is_alive() },
        { "ran(threading.Thread()).join()", () => Done(Ran(new threading.Thread()).join) },
        { "setattr(ran(threading.Thread()), 'daemon', True)", () => Done(() => Ran(new threading.Thread()).daemon = true) },
        { "unhandled(target=lambda: threading.current_thread().join())", () => Unhandled(new threading.Thread(target: () => threading.current_thread().join())) },
        { "threading.main_thread().name", () => threading.main_thread().name },
        { "threading.main_thread().daemon", () => threading.main_thread().daemon },
        { "threading.local().x", () => new threading.local()["x"] },
        { "unhandled(target=worker)", () => Unhandled(new threading.Thread(worker, [])) },
        { "unhandled(target=worker, args=(1, 2, 3))", () => Unhandled(new threading.Thread(worker, [1, 2, 3])) },
        { "unhandled(target=worker, args=(1,), kwargs={'c': 1})", () => Unhandled(new threading.Thread(worker, [1], new Dictionary<string, object?> { ["c"] = 1 })) },
        { "unhandled(target=worker, args=(1,), kwargs={'a': 1})", () => Unhandled(new threading.Thread(worker, [1], new Dictionary<string, object?> { ["a"] = 1 })) },
        { "unhandled(target=worker, kwargs={'a': 5})", () => Unhandled(new threading.Thread(worker, [], new Dictionary<string, object?> { ["a"] = 5 })) },
        { "unhandled(target=pair)", () => Unhandled(new threading.Thread(pair, [])) },
        { "unhandled(target=pair, args=(1, 2, 3))", () => Unhandled(new threading.Thread(pair, [1, 2, 3])) },
        { "unhandled(target=leave)", () => Unhandled(new threading.Thread(target: leave)) },
    };

    [Theory]
    [MemberData(nameof(Calls), DisableDiscoveryEnumeration = true)]
    public void threads_answer_and_fail_as_in_Python(string python, Func<object?> ours)
    {
        CPython.Newest.Answer("""
            import threading
            def ran(thread):
                thread.start()
                thread.join()
                return thread
            def worker(a, b=2): pass
            def pair(a, b): pass
            def leave(): raise SystemExit(3)
            def unhandled(**arguments):
                seen = []
                hook = threading.excepthook
                threading.excepthook = lambda args: seen.append((args.exc_type.__name__, str(args.exc_value)))
                ran(threading.Thread(**arguments))
                threading.excepthook = hook
                return seen
            """);
        Assert.Equal(CPython.Newest.Answer(python), Python.Outcome(ours));
    }

    [Fact]
    public void a_thread_is_named_after_its_number_and_its_work()
    {
        static string WithoutNumber(threading.Thread thread) => System.Text.RegularExpressions.Regex.Replace(thread.name, "[0-9]+", "N");
        CPython.Newest.Answer("import re, threading\ndef work_of_a_name(): pass");
        Assert.Equal(CPython.Newest.Answer("[re.sub('[0-9]+', 'N', t.name) for t in (threading.Thread(), threading.Thread(target=work_of_a_name), threading.Thread(target=lambda: None))]"),
            "= " + Python.Literal((string[])[WithoutNumber(new threading.Thread()), WithoutNumber(new threading.Thread(target: work_of_a_name)), WithoutNumber(new threading.Thread(target: () => { }))]));
        void local_work() { }
        Assert.Equal("Thread-N (local_work)", WithoutNumber(new threading.Thread(target: local_work)));

        static void work_of_a_name() { }
    }

    [Fact]
    public void the_system_knows_a_thread_by_its_native_id_and_its_name()
    {
        var go = new threading.Event();
        var thread = new threading.Thread(target: () => go.wait(), name: "adder-named");
        thread.start();
        Assert.Equal("adder-named\n", File.ReadAllText($"/proc/self/task/{thread.native_id}/comm"));
        Assert.Contains(thread, threading.enumerate());
        Assert.True(thread.is_alive());
        thread.join(0);
        Assert.True(thread.is_alive());
        go.set();
        thread.join();
        Assert.False(thread.is_alive());
        Assert.DoesNotContain(thread, threading.enumerate());
    }

    [Fact]
    public void a_thread_knows_itself_and_numbers_itself_as_it_says()
    {
        threading.Thread? seen = null;
        var (ident, native) = (0, 0);
        var thread = new threading.Thread(target: () => (seen, ident, native) = (threading.current_thread(), threading.get_ident(), threading.get_native_id()));
        Ran(thread);
        Assert.Same(thread, seen);
        Assert.Equal(thread.ident, ident);
        Assert.Equal(thread.native_id, native);
    }

    [Fact]
    public void a_thread_of_NETs_is_a_daemon_that_is_listed_as_long_as_it_lives()
    {
        threading.Thread? dummy = null;
        var (go, there) = (new threading.Event(), new threading.Event());
        var thread = new Thread(() =>
        {
            dummy = threading.current_thread();
            there.set();
            go.wait();
        });
        thread.Start();
        there.wait();
        Assert.StartsWith("Dummy-", dummy!.name, StringComparison.Ordinal);
        Assert.Matches(@"^<_DummyThread\(Dummy-[0-9]+, started daemon [0-9]+\)>$", dummy.ToString());
        Assert.Contains(dummy, threading.enumerate());
        Assert.Throws<RuntimeError>(dummy.join);
        go.set();
        thread.Join();
        Assert.DoesNotContain(dummy, threading.enumerate());
        Assert.False(dummy.is_alive());
    }

    [Fact]
    public void a_daemon_begets_daemons()
    {
        var inherited = new List<bool>();
        Ran(new threading.Thread(target: () => inherited.Add(new threading.Thread().daemon), daemon: true));
        Ran(new threading.Thread(target: () => inherited.Add(new threading.Thread().daemon), daemon: false));
        Assert.Equal([true, false], inherited);
    }

    [Fact]
    public void asynchronous_work_goes_on_on_its_own_thread()
    {
        var seen = new List<threading.Thread>();
        var gate = new threading.Event();
        var thread = new threading.Thread(target: async () =>
        {
            seen.Add(threading.current_thread());
            await Task.Yield();
            seen.Add(threading.current_thread());
            await gate.wait_async();
            seen.Add(threading.current_thread());
        });
        thread.start();
        gate.set();
        thread.join();
        Assert.Equal([thread, thread, thread], seen);
    }

    [Fact]
    public void what_a_subclass_does_in_run_is_the_work()
    {
        var counted = new Counted();
        Ran(counted);
        Assert.Equal(1, counted.Runs);
        Assert.Matches(@"^<Counted\(Thread-[0-9]+, stopped( daemon)? [0-9]+\)>$", counted.ToString());
    }

    [Fact]
    public void an_exception_goes_to_the_hook_with_its_thread_and_the_process_goes_on()
    {
        var error = new KeyError("x");
        threading.ExceptHookArgs? told = null;
        var thread = new threading.Thread(target: () => throw error);
        var hook = threading.excepthook;
        threading.excepthook = args => told = args;
        Ran(thread);
        threading.excepthook = hook;
        Assert.Same(error, told?.exc_value);
        Assert.Same(thread, told?.thread);
        Assert.Equal(typeof(KeyError), told?.exc_type);
    }

    [Fact]
    public void the_default_hook_prints_as_Python_does()
    {
        var lines = ChildProgram.Run("thread-that-fails", "exec \"$@\" 2>&1");
        Assert.Equal("Exception in thread worker-1:", lines[0]);
        Assert.Equal("Traceback (most recent call last):", lines[1]);
        Assert.Contains(lines, line => line.StartsWith("  File \"", StringComparison.Ordinal) && line.Contains("in ", StringComparison.Ordinal));
        Assert.Equal("ValueError: too bad", lines[^2]);
        Assert.Equal("alive", lines[^1]);
    }

    [Fact]
    public void nothing_is_printed_of_a_thread_or_a_hook_that_leaves() =>
        Assert.Equal(["alive"], ChildProgram.Run("thread-that-leaves", "exec \"$@\" 2>&1"));

    [Fact]
    public void a_timer_calls_its_function_unless_it_is_cancelled()
    {
        var calls = new List<string>();
        var timer = new threading.Timer(0.001, (string text, int n) => calls.Add(text + n), ["a"], new Dictionary<string, object?> { ["n"] = 3 });
        timer.start();
        timer.join();
        Assert.Equal(["a3"], calls);
        Assert.True(timer.finished.is_set());
        var cancelled = new threading.Timer(3600, () => calls.Add("never"));
        cancelled.start();
        cancelled.cancel();
        cancelled.join();
        Assert.Equal(["a3"], calls);
    }

    [Fact]
    public void each_thread_has_its_own_attributes_and_its_own_beginning()
    {
        var mine = new Beginning();
        mine["x"] = 1;
        object? others = null;
        Ran(new threading.Thread(target: () => others = (mine.has("x"), mine["born"])));
        Assert.Equal((false, (object)2), others);
        Assert.Equal(1, mine["born"]);
        mine.del("x");
        Assert.Throws<AttributeError>(() => mine.del("x"));
        var number = new threading.local<int>(() => 5);
        number.value++;
        Ran(new threading.Thread(target: () => others = number.value));
        Assert.Equal((5, 6), (others, number.value));
    }

    [Fact]
    public void iterators_are_shared_and_teed()
    {
        using var shared = new threading.serialize_iterator<int>(Enumerable.Range(0, 10_000));
        var sums = new long[4];
        var threads = Enumerable.Range(0, 4).Select(number => new threading.Thread(target: () =>
        {
            foreach (var item in shared) sums[number] += item;
        })).ToList();
        threads.ForEach(thread => thread.start());
        threads.ForEach(thread => thread.join());
        Assert.Equal(10_000L * 9_999 / 2, sums.Sum());

        var asked = 0;
        var tees = threading.concurrent_tee(Enumerable.Range(0, 100).Select(item => { asked++; return item; }), 3);
        Assert.Equal(Enumerable.Range(0, 100), tees[0]);
        Assert.Equal(Enumerable.Range(0, 100), tees[2]);
        Assert.Equal(Enumerable.Range(0, 100), tees[1]);
        Assert.Equal(100, asked);
        Assert.Equal([1, 2, 3], threading.synchronized_iterator(() => Enumerable.Range(1, 3))());
    }

    internal static string Leaving()
    {
        Ran(new threading.Thread(target: leave));
        threading.excepthook = _ => leave();
        Ran(new threading.Thread(target: () => throw new ValueError("too bad")));
        return "alive";
    }

    internal static string Failing()
    {
        var thread = new threading.Thread(target: () => throw new ValueError("too bad"), name: "worker-1");
        thread.start();
        thread.join();
        return "alive";
    }

#pragma warning disable IDE1006, IDE0060 // named as in the Python beside them
    private static void worker(int a, int b = 2)
    {
    }

    private static void pair(int a, int b)
    {
    }

    private static void leave() => throw new SystemExit("3");
#pragma warning restore IDE1006, IDE0060

    private static List<(string, string)> Unhandled(threading.Thread thread)
    {
        var seen = new List<(string, string)>();
        var hook = threading.excepthook;
        threading.excepthook = args => seen.Add((args.exc_type.Name, args.exc_value!.Message));
        Ran(thread);
        threading.excepthook = hook;
        return seen;
    }

    private static T Ran<T>(T thread) where T : threading.Thread
    {
        thread.start();
        thread.join();
        return thread;
    }

    private static object? Done(Action call)
    {
        call();
        return null;
    }

    private sealed class Counted : threading.Thread
    {
        public int Runs { get; private set; }

        public override void run() => Runs++;
    }

    private sealed class Beginning : threading.local
    {
        private int born;

        protected override void init() => this["born"] = Interlocked.Increment(ref born);
    }
}
