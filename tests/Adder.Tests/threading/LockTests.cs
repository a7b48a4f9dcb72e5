using Adder.Tests.Oracle;

namespace Adder.Tests.Threading;

public sealed class LockTests
{
    public static TheoryData<string, Func<object?>> Calls => new()
    {
        { "lock().acquire(False, 1)", () => new threading.Lock().acquire(false, 1) },
        { "lock().acquire(False, -1)", () => new threading.Lock().acquire(false, -1) },
        { "lock().acquire(True, -2)", () => new threading.Lock().acquire(true, -2) },
        { "lock().acquire(timeout=-0.5)", () => new threading.Lock().acquire(timeout: -0.5) },
        { "lock().acquire(timeout=1e20)", () => new threading.Lock().acquire(timeout: 1e20) },
        { "lock().acquire(timeout=float('nan'))", () => new threading.Lock().acquire(timeout: double.NaN) },
        { "lock().acquire(timeout=float('inf'))", () => new threading.Lock().acquire(timeout: double.PositiveInfinity) },
        { "lock().acquire(timeout=threading.TIMEOUT_MAX)", () => new threading.Lock().acquire(timeout: threading.TIMEOUT_MAX) },
        { "lock().acquire(timeout=threading.TIMEOUT_MAX + 1000)", () => new threading.Lock().acquire(timeout: threading.TIMEOUT_MAX + 1000) },
        { "lock().acquire(timeout=0)", () => new threading.Lock().acquire(timeout: 0) },
        { "acquired(lock()).acquire(False)", () => Held().acquire(false) },
        { "acquired(lock()).acquire(timeout=0)", () => Held().acquire(timeout: 0) },
        { "acquired(lock()).acquire(timeout=0.001)", () => Held().acquire(timeout: 0.001) },
        { "acquired(lock()).locked()", () => Held().locked() },
        { "lock().locked()", () => new threading.Lock().locked() },
        { "lock().release()", () => Released(new threading.Lock()) },
        { "rlock().acquire(False, 1)", () => new threading.RLock().acquire(false, 1) },
        { "rlock().acquire(True, -2)", () => new threading.RLock().acquire(true, -2) },
        { "acquired(rlock()).acquire(True, -2)", () => Owned().acquire(true, -2) },
        { "acquired(rlock()).acquire(False)", () => Owned().acquire(false) },
        { "rlock().release()", () => Released(new threading.RLock()) },
        { "threading.TIMEOUT_MAX", () => threading.TIMEOUT_MAX },
    };

    [Theory]
    [MemberData(nameof(Calls), DisableDiscoveryEnumeration = true)]
    public void arguments_and_errors_are_Pythons(string python, Func<object?> ours)
    {
        CPython.Newest.Answer("""
            import threading
            lock, rlock = threading.Lock, threading.RLock
            def acquired(one):
                one.acquire()
                return one
            """);
        Assert.Equal(CPython.Newest.Answer(python), Python.Outcome(ours));
    }

    [Fact]
    public void any_thread_may_release_it()
    {
        var guard = Held();
        var other = new Thread(guard.release);
        other.Start();
        other.Join();
        Assert.False(guard.locked());
    }

    [Fact]
    public void one_at_a_time_holds_it()
    {
        const int Each = 20_000;
        var guard = new threading.Lock();
        var count = 0;
        var threads = Enumerable.Range(0, 4).Select(_ => new Thread(() =>
        {
            for (var i = 0; i < Each; i++)
                using (guard.with()) count++;
        })).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        Assert.Equal(4 * Each, count);
    }

    [Fact]
    public async Task tasks_get_it_in_the_order_in_which_they_came()
    {
        var guard = Held();
        var order = new List<int>();
        var tasks = Enumerable.Range(0, 20).Select(async number =>
        {
            Assert.True(await guard.acquire_async());
            order.Add(number);
            guard.release();
        }).ToArray();
        Assert.Empty(order);
        guard.release();
        await Task.WhenAll(tasks);
        Assert.Equal(Enumerable.Range(0, 20), order);
        Assert.False(guard.locked());
    }

    [Fact]
    public async Task who_gives_up_does_not_get_it_and_the_next_one_does()
    {
        var guard = Held();
        using var source = new CancellationTokenSource();
        var cancelled = guard.acquire_async(cancellation: source.Token).AsTask();
        var late = guard.acquire_async(timeout: 0.001).AsTask();
        var next = guard.acquire_async().AsTask();
        await source.CancelAsync();
        await Assert.ThrowsAsync<TaskCanceledException>(() => cancelled);
        Assert.False(await late);
        Assert.False(next.IsCompleted);
        guard.release();
        Assert.True(await next);
        Assert.True(guard.locked());
    }

    [Fact]
    public void cancelling_ends_the_wait_of_a_thread()
    {
        var guard = Held();
        using var source = new CancellationTokenSource();
        OperationCanceledException? caught = null;
        var thread = new Thread(() => caught = Assert.Throws<OperationCanceledException>(() => guard.acquire(cancellation: source.Token)));
        thread.Start();
        source.Cancel();
        thread.Join();
        Assert.Equal(source.Token, caught?.CancellationToken);
    }

    [Fact]
    public void an_interrupted_thread_does_not_hold_it()
    {
        var guard = Held();
        var thread = new Thread(() => Assert.Throws<ThreadInterruptedException>(() => guard.acquire()));
        thread.Start();
        thread.Interrupt();
        thread.Join();
        guard.release();
        Assert.True(guard.acquire(blocking: false));
    }

    [Fact]
    public void with_lets_it_go_when_the_body_throws()
    {
        var guard = new threading.Lock();
        Assert.Throws<KeyError>(() =>
        {
            using var held = guard.with();
            if (guard.locked()) throw new KeyError("x");
        });
        Assert.False(guard.locked());
    }

    [Fact]
    public void acquiring_and_releasing_allocate_nothing()
    {
        var guard = new threading.Lock();
        var reentrant = new threading.RLock();
        Use(guard, reentrant);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1_000; i++) Use(guard, reentrant);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);

        static void Use(threading.Lock guard, threading.RLock reentrant)
        {
            using (guard.with()) Assert.True(guard.locked());
            using (reentrant.with())
            using (reentrant.with()) Assert.True(reentrant.locked());
            Assert.True(guard.acquire_async().Result);
            guard.release();
        }
    }

    [Fact]
    public void an_RLock_is_its_owners_and_free_after_as_many_releases()
    {
        var guard = Owned();
        Assert.True(guard.acquire());
        Assert.Equal("! ('RuntimeError', 'cannot release un-acquired lock')", InOtherThread(() => Released(guard)));
        Assert.Equal("= False", InOtherThread(() => guard.acquire(blocking: false)));
        guard.release();
        Assert.Equal("= False", InOtherThread(() => guard.acquire(blocking: false)));
        guard.release();
        Assert.Equal("= True", InOtherThread(() => guard.acquire(blocking: false)));
    }

    private static string InOtherThread(Func<object?> call)
    {
        var outcome = "";
        var thread = new Thread(() => outcome = Python.Outcome(call));
        thread.Start();
        thread.Join();
        return outcome;
    }

    private static threading.Lock Held()
    {
        var guard = new threading.Lock();
        guard.acquire();
        return guard;
    }

    private static threading.RLock Owned()
    {
        var guard = new threading.RLock();
        guard.acquire();
        return guard;
    }

    private static object? Released(threading.ILock guard)
    {
        guard.release();
        return null;
    }
}
