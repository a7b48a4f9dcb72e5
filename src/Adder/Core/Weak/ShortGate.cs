using Adder.Core.Synchronization;

namespace Adder.Core.Weak;

/// <summary>A lock for a microsecond: whoever finds it taken spins and yields, and never sleeps. No code of the user's runs under it.</summary>
internal struct ShortGate
{
    private const int MostYields = 32;
    private const int Courtesy = 2_000;

    // About as long as the gate is held at most; to yield costs more where other processes want the processor.
    private const int LooksBeforeYield = 200;
    private const int PauseBetweenLooks = 8;

    private int isTaken;

    // How many want it and have found it taken.
    private int waiting;

    internal void Enter()
    {
        if (Interlocked.CompareExchange(ref isTaken, 1, 0) != 0) Await();
    }

    internal void Exit() => Volatile.Write(ref isTaken, 0);

    /// <summary>Lets the others through, called by one who takes the gate over and over. Who has met others leaves it to them for a
    /// while, lest each of their calls wait for it.</summary>
    internal readonly void GiveWay()
    {
        if (Volatile.Read(in waiting) == 0) return;
        for (var yields = 0; yields < MostYields && Volatile.Read(in waiting) > 0; yields++) Thread.Yield();
        Thread.SpinWait(Courtesy);
    }

    private void Await()
    {
        Interlocked.Increment(ref waiting);
        for (var looks = 0; Volatile.Read(ref isTaken) != 0 || Interlocked.CompareExchange(ref isTaken, 1, 0) != 0; looks++)
        {
            if (looks % LooksBeforeYield == LooksBeforeYield - 1 || Spinning.Turns == 0) Thread.Yield();
            else Thread.SpinWait(PauseBetweenLooks);
        }

        Interlocked.Decrement(ref waiting);
    }
}
