namespace Adder.Core.Synchronization;

/// <summary>A queue as the measurements see it.</summary>
internal interface IMeasuredQueue
{
    /// <summary>How many items there are.</summary>
    int Depth { get; }
}
