namespace Adder.Schedules;

internal static class Queues
{
    public static async Task WhatIsPutComesOutOnce()
    {
        var (q, sum) = (new queue.Queue<int>(maxsize: 1), 0);
        await Scenario.Together(
            Scenario.Thread(() =>
            {
                q.put(1);
                q.put(2);
            }),
            async () => await q.put_async(4),
            Scenario.Thread(() => Interlocked.Add(ref sum, q.get() + q.get())),
            async () => Interlocked.Add(ref sum, await q.get_async()));
        Scenario.Require(sum == 7 && q.empty(), $"the items make {sum}");
    }

    public static async Task WhoGivesUpTakesNothing()
    {
        var (q, got) = (new queue.Queue<int>(maxsize: 1), 0);
        using var source = new CancellationTokenSource();
        await Scenario.Together(
            async () => Interlocked.Add(ref got, await UnlessCancelled(async () => await q.get_async(cancellation: source.Token))),
            Scenario.Thread(source.Cancel),
            Scenario.Thread(() => q.put(1)),
            Scenario.Thread(() => q.put(2)),
            Scenario.Thread(() => Interlocked.Add(ref got, q.get())));
        while (!q.empty()) got += q.get();
        Scenario.Require(got == 3, $"the items make {got}");
    }

    // There is one item: a wake-up that is lost is missed by the one that doesn't give up.
    public static async Task AThreadThatGivesUpTakesNoItem()
    {
        var (q, got) = (new queue.Queue<int>(), 0);
        using var source = new CancellationTokenSource();
        await Scenario.Together(
            Scenario.UnlessCancelled(() => q.put(q.get(cancellation: source.Token))),
            Scenario.Thread(() => got = q.get()),
            Scenario.Thread(source.Cancel),
            Scenario.Thread(() => q.put(1)));
        Scenario.Require(got == 1 && q.empty(), $"the item was {got}");
    }

    public static async Task AThreadThatGivesUpTakesNoPlace()
    {
        var (q, put, got) = (new queue.Queue<int>(maxsize: 1), 3, 0);
        using var source = new CancellationTokenSource();
        q.put(1);
        await Scenario.Together(
            Scenario.UnlessCancelled(() =>
            {
                q.put(4, cancellation: source.Token);
                Interlocked.Add(ref put, 4);
                Interlocked.Add(ref got, q.get());
            }),
            Scenario.Thread(() => q.put(2)),
            Scenario.Thread(source.Cancel),
            Scenario.Thread(() => Interlocked.Add(ref got, q.get())));
        got += q.get();
        Scenario.Require(put == got && q.empty(), $"{put} were put in, {got} came out");
    }

    public static async Task JoinEndsWithTheLastTask()
    {
        var (q, done) = (new queue.Queue<int>(), 0);
        q.put(1);
        q.put(2);
        await Scenario.Together(
            Scenario.Thread(() =>
            {
                q.join();
                Scenario.Require(Volatile.Read(ref done) == 2, "join ended before the work");
            }),
            async () =>
            {
                await q.join_async();
                Scenario.Require(Volatile.Read(ref done) == 2, "join_async ended before the work");
            },
            Scenario.Thread(Work),
            Scenario.Thread(Work));

        void Work()
        {
            q.get();
            Interlocked.Increment(ref done);
            q.task_done();
        }
    }

    public static async Task ShuttingDownEndsEveryWait()
    {
        var (q, told) = (new queue.Queue<int>(maxsize: 1), 0);
        await Scenario.Together(
            Scenario.Thread(() => Told(() => q.get())),
            async () => await ToldAsync(async () => await q.get_async()),
            async () => await ToldAsync(async () => await q.get_async()),
            Scenario.Thread(() => q.shutdown()));
        Scenario.Require(told == 3 && q.is_shutdown, $"{told} of 3 were told");

        void Told(Action wait)
        {
            try
            {
                wait();
            }
            catch (queue.ShutDown)
            {
                Interlocked.Increment(ref told);
            }
        }

        async Task ToldAsync(Func<Task> wait)
        {
            try
            {
                await wait();
            }
            catch (queue.ShutDown)
            {
                Interlocked.Increment(ref told);
            }
        }
    }

    public static Task EverythingAtOnce() => AllAtOnce(new queue.Queue<int>(maxsize: 1));

    public static Task LifoAllAtOnce() => AllAtOnce(new queue.LifoQueue<int>(maxsize: 1));

    public static Task PriorityAllAtOnce() => AllAtOnce(new queue.PriorityQueue<int>(maxsize: 1));

    public static async Task SimpleAllAtOnce()
    {
        var (q, got) = (new queue.SimpleQueue<int>(), 0);
        using var source = new CancellationTokenSource();
        await Scenario.Together(
            Scenario.Thread(() => Interlocked.Add(ref got, q.get())),
            async () => Interlocked.Add(ref got, await q.get_async()),
            async () => Interlocked.Add(ref got, await UnlessCancelled(async () => await q.get_async(cancellation: source.Token))),
            Scenario.Thread(source.Cancel),
            Scenario.Thread(() =>
            {
                q.put(1);
                q.put(2);
            }),
            Scenario.Thread(() => q.put(4)));
        while (!q.empty()) got += q.get();
        Scenario.Require(got == 7, $"the items make {got}");
    }

    // Putting, taking, giving up, telling that it is done, joining and shutting down.
    private static async Task AllAtOnce(queue.Queue<int> q)
    {
        var (put, got) = (0, 0);
        using var source = new CancellationTokenSource();
        await Scenario.Together(
            Scenario.Thread(() =>
            {
                foreach (var item in q.consume()) Interlocked.Add(ref got, item);
            }),
            async () =>
            {
                var item = await UnlessCancelled(async () => await q.get_async(cancellation: source.Token));
                if (item == 0) return;
                Interlocked.Add(ref got, item);
                q.task_done();
            },
            async () =>
            {
                if (await UnlessCancelled(async () =>
                {
                    await q.put_async(1, cancellation: source.Token);
                    return 1;
                }) == 1) Interlocked.Add(ref put, 1);
            },
            Scenario.Thread(source.Cancel),
            Scenario.Thread(() =>
            {
                q.put(2);
                Interlocked.Add(ref put, 2);
                q.join();
                q.shutdown();
            }));
        while (!q.empty()) got += q.get();
        Scenario.Require(put == got, $"{put} were put in, {got} came out");
    }

    private static async Task<int> UnlessCancelled(Func<Task<int>> get)
    {
        try
        {
            return await get();
        }
        catch (Exception error) when (error is OperationCanceledException or queue.ShutDown)
        {
            return 0;
        }
    }
}
