namespace Adder.Core.Synchronization;

/// <summary>A thread that waits; each thread has one of these, as it waits for one thing at a time.</summary>
internal sealed class ThreadWaiter : Waiter
{
    [ThreadStatic]
    private static ThreadWaiter? ofThread;

    /// <summary>The thread that waits.</summary>
    internal Thread Thread { get; } = Thread.CurrentThread;

    // set by whoever ends the wait, under this object's monitor
    private bool isWoken;

    /// <summary>The waiter of this thread, ready to be put into a list.</summary>
    internal static ThreadWaiter Ready()
    {
        var waiter = ofThread ??= new ThreadWaiter();
        waiter.Rearm();
        return waiter;
    }

    internal void Rearm()
    {
        lock (this) isWoken = false;
    }

    internal override void Wake()
    {
        lock (this)
        {
            isWoken = true;
            Monitor.Pulse(this);
        }
    }

    /// <summary>Blocks until somebody wakes this thread, the deadline passes or the token is cancelled: what it was, the list tells.</summary>
    internal void Park(Deadline deadline, CancellationToken cancellation)
    {
        var registration = cancellation.UnsafeRegister(static waiter => ((ThreadWaiter)waiter!).Wake(), this);
        try
        {
            lock (this)
            {
                while (!isWoken && deadline.Milliseconds is not 0 and var left) Monitor.Wait(this, left);
            }
        }
        finally
        {
            registration.Unregister();   // without waiting for a cancellation that is on its way: the list tells a late wake-up from another
        }
    }
}
