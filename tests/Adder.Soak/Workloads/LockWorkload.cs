namespace Adder.Soak.Workloads;

/// <summary>A number that only the holder of the lock changes.</summary>
internal sealed class LockWorkload : Workload
{
    private readonly threading.Lock guard = new();
    private long held;
    private long acquired;

    internal override bool Step(Random random, CancellationToken cancellation)
    {
        if (!guard.acquire(timeout: LockTimeout(random), cancellation: cancellation)) return false;
        Use();
        guard.release();
        return true;
    }

    internal override async ValueTask<bool> StepAsync(Random random, CancellationToken cancellation)
    {
        if (!await guard.acquire_async(LockTimeout(random), cancellation)) return false;
        Use();
        guard.release();
        return true;
    }

    internal override string? Problem() =>
        held != acquired ? $"{acquired} acquired it, {held} held it alone" : guard.locked() ? "nobody holds it, and it is locked" : null;

    private void Use()
    {
        Interlocked.Increment(ref acquired);
        held++;
    }
}
