namespace Adder.Core.Weak;

/// <summary>What holds entries whose objects may be dead.</summary>
internal interface ISweepable
{
    /// <summary>Removes them, a few at a time, so that others may use it meanwhile.</summary>
    /// <returns>How many entries were looked at and how many of them removed.</returns>
    (int Seen, int Removed) Sweep();
}
