namespace Adder.Soak.Workloads;

/// <summary>Everybody sets, clears and waits; nobody waits on once the event is set for good.</summary>
internal sealed class EventWorkload : Workload
{
    private readonly threading.Event signal = new();
    private volatile bool isOver;

    internal override bool Step(Random random, CancellationToken cancellation) =>
        Change(random) || signal.wait(Timeout(random), cancellation);

    internal override ValueTask<bool> StepAsync(Random random, CancellationToken cancellation) =>
        Change(random) ? new(true) : signal.wait_async(Timeout(random), cancellation);

    internal override void Stop()
    {
        isOver = true;
        signal.set();
    }

    internal override string? Problem() => null;

    private bool Change(Random random)
    {
        switch (random.Next(3))
        {
            case 0:
                signal.set();
                return true;
            case 1 when !isOver:
                signal.clear();
                return true;
            default:
                return false;
        }
    }
}
