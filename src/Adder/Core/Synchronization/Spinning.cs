namespace Adder.Core.Synchronization;

/// <summary>How long a thread watches before it lets itself be put to sleep: about what going to sleep and waking would cost.</summary>
internal static class Spinning
{
    private const int MostTurns = 10;
    private const int FirstPause = 16;
    private const int MostDoublings = 3;

    // alone on its processor, a thread that spins only keeps the other from going on
    internal static int Turns { get; } = System.Environment.ProcessorCount > 1 ? MostTurns : 0;

    internal static void Pause(int turn) => Thread.SpinWait(FirstPause << Math.Min(turn, MostDoublings));
}
