namespace Adder.Soak.Workloads;

/// <summary>A store of a few places that is filled and emptied by those who wait for a condition: what went in came out.</summary>
internal sealed class ConditionWorkload : Workload
{
    private const int Places = 4;
    private const double Soon = 0.002;   // without it all could wait for a place, or all for something stored

    private readonly threading.Lock guard = new();
    private readonly threading.Condition changed;
    private int stored;
    private long put;
    private long taken;
    private volatile bool isOver;

    public ConditionWorkload() => changed = new threading.Condition(guard);

    internal override bool Step(Random random, CancellationToken cancellation)
    {
        var puts = random.Next(2) == 0;
        using (changed.with(cancellation))
        {
            if (!changed.wait_for(() => isOver || CanDo(puts), Timeout(random) ?? Soon, cancellation)) return false;
            return Do(puts);
        }
    }

    internal override async ValueTask<bool> StepAsync(Random random, CancellationToken cancellation)
    {
        var puts = random.Next(2) == 0;
        using (await changed.with_async(cancellation))
        {
            if (!await changed.wait_for_async(() => isOver || CanDo(puts), Timeout(random) ?? Soon, cancellation)) return false;
            return Do(puts);
        }
    }

    internal override void Stop()
    {
        isOver = true;
        using (changed.with()) changed.notify_all();
    }

    internal override string? Problem() =>
        put - taken != stored ? $"{put} went in, {taken} came out, {stored} are left" : guard.locked() ? "nobody holds the lock, and it is locked" : null;

    private bool CanDo(bool puts) => puts ? stored < Places : stored > 0;

    private bool Do(bool puts)
    {
        if (!CanDo(puts)) return false;
        stored += puts ? 1 : -1;
        if (puts) put++;
        else taken++;
        changed.notify_all();
        return true;
    }
}
