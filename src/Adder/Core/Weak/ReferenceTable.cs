using System.Runtime.CompilerServices;

namespace Adder.Core.Weak;

/// <summary>From an object to the weak references to it.</summary>
internal static class ReferenceTable
{
    internal const int ShardBits = 4;

    private static readonly ReferenceShard[] Shards = [.. Enumerable.Range(0, 1 << ShardBits).Select(_ => new ReferenceShard())];

    internal static ReferenceShard ShardOf(int hash) => Shards[hash & ((1 << ShardBits) - 1)];

    internal static ReferenceShard ShardOf(object target) => ShardOf(RuntimeHelpers.GetHashCode(target));

    /// <summary>Takes out the references to dead objects of the generations up to one.</summary>
    /// <returns>Who is to be told.</returns>
    internal static List<IReferring> Sweep(int oldest)
    {
        var told = new List<IReferring>();
        foreach (var shard in Shards) shard.Sweep(oldest, told);
        return told;
    }
}
