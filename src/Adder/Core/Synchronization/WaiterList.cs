using System.Diagnostics;

namespace Adder.Core.Synchronization;

/// <summary>Those who wait for one thing, in the order in which they came. Its monitor guards it, and the state of what it belongs to.</summary>
/// <param name="subject">What it belongs to.</param>
/// <param name="what">What of the subject they wait for, where it is not the subject itself: <c>an item of</c>.</param>
internal sealed class WaiterList(object subject, string? what = null)
{
    private Waiter? last;
    private bool isKnown;

    internal object Subject => subject;

    internal string? What => what;

    internal Waiter? First { get; private set; }

    internal int Count { get; private set; }

    internal Waiter Add(Waiter waiter)
    {
        waiter.List = this;
        waiter.Since = Stopwatch.GetTimestamp();
        waiter.Previous = last;
        waiter.Next = null;
        if (last is null) First = waiter;
        else last.Next = waiter;
        last = waiter;
        Count++;
        if (!isKnown) Waits.Know(this);
        isKnown = true;
        return waiter;
    }

    internal void Remove(Waiter waiter)
    {
        if (waiter.Previous is null) First = waiter.Next;
        else waiter.Previous.Next = waiter.Next;
        if (waiter.Next is null) last = waiter.Previous;
        else waiter.Next.Previous = waiter.Previous;
        waiter.List = null;
        waiter.Next = waiter.Previous = null;
        Count--;
    }

    /// <summary>Takes all out, to be woken later.</summary>
    internal List<Waiter> TakeAll()
    {
        var all = new List<Waiter>(Count);
        while (First is { } waiter)
        {
            Remove(waiter);
            all.Add(waiter);
        }

        return all;
    }

    /// <summary>Takes out the one who has waited longest, and ends its wait.</summary>
    /// <returns>Whether there was one.</returns>
    internal bool WakeFirst()
    {
        var waiter = TakeFirst();
        waiter?.Wake();
        return waiter is not null;
    }

    /// <summary>Takes out the one who has waited longest, to be woken later.</summary>
    internal Waiter? TakeFirst()
    {
        var waiter = First;
        if (waiter is not null) Remove(waiter);
        return waiter;
    }

    /// <summary>Blocks this thread, whose waiter is in this list, until another takes it out of there.</summary>
    /// <returns>Whether it was taken out before the deadline.</returns>
    /// <exception cref="OperationCanceledException">The token was cancelled first.</exception>
    internal bool Await(ThreadWaiter waiter, Deadline deadline, CancellationToken cancellation)
    {
        while (true)
        {
            var interruption = Park(waiter, deadline, cancellation);
            lock (this)
            {
                if (waiter.List is null)
                {
                    // what was given is kept, so that it is not lost, and the interruption is kept for this thread's next wait
                    if (interruption is not null) Thread.CurrentThread.Interrupt();
                    return true;
                }

                if (interruption is null && !cancellation.IsCancellationRequested && !deadline.HasPassed)
                {
                    waiter.Rearm();   // it was woken late for an earlier wait, which had ended by itself
                    continue;
                }

                Remove(waiter);
            }

            if (interruption is not null) throw interruption;
            cancellation.ThrowIfCancellationRequested();
            return false;
        }
    }

    /// <summary>Takes a waiter out that gives up.</summary>
    /// <returns>Whether it was still there; otherwise it has been given what it waited for.</returns>
    internal bool Leave(Waiter waiter)
    {
        lock (this)
        {
            if (waiter.List is null) return false;
            Remove(waiter);
            return true;
        }
    }

    private static ThreadInterruptedException? Park(ThreadWaiter waiter, Deadline deadline, CancellationToken cancellation)
    {
        try
        {
            waiter.Park(deadline, cancellation);
            return null;
        }
        catch (ThreadInterruptedException interruption)
        {
            return interruption;
        }
    }
}
