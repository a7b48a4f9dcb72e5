namespace Adder.Soak.Workloads;

/// <summary>As many get through the barrier as rounds were completed times its parties, with withdrawals and breaks in between.</summary>
internal sealed class BarrierWorkload : Workload
{
    private const int Parties = 5;

    private readonly threading.Barrier barrier;
    private long rounds;
    private long passed;
    private volatile bool isOver;

    public BarrierWorkload() => barrier = new threading.Barrier(Parties, () => rounds++);

    internal override bool Step(Random random, CancellationToken cancellation)
    {
        try
        {
            Disturb(random);
            barrier.wait(RareTimeout(random), cancellation);
            Interlocked.Increment(ref passed);
            return true;
        }
        catch (threading.BrokenBarrierError)
        {
            return Mend();
        }
    }

    internal override async ValueTask<bool> StepAsync(Random random, CancellationToken cancellation)
    {
        try
        {
            Disturb(random);
            await barrier.wait_async(RareTimeout(random), cancellation);
            Interlocked.Increment(ref passed);
            return true;
        }
        catch (threading.BrokenBarrierError)
        {
            return Mend();
        }
    }

    internal override void Stop()
    {
        isOver = true;
        barrier.abort();
    }

    internal override string? Problem() => passed == rounds * Parties ? null : $"{rounds} rounds of {Parties} let {passed} through";

    // each one that passes breaks the barrier for all
    private static double? RareTimeout(Random random) => random.Next(100) == 0 ? Timeout(random) : null;

    private void Disturb(Random random)
    {
        if (random.Next(2_000) == 0) barrier.abort();
    }

    private bool Mend()
    {
        lock (barrier)
        {
            if (barrier.broken && !isOver) barrier.reset();
        }

        return false;
    }
}
