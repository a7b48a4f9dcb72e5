using System.Diagnostics.CodeAnalysis;

namespace Adder.Benchmarks;

/// <summary>Threads that do their parts at the same time, again and again; one of them is the caller. They start together, so that none has
/// done its part before the next one begins.</summary>
[SuppressMessage("Design", "CA1001", Justification = "It lives as long as the process.")]
internal sealed class Team
{
    private readonly Barrier meeting;
    private readonly Func<ulong>[] parts;
    private ulong counted;

    private Team(Func<ulong>[] parts)
    {
        this.parts = parts;
        meeting = new Barrier(parts.Length);
        foreach (var part in parts[1..])
        {
            new Thread(() =>
            {
                while (true) Do(part);
            }) { IsBackground = true }.Start();
        }
    }

    public static Func<ulong> Of(params Func<ulong>[] parts) => new Team(parts).Once;

    public static Func<ulong> Of(int size, Func<ulong> part) => Of([.. Enumerable.Repeat(part, size)]);

    private ulong Once()
    {
        counted = 0;
        Do(parts[0]);
        return counted;
    }

    private void Do(Func<ulong> part)
    {
        meeting.SignalAndWait();
        Interlocked.Add(ref counted, part());
        meeting.SignalAndWait();
    }
}
