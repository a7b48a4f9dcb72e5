using System.Diagnostics.CodeAnalysis;

namespace Adder.Core.Synchronization;

/// <summary>A task that waits: it holds no thread.</summary>
[SuppressMessage("Design", "CA1001", Justification = "The timer is disposed of by whoever ends the wait.")]
internal class TaskWaiter : Waiter
{
    private readonly TaskCompletionSource<bool> source = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly WaiterList list;
    private readonly CancellationToken cancellation;
    private CancellationTokenRegistration registration;
    private Timer? timer;

    private protected TaskWaiter(WaiterList list, CancellationToken cancellation)
    {
        this.list = list;
        this.cancellation = cancellation;
    }

    /// <summary>Puts a task into a list whose monitor the caller holds.</summary>
    internal static TaskWaiter In(WaiterList list, CancellationToken cancellation)
    {
        var waiter = new TaskWaiter(list, cancellation);
        list.Add(waiter);
        return waiter;
    }

    internal override void Wake() => End(true);

    /// <summary>Begins the wait, after the list's monitor was left.</summary>
    /// <returns>Whether somebody took the waiter out of its list before the deadline.</returns>
    internal ValueTask<bool> Until(Deadline deadline)
    {
        if (cancellation.CanBeCanceled) registration = cancellation.UnsafeRegister(static waiter => ((TaskWaiter)waiter!).Cancel(), this);
        if (!deadline.IsNever) StartTimer(deadline);
        if (source.Task.IsCompleted) Release();
        return new ValueTask<bool>(source.Task);
    }

    // A cancelled or late waiter that is no longer in the list has been given what it waited for, and keeps it.
    private void Cancel()
    {
        if (list.Leave(this)) source.TrySetCanceled(cancellation);
        timer?.Dispose();
    }

    private void StartTimer(Deadline deadline)
    {
        timer = new Timer(static state => ((Action)state!)(), () => OnTimer(deadline), Timeout.Infinite, Timeout.Infinite);
        timer.Change(deadline.Milliseconds, Timeout.Infinite);
    }

    // a long time comes in parts; while the waiter is in its list, nobody has disposed of the timer
    private void OnTimer(Deadline deadline)
    {
        lock (list)
        {
            if (List is null) return;
            if (!deadline.HasPassed)
            {
                timer!.Change(deadline.Milliseconds, Timeout.Infinite);
                return;
            }

            list.Remove(this);
            End(false);
        }
    }

    private void End(bool wasTaken)
    {
        source.TrySetResult(wasTaken);
        Release();
    }

    private void Release()
    {
        registration.Unregister();
        timer?.Dispose();
    }
}
