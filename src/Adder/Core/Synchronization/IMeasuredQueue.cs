namespace Adder.Core.Synchronization;

/// <summary>A queue as the measurements see it.</summary>
internal interface IMeasuredQueue
{
    /// <summary>How many seconds a listener waits for a queue that is in use.</summary>
    const double Patience = 0.1;

    /// <summary>How many items there are; <see langword="null"/> for a queue that is in use for so long that nobody can tell.</summary>
    int? Depth { get; }
}
