using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Adder.Tests.Threading;

/// <summary>Tests of what tells of the whole process run alone: other tests wait, too.</summary>
[Collection(ProcessState.Name)]
public sealed class ReportTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [Fact]
    public void a_wait_for_a_lock_names_the_thread_the_lock_and_its_holder()
    {
        var guard = new threading.Lock();
        guard.acquire();
        var waiting = Started("the patient one", () => guard.acquire());
        Assert.Matches($"^the patient one has waited [0-9]+\\.[0-9]{{3}} s for Lock 0x[0-9a-f]+, which {Regex.Escape(threading.current_thread().name)} holds$", LineOf("the patient one"));
        guard.release();
        waiting.join();
        Assert.DoesNotContain("the patient one", threading.report());
    }

    [Fact]
    public async Task a_task_that_waits_and_one_that_holds_are_told_of()
    {
        var guard = new threading.Lock();
        await guard.acquire_async(cancellation: TestContext.Current.CancellationToken);
        var waiting = guard.acquire_async(cancellation: TestContext.Current.CancellationToken);
        Assert.Matches("^a task has waited [0-9.]+ s for Lock 0x[0-9a-f]+, which a task holds$", LineOf("a task"));
        guard.release();
        Assert.True(await waiting);
        guard.release();
    }

    [Fact]
    public void each_thing_that_can_be_waited_for_is_named()
    {
        var owned = new threading.RLock();
        var condition = new threading.Condition();
        var (semaphore, flag, barrier) = (new threading.Semaphore(0), new threading.Event(), new threading.Barrier(2));
        var (empty, full, simple) = (new queue.Queue<int>(), new queue.LifoQueue<int>(maxsize: 1), new queue.SimpleQueue<int>());
        full.put(1);
        owned.acquire();
        var enough = new threading.Event();
        var lasting = Started("lasting", () => enough.wait());
        (string Name, Action Wait, string Line, Action End)[] waits =
        [
            ("in RLock", () => owned.acquire(), "for RLock 0x[0-9a-f]+, which .* holds", owned.release),
            ("in Condition", () => { using (condition.with()) condition.wait(); }, "for a notification of Condition 0x[0-9a-f]+", () => { using (condition.with()) condition.notify(); }),
            ("in Semaphore", () => semaphore.acquire(), "for Semaphore 0x[0-9a-f]+", () => semaphore.release()),
            ("in Event", () => flag.wait(), "for Event 0x[0-9a-f]+", flag.set),
            ("in Barrier", () => barrier.wait(), "for Barrier 0x[0-9a-f]+", () => barrier.wait()),
            ("in get", () => empty.get(), "for an item of Queue 0x[0-9a-f]+", () => empty.put(1)),
            ("in put", () => full.put(2), "for a place in LifoQueue 0x[0-9a-f]+", () => full.get()),
            ("in queue.join", () => full.join(), "for the end of the work on LifoQueue 0x[0-9a-f]+", () => { full.task_done(); full.task_done(); }),
            ("in SimpleQueue", () => simple.get(), "for an item of SimpleQueue 0x[0-9a-f]+", () => simple.put(1)),
            ("in join", () => lasting.join(), "for the end of lasting", enough.set),
        ];
        foreach (var (name, wait, line, end) in waits)
        {
            var waiting = Started(name, wait);
            Assert.Matches($"^{name} has waited [0-9.]+ s {line}$", LineOf(name));
            end();
            waiting.join();
        }
    }

    [Fact]
    public void the_longest_wait_comes_first()
    {
        var never = new threading.Event();
        threading.Thread[] waiting = [Waiting("first"), Waiting("second"), Waiting("third")];
        var names = threading.report().Split('\n').Select(line => line.Split(' ')[0]).Where(name => name is "first" or "second" or "third");
        Assert.Equal(["first", "second", "third"], names);
        never.set();
        foreach (var thread in waiting) thread.join();

        threading.Thread Waiting(string name)
        {
            var thread = Started(name, () => never.wait());
            LineOf(name);
            return thread;
        }
    }

    [Fact]
    public void the_place_where_something_was_made_is_told_when_that_is_tracked()
    {
        var before = new threading.Event();
        threading.track_creation = true;
        var made = new threading.Event();
        threading.track_creation = false;
        var line = new StackFrame(needFileInfo: true).GetFileLineNumber() - 2;
        threading.Thread[] waiting = [Started("placed", () => made.wait()), Started("unplaced", () => before.wait())];
        Assert.EndsWith($", made at ReportTests.cs:{line}", LineOf("placed"));
        Assert.DoesNotContain("made at", LineOf("unplaced"));
        made.set();
        before.set();
        foreach (var thread in waiting) thread.join();
    }

    [Fact]
    public void nothing_is_kept_of_what_is_gone()
    {
        var gone = Abandoned();
        GC.Collect();
        GC.WaitForPendingFinalizers();
        Assert.False(gone.TryGetTarget(out _));

        static WeakReference<threading.Event> Abandoned()
        {
            var flag = new threading.Event();
            flag.wait(0.001);
            return new(flag);
        }
    }

    internal static threading.Thread Started(string name, Action target)
    {
        var thread = new threading.Thread(target: target, name: name, daemon: true);
        thread.start();
        return thread;
    }

    /// <summary>The line that begins with a name, as soon as there is one.</summary>
    internal static string LineOf(string name)
    {
        for (var start = Stopwatch.StartNew(); start.Elapsed < Patience; Thread.Yield())
        {
            if (threading.report().Split('\n').FirstOrDefault(line => line.StartsWith($"{name} has waited", StringComparison.Ordinal)) is { } line) return line;
        }

        throw new TimeoutException($"{name} does not wait:\n{threading.report()}");
    }
}
