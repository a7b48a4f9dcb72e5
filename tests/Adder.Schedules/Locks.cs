namespace Adder.Schedules;

internal static class Locks
{
    public static async Task ThreadsAndTasksExcludeEachOther()
    {
        var (guard, inside, count) = (new threading.Lock(), 0, 0);
        await Scenario.Together(Scenario.Thread(ByThread), Scenario.Thread(ByThread), ByTask, ByTask);
        Scenario.Require(count == 6 && !guard.locked(), $"{count} of 6, locked: {guard.locked()}");

        void ByThread()
        {
            for (var i = 0; i < 2; i++)
            {
                guard.acquire();
                Enter();
                guard.release();
            }
        }

        async Task ByTask()
        {
            using (await guard.with_async()) Enter();
        }

        void Enter()
        {
            Scenario.Require(Interlocked.Increment(ref inside) == 1, "two are inside");
            count++;
            Interlocked.Decrement(ref inside);
        }
    }

    public static async Task WhoGivesUpLeavesTheLockToOthers()
    {
        var guard = new threading.Lock();
        using var source = new CancellationTokenSource();
        var given = 0;
        guard.acquire();
        await Scenario.Together(
            Scenario.UnlessCancelled(ByThread),
            Scenario.UnlessCancelled(ByThread),
            ByTask,
            Scenario.Thread(() =>
            {
                if (guard.acquire(blocking: false)) guard.release();
                guard.acquire();
                guard.release();
            }),
            Scenario.Thread(source.Cancel),
            Scenario.Thread(guard.release));
        Scenario.Require(!guard.locked(), $"it is locked, and {given} were given it");

        void ByThread()
        {
            guard.acquire(cancellation: source.Token);
            given++;
            guard.release();
        }

        async Task ByTask()
        {
            try
            {
                await guard.acquire_async(cancellation: source.Token);
                given++;
                guard.release();
            }
            catch (OperationCanceledException)
            {
            }
        }
    }

    public static async Task AnRLockExcludesThreads()
    {
        var (guard, inside, count) = (new threading.RLock(), 0, 0);
        await Scenario.Together(Scenario.Thread(Twice), Scenario.Thread(Twice), Scenario.Thread(Twice));
        Scenario.Require(count == 3 && !guard.locked(), $"{count} of 3");

        void Twice()
        {
            guard.acquire();
            guard.acquire();
            Scenario.Require(Interlocked.Increment(ref inside) == 1, "two are inside");
            count++;
            Interlocked.Decrement(ref inside);
            guard.release();
            guard.release();
        }
    }

    public static async Task EachNotificationEndsAWait()
    {
        var (condition, items) = (new threading.Condition(new threading.Lock()), 0);
        await Scenario.Together(Scenario.Thread(Take), TakeByTask, Scenario.Thread(Give), Scenario.Thread(Give));
        Scenario.Require(items == 0, $"{items} are left");

        void Give()
        {
            using (condition.with())
            {
                items++;
                condition.notify();
            }
        }

        void Take()
        {
            using (condition.with())
            {
                condition.wait_for(() => items > 0);
                items--;
            }
        }

        async Task TakeByTask()
        {
            using (await condition.with_async())
            {
                await condition.wait_for_async(() => items > 0);
                items--;
            }
        }
    }

    public static async Task WhoGivesUpSwallowsNoNotification()
    {
        var (condition, items) = (new threading.Condition(new threading.Lock()), 0);
        using var source = new CancellationTokenSource();
        await Scenario.Together(
            Scenario.Thread(Take), TakeUnlessCancelled, Scenario.Thread(TakeByThreadUnlessCancelled), Scenario.Thread(source.Cancel), Scenario.Thread(Give), Scenario.Thread(Give), Scenario.Thread(Give));
        Scenario.Require(items is >= 0 and <= 2 && !condition.locked(), $"{items} are left");

        void Give()
        {
            using (condition.with())
            {
                items++;
                condition.notify();
            }
        }

        void Take()
        {
            using (condition.with())
            {
                condition.wait_for(() => items > 0);
                items--;
            }
        }

        void TakeByThreadUnlessCancelled()
        {
            using (condition.with())
            {
                try
                {
                    condition.wait_for(() => items > 0, cancellation: source.Token);
                    items--;
                }
                catch (OperationCanceledException)
                {
                    Scenario.Require(condition.locked(), "it came out of the wait without the lock");
                }
            }
        }

        async Task TakeUnlessCancelled()
        {
            using (await condition.with_async())
            {
                try
                {
                    await condition.wait_for_async(() => items > 0, cancellation: source.Token);
                    items--;
                }
                catch (OperationCanceledException)
                {
                    Scenario.Require(condition.locked(), "it came out of the wait without the lock");
                }
            }
        }
    }

    public static async Task ASemaphoreLetsInAsManyAsItCounts()
    {
        var (semaphore, inside, most) = (new threading.BoundedSemaphore(2), 0, 0);
        using var source = new CancellationTokenSource();
        await Scenario.Together(
            Scenario.Thread(ByThread), Scenario.Thread(ByThread), ByTask, UnlessCancelled, Scenario.UnlessCancelled(() => Hold(source.Token)), Scenario.Thread(source.Cancel));
        Scenario.Require(most <= 2 && inside == 0, $"{most} were inside at once");
        Scenario.Require(semaphore.acquire(blocking: false) && semaphore.acquire(blocking: false) && !semaphore.acquire(blocking: false), "one was lost or won");

        void ByThread() => Hold(CancellationToken.None);

        void Hold(CancellationToken cancellation)
        {
            semaphore.acquire(cancellation: cancellation);
            Enter();
            semaphore.release();
        }

        async Task ByTask()
        {
            await semaphore.acquire_async();
            Enter();
            semaphore.release();
        }

        async Task UnlessCancelled()
        {
            try
            {
                await semaphore.acquire_async(cancellation: source.Token);
                Enter();
                semaphore.release();
            }
            catch (OperationCanceledException)
            {
            }
        }

        void Enter()
        {
            var now = Interlocked.Increment(ref inside);
            if (now > most) most = now;
            Interlocked.Decrement(ref inside);
        }
    }

    public static async Task SettingEndsEveryWait()
    {
        var flag = new threading.Event();
        var again = new threading.Event();
        await Scenario.Together(
            Scenario.Thread(() => flag.wait()),
            async () => await flag.wait_async(),
            Scenario.Thread(() =>
            {
                again.wait();
                flag.set();
            }),
            Scenario.Thread(() =>
            {
                flag.set();
                flag.clear();
                again.set();
            }));
        Scenario.Require(flag.is_set(), "it is not set");
    }

    public static async Task ABarrierLetsGoTogether()
    {
        var (barrier, came, indexes) = (new threading.Barrier(3), 0, 0);
        await Scenario.Together(Scenario.Thread(ByThread), Scenario.Thread(ByThread), ByTask);
        Scenario.Require(indexes == 6 && barrier.n_waiting == 0, $"the indexes make {indexes}");

        void ByThread()
        {
            for (var round = 1; round <= 2; round++)
            {
                Interlocked.Increment(ref came);
                Interlocked.Add(ref indexes, barrier.wait());
                Scenario.Require(Volatile.Read(ref came) >= 3 * round, "it went before all had come");
            }
        }

        async Task ByTask()
        {
            for (var round = 1; round <= 2; round++)
            {
                Interlocked.Increment(ref came);
                Interlocked.Add(ref indexes, await barrier.wait_async());
                Scenario.Require(Volatile.Read(ref came) >= 3 * round, "it went before all had come");
            }
        }
    }

    public static async Task AnAbortedBarrierLetsAllGo()
    {
        var (barrier, broken) = (new threading.Barrier(3), 0);
        await Scenario.Together(Scenario.Thread(ByThread), ByTask, Scenario.Thread(barrier.abort));
        Scenario.Require(broken == 2 && barrier.broken, $"{broken} of 2 were told");

        void ByThread()
        {
            try
            {
                barrier.wait();
            }
            catch (threading.BrokenBarrierError)
            {
                Interlocked.Increment(ref broken);
            }
        }

        async Task ByTask()
        {
            try
            {
                await barrier.wait_async();
            }
            catch (threading.BrokenBarrierError)
            {
                Interlocked.Increment(ref broken);
            }
        }
    }
}
