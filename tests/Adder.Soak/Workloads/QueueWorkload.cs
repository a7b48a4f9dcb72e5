namespace Adder.Soak.Workloads;

/// <summary>Numbers go in and come out once each, through a queue of one kind.</summary>
internal sealed class QueueWorkload(string kind, queue.Queue<long> numbers) : Workload
{
    private const double Soon = 0.002;   // without it all could wait for an item, or all for a place

    private long next;
    private long put;
    private long taken;

    internal override string Name => kind;

    internal override bool Step(Random random, CancellationToken cancellation)
    {
        try
        {
            if (random.Next(2) == 0)
            {
                var number = Interlocked.Increment(ref next);
                numbers.put(number, timeout: Timeout(random) ?? Soon, cancellation: cancellation);
                Interlocked.Add(ref put, number);
            }
            else
            {
                Interlocked.Add(ref taken, numbers.get(timeout: Timeout(random) ?? Soon, cancellation: cancellation));
                numbers.task_done();
            }

            return true;
        }
        catch (Exception error) when (error is queue.Full or queue.Empty)
        {
            return false;
        }
    }

    internal override async ValueTask<bool> StepAsync(Random random, CancellationToken cancellation)
    {
        try
        {
            if (random.Next(2) == 0)
            {
                var number = Interlocked.Increment(ref next);
                await numbers.put_async(number, Timeout(random) ?? Soon, cancellation);
                Interlocked.Add(ref put, number);
            }
            else
            {
                Interlocked.Add(ref taken, await numbers.get_async(Timeout(random) ?? Soon, cancellation));
                numbers.task_done();
            }

            return true;
        }
        catch (Exception error) when (error is queue.Full or queue.Empty)
        {
            return false;
        }
    }

    internal override string? Problem()
    {
        while (!numbers.empty())
        {
            taken += numbers.get_nowait();
            numbers.task_done();
        }

        return put != taken ? $"what went in adds up to {put}, what came out to {taken}"
            : numbers.unfinished_tasks != 0 ? $"{numbers.unfinished_tasks} tasks are not done" : null;
    }
}
