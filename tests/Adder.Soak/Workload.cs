namespace Adder.Soak;

/// <summary>What threads and tasks do with one primitive, and what has to be true of it in the end.</summary>
internal abstract class Workload
{
    private long steps;
    private long givenUp;

    internal virtual string Name => GetType().Name[..^"Workload".Length];

    internal long Steps => Interlocked.Read(ref steps);

    internal long GivenUp => Interlocked.Read(ref givenUp);

    /// <summary>Whether a task can use the primitive at all.</summary>
    internal virtual bool HasTasks => true;

    /// <summary>One use of the primitive by a thread.</summary>
    /// <returns>Whether it came to something before its time was over.</returns>
    internal abstract bool Step(Random random, CancellationToken cancellation);

    /// <summary>One use of the primitive by a task.</summary>
    /// <returns>Whether it came to something before its time was over.</returns>
    internal virtual ValueTask<bool> StepAsync(Random random, CancellationToken cancellation) => throw new NotSupportedException();

    /// <summary>Lets those go on who wait for others that have stopped.</summary>
    internal virtual void Stop()
    {
    }

    /// <summary>What is wrong now that nobody uses the primitive any more.</summary>
    internal abstract string? Problem();

    internal void Count(bool cameToSomething)
    {
        Interlocked.Increment(ref steps);
        if (!cameToSomething) Interlocked.Increment(ref givenUp);
    }

    /// <summary>A time to wait: none, a little, or for ever.</summary>
    protected static double? Timeout(Random random) => random.Next(4) switch
    {
        0 => 0,
        1 => random.NextDouble() / 500,
        _ => null,
    };

    protected static double LockTimeout(Random random) => Timeout(random) ?? -1;
}
