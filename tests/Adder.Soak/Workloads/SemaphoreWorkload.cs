namespace Adder.Soak.Workloads;

/// <summary>Never more inside than the semaphore lets in, and as many left in the end.</summary>
internal sealed class SemaphoreWorkload : Workload
{
    private const int Room = 3;

    private readonly threading.BoundedSemaphore room = new(Room);
    private int inside;
    private volatile bool overcrowded;

    internal override bool Step(Random random, CancellationToken cancellation)
    {
        if (!room.acquire(timeout: Timeout(random), cancellation: cancellation)) return false;
        Use();
        room.release();
        return true;
    }

    internal override async ValueTask<bool> StepAsync(Random random, CancellationToken cancellation)
    {
        if (!await room.acquire_async(Timeout(random), cancellation)) return false;
        Use();
        room.release();
        return true;
    }

    internal override string? Problem()
    {
        if (overcrowded) return $"more than {Room} were inside";
        var left = 0;
        while (room.acquire(blocking: false)) left++;
        return left == Room ? null : $"{left} of {Room} are left";
    }

    private void Use()
    {
        if (Interlocked.Increment(ref inside) > Room) overcrowded = true;
        Interlocked.Decrement(ref inside);
    }
}
