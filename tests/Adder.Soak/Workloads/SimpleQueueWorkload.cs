namespace Adder.Soak.Workloads;

/// <summary>Numbers go in and come out once each.</summary>
internal sealed class SimpleQueueWorkload : Workload
{
    private const double Soon = 0.002;

    private readonly queue.SimpleQueue<long> numbers = new();
    private long next;
    private long put;
    private long taken;

    internal override bool Step(Random random, CancellationToken cancellation)
    {
        if (Put(random)) return true;
        try
        {
            Interlocked.Add(ref taken, numbers.get(timeout: Timeout(random) ?? Soon, cancellation: cancellation));
            return true;
        }
        catch (queue.Empty)
        {
            return false;
        }
    }

    internal override async ValueTask<bool> StepAsync(Random random, CancellationToken cancellation)
    {
        if (Put(random)) return true;
        try
        {
            Interlocked.Add(ref taken, await numbers.get_async(Timeout(random) ?? Soon, cancellation));
            return true;
        }
        catch (queue.Empty)
        {
            return false;
        }
    }

    internal override string? Problem()
    {
        while (!numbers.empty()) taken += numbers.get_nowait();
        return put == taken ? null : $"what went in adds up to {put}, what came out to {taken}";
    }

    private bool Put(Random random)
    {
        if (random.Next(2) == 0) return false;
        var number = Interlocked.Increment(ref next);
        Interlocked.Add(ref put, number);
        numbers.put(number);
        return true;
    }
}
