namespace Adder.Soak.Workloads;

/// <summary>A number that only the owner of the lock changes, acquiring it up to three times.</summary>
internal sealed class RLockWorkload : Workload
{
    private readonly threading.RLock guard = new();
    private long held;
    private long acquired;

    internal override bool HasTasks => false;

    internal override bool Step(Random random, CancellationToken cancellation)
    {
        if (!guard.acquire(timeout: LockTimeout(random), cancellation: cancellation)) return false;
        var more = random.Next(3);
        for (var i = 0; i < more; i++) guard.acquire(cancellation: CancellationToken.None);
        Interlocked.Increment(ref acquired);
        held++;
        for (var i = 0; i <= more; i++) guard.release();
        return true;
    }

    internal override string? Problem() =>
        held != acquired ? $"{acquired} acquired it, {held} held it alone" : guard.locked() ? "nobody holds it, and it is locked" : null;
}
