namespace Adder.Core.Synchronization;

/// <summary>A task that waits at a queue, for an item or for a place for its item. Whoever makes that possible does it for the task.</summary>
internal sealed class ItemWaiter<T> : TaskWaiter
{
    private ItemWaiter(WaiterList list, CancellationToken cancellation)
        : base(list, cancellation)
    {
    }

    /// <summary>What the task gives, or is given.</summary>
    internal T Item { get; set; } = default!;

    /// <summary>Whether the item has changed hands; a task that is woken otherwise tries again.</summary>
    internal bool IsServed { get; set; }

    /// <summary>Why the queue did not take the item.</summary>
    internal Exception? Refusal { get; set; }

    /// <summary>A waiter that has yet to be put into the list.</summary>
    internal static ItemWaiter<T> For(WaiterList list, CancellationToken cancellation) => new(list, cancellation);

    internal static new ItemWaiter<T> In(WaiterList list, CancellationToken cancellation)
    {
        var waiter = For(list, cancellation);
        lock (list) list.Add(waiter);
        return waiter;
    }
}
