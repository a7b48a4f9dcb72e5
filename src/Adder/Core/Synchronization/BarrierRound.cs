using System.Diagnostics.CodeAnalysis;

namespace Adder.Core.Synchronization;

/// <summary>Those who come to a barrier until it lets them go together.</summary>
internal sealed class BarrierRound(threading.Barrier barrier, int parties)
{
    private readonly WaiterList waiters = new(barrier);

    private List<Waiter>? complete;
    private volatile bool isOver;

    internal bool IsBroken { get; private set; }

    internal bool IsOver => isOver;

    internal int Waiting
    {
        get
        {
            lock (waiters) return complete is null ? waiters.Count : parties;
        }
    }

    /// <summary>Those who wait; its monitor decides who belongs to the round.</summary>
    internal WaiterList Waiters => waiters;

    /// <summary>Lets one more come.</summary>
    /// <returns>Whether it was the last, which has no need to wait.</returns>
    internal bool IsCompletedBy(Func<WaiterList, CancellationToken, Waiter> waiterIn, CancellationToken cancellation, out int index, [NotNullWhen(false)] out Waiter? waiter)
    {
        lock (waiters)
        {
            index = waiters.Count;
            if (index + 1 == parties)
            {
                complete = waiters.TakeAll();
                waiter = null;
                return true;
            }

            waiter = waiterIn(waiters, cancellation);
            return false;
        }
    }

    /// <summary>Lets all go, those of a round that was not completed to learn that it was broken.</summary>
    internal void End(bool broken)
    {
        lock (waiters) complete ??= waiters.TakeAll();
        IsBroken = broken;
        isOver = true;
        complete.ForEach(static waiter => waiter.Wake());
    }
}
