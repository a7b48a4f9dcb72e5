namespace Adder.Core.Synchronization;

/// <summary>A thread or a task that waits in a <see cref="WaiterList"/>.</summary>
internal abstract class Waiter
{
    /// <summary>The list that it waits in; whoever takes it out, under the list's monitor, decides what its wait has come to.</summary>
    internal WaiterList? List { get; set; }

    /// <summary>When it was put there, by the monotonic clock.</summary>
    internal long Since { get; set; }

    internal Waiter? Next { get; set; }

    internal Waiter? Previous { get; set; }

    /// <summary>Ends the wait, for the one who took this waiter out of its list.</summary>
    internal abstract void Wake();
}
