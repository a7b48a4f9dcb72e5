using Adder.Tests.Oracle;

namespace Adder.Tests.Threading;

public sealed class SynchronizationTests
{
    public static TheoryData<string, Func<object?>> Calls => new()
    {
        { "threading.Semaphore(-1)", () => new threading.Semaphore(-1).acquire() },
        { "threading.Semaphore(2).release(0)", () => Done(() => new threading.Semaphore(2).release(0)) },
        { "threading.Semaphore(2).acquire(False, 1)", () => new threading.Semaphore(2).acquire(false, 1) },
        { "threading.Semaphore(2).acquire(True, -5)", () => new threading.Semaphore(2).acquire(true, -5) },
        { "threading.Semaphore(0).acquire(True, -5)", () => new threading.Semaphore(0).acquire(true, -5) },
        { "threading.Semaphore(0).acquire(False)", () => new threading.Semaphore(0).acquire(false) },
        { "threading.Semaphore(0).acquire(timeout=0.001)", () => new threading.Semaphore(0).acquire(timeout: 0.001) },
        { "threading.BoundedSemaphore(1).release()", () => Done(() => new threading.BoundedSemaphore(1).release()) },
        { "threading.BoundedSemaphore(3).release(2)", () => Done(() => new threading.BoundedSemaphore(3).release(2)) },
        { "threading.Condition().wait()", () => new threading.Condition().wait() },
        { "threading.Condition().notify()", () => Done(() => new threading.Condition().notify()) },
        { "threading.Condition(threading.Lock()).notify_all()", () => Done(() => new threading.Condition(new threading.Lock()).notify_all()) },
        { "held(threading.Condition()).wait(-1)", () => Held(new threading.Condition()).wait(-1) },
        { "held(threading.Condition()).wait(0.001)", () => Held(new threading.Condition()).wait(0.001) },
        { "held(threading.Condition()).wait(float('nan'))", () => Held(new threading.Condition()).wait(double.NaN) },
        { "held(threading.Condition()).wait(1e20)", () => Held(new threading.Condition()).wait(1e20) },
        { "held(threading.Condition()).notify(-1)", () => Done(() => Held(new threading.Condition()).notify(-1)) },
        { "held(threading.Condition()).wait_for(lambda: False, 0)", () => Held(new threading.Condition()).wait_for(() => false, 0) },
        { "threading.Condition().wait_for(lambda: True)", () => new threading.Condition().wait_for(() => true) },
        { "threading.Event().wait(-1)", () => new threading.Event().wait(-1) },
        { "threading.Event().wait(0.001)", () => new threading.Event().wait(0.001) },
        { "threading.Event().wait(1e20)", () => new threading.Event().wait(1e20) },
        { "threading.Barrier(0)", () => new threading.Barrier(0).wait() },
        { "threading.Barrier(1).wait()", () => new threading.Barrier(1).wait() },
        { "threading.Barrier(2).wait(0.001)", () => new threading.Barrier(2).wait(0.001) },
        { "threading.Barrier(2, timeout=0.001).wait()", () => new threading.Barrier(2, timeout: 0.001).wait() },
        { "threading.stack_size(100)", () => threading.stack_size(100) },
        { "threading.stack_size(-1)", () => threading.stack_size(-1) },
    };

    [Theory]
    [MemberData(nameof(Calls), DisableDiscoveryEnumeration = true)]
    public void arguments_and_errors_are_Pythons(string python, Func<object?> ours)
    {
        CPython.Newest.Answer("""
            import threading
            def held(condition):
                condition.acquire()
                return condition
            """);
        Assert.Equal(CPython.Newest.Answer(python), Python.Outcome(ours));
    }

    [Fact]
    public async Task a_semaphore_serves_threads_and_tasks_in_the_order_in_which_they_came()
    {
        var semaphore = new threading.Semaphore(0);
        var first = semaphore.acquire_async().AsTask();
        var second = semaphore.acquire_async().AsTask();
        semaphore.release();
        Assert.True(await first);
        Assert.False(second.IsCompleted);
        Assert.False(semaphore.acquire(blocking: false));
        semaphore.release(2);
        Assert.True(await second);
        Assert.True(semaphore.acquire(blocking: false));
        Assert.False(semaphore.acquire(blocking: false));
    }

    [Fact]
    public async Task who_gives_up_at_a_semaphore_takes_nothing()
    {
        var semaphore = new threading.BoundedSemaphore(1);
        Assert.True(semaphore.acquire());
        using var source = new CancellationTokenSource();
        var cancelled = semaphore.acquire_async(cancellation: source.Token).AsTask();
        Assert.False(await semaphore.acquire_async(0.001));
        await source.CancelAsync();
        await Assert.ThrowsAsync<TaskCanceledException>(() => cancelled);
        semaphore.release();
        Assert.True(semaphore.acquire(blocking: false));
    }

    [Fact]
    public async Task setting_an_event_ends_every_wait_even_when_it_is_cleared_at_once()
    {
        var signal = new threading.Event();
        var started = new CountdownEvent(3);
        var results = new bool[3];
        var threads = Enumerable.Range(0, 3).Select(number => new Thread(() =>
        {
            started.Signal();
            results[number] = signal.wait();
        })).ToList();
        threads.ForEach(thread => thread.Start());
        started.Wait();
        var awaited = Enumerable.Range(0, 3).Select(_ => signal.wait_async().AsTask()).ToArray();
        signal.set();
        signal.clear();
        Assert.All(await Task.WhenAll(awaited), Assert.True);
        signal.set();   // for a thread that had not come to wait yet
        threads.ForEach(thread => thread.Join());
        Assert.All(results, Assert.True);
    }

    [Fact]
    public void a_condition_gives_an_RLock_up_wholly_and_takes_it_back_as_often()
    {
        var guard = new threading.RLock();
        var condition = new threading.Condition(guard);
        var ready = new threading.Event();
        var thread = new Thread(() =>
        {
            using (condition.with())
            using (condition.with())
            {
                ready.set();
                Assert.True(condition.wait());
                guard.release();
                Assert.False(Free(guard));
                guard.acquire();
            }
        });
        thread.Start();
        ready.wait();
        using (condition.with()) condition.notify();
        thread.Join();
        Assert.True(Free(guard));
    }

    [Fact]
    public async Task notifying_wakes_as_many_as_are_told_longest_waiting_first_threads_and_tasks_alike()
    {
        var condition = new threading.Condition(new threading.Lock());
        var woken = new List<int>();
        async Task Wait(int number)
        {
            using (await condition.with_async())
            {
                await condition.wait_async();
                woken.Add(number);
            }
        }

        var tasks = Enumerable.Range(0, 5).Select(Wait).ToArray();
        using (condition.with()) condition.notify(2);
        await Task.WhenAll(tasks[..2]);
        Assert.Equal([0, 1], woken.Order());
        using (condition.with()) condition.notify_all();
        await Task.WhenAll(tasks);
        Assert.Equal([0, 1, 2, 3, 4], woken.Order());
    }

    [Fact]
    public async Task a_cancelled_wait_at_a_condition_holds_the_lock_again_and_swallows_no_notification()
    {
        var guard = new threading.Lock();
        var condition = new threading.Condition(guard);
        using var source = new CancellationTokenSource();
        await guard.acquire_async();
        var cancelled = condition.wait_async(cancellation: source.Token).AsTask();
        await guard.acquire_async();
        var other = condition.wait_async().AsTask();
        await source.CancelAsync();
        await Assert.ThrowsAsync<TaskCanceledException>(() => cancelled);
        Assert.True(guard.locked());
        condition.notify();
        guard.release();
        Assert.True(await other);
        guard.release();
    }

    [Fact]
    public void a_task_can_wait_over_a_Lock_only()
    {
        Assert.Throws<RuntimeError>(() => { _ = new threading.Condition().with_async(); });
        var condition = Held(new threading.Condition());
        Assert.Throws<RuntimeError>(() => { _ = condition.wait_async(); });
    }

    [Fact]
    public void a_condition_takes_a_lock_of_ones_own()
    {
        var condition = new threading.Condition(new OwnLock());
        var ready = new threading.Event();
        var woken = false;
        var thread = new Thread(() =>
        {
            using (condition.with())
            {
                ready.set();
                woken = condition.wait();
            }
        });
        thread.Start();
        ready.wait();
        using (condition.with()) condition.notify();
        thread.Join();
        Assert.True(woken);
        Assert.Throws<RuntimeError>(() => condition.notify());
    }

    [Fact]
    public async Task a_barrier_lets_threads_and_tasks_go_together_round_after_round()
    {
        const int Rounds = 50;
        var actions = 0;
        var barrier = new threading.Barrier(4, () => actions++);
        var seen = new int[4][];
        var threads = Enumerable.Range(0, 2).Select(number => new Thread(() => seen[number] = [.. Enumerable.Range(0, Rounds).Select(_ => barrier.wait())])).ToList();
        threads.ForEach(thread => thread.Start());
        var tasks = Enumerable.Range(2, 2).Select(async number =>
        {
            seen[number] = new int[Rounds];
            for (var round = 0; round < Rounds; round++) seen[number][round] = await barrier.wait_async();
        }).ToArray();
        await Task.WhenAll(tasks);
        threads.ForEach(thread => thread.Join());
        Assert.Equal(Rounds, actions);
        for (var round = 0; round < Rounds; round++) Assert.Equal([0, 1, 2, 3], seen.Select(indexes => indexes[round]).Order());
    }

    [Fact]
    public async Task a_barrier_breaks_for_all_when_one_is_late_and_is_new_after_reset()
    {
        var barrier = new threading.Barrier(3);
        var waiting = barrier.wait_async().AsTask();
        await Assert.ThrowsAsync<threading.BrokenBarrierError>(() => barrier.wait_async(0.001).AsTask());
        await Assert.ThrowsAsync<threading.BrokenBarrierError>(() => waiting);
        Assert.True(barrier.broken);
        Assert.Throws<threading.BrokenBarrierError>(() => barrier.wait());
        barrier.reset();
        Assert.False(barrier.broken);
        var again = barrier.wait_async().AsTask();
        Assert.Equal(1, barrier.n_waiting);
        barrier.reset();
        await Assert.ThrowsAsync<threading.BrokenBarrierError>(() => again);
        Assert.False(barrier.broken);
    }

    [Fact]
    public async Task who_is_cancelled_at_a_barrier_has_not_come()
    {
        var barrier = new threading.Barrier(2);
        using var source = new CancellationTokenSource();
        var cancelled = barrier.wait_async(cancellation: source.Token).AsTask();
        await source.CancelAsync();
        await Assert.ThrowsAsync<TaskCanceledException>(() => cancelled);
        Assert.False(barrier.broken);
        Assert.Equal(0, barrier.n_waiting);
        var first = barrier.wait_async().AsTask();
        Assert.False(first.IsCompleted);
        Assert.Equal(1, barrier.wait());
        Assert.Equal(0, await first);
    }

    [Fact]
    public async Task an_action_that_throws_breaks_the_barrier()
    {
        var barrier = new threading.Barrier(2, () => throw new KeyError("x"));
        var waiting = barrier.wait_async().AsTask();
        Assert.Throws<KeyError>(() => barrier.wait());
        await Assert.ThrowsAsync<threading.BrokenBarrierError>(() => waiting);
        Assert.True(barrier.broken);
    }

    private static threading.Condition Held(threading.Condition condition)
    {
        condition.acquire();
        return condition;
    }

    private static bool Free(threading.RLock guard)
    {
        var free = false;
        var thread = new Thread(() => free = guard.acquire(blocking: false));
        thread.Start();
        thread.Join();
        return free;
    }

    private static object? Done(Action call)
    {
        call();
        return null;
    }

    private sealed class OwnLock : threading.ILock
    {
        private readonly threading.Semaphore one = new(1);

        public bool acquire(bool blocking = true, double timeout = -1, CancellationToken cancellation = default) =>
            one.acquire(blocking, timeout < 0 ? null : timeout, cancellation);

        public void release() => one.release();
    }
}
