using System.Runtime.CompilerServices;

namespace Adder.Core.Weak;

/// <summary>From an object to the weak references to it.</summary>
internal static class ReferenceTable
{
    internal const int ShardBits = 4;

    private static readonly ReferenceShard[] Shards = [.. Enumerable.Range(0, 1 << ShardBits).Select(_ => new ReferenceShard())];

    internal static ReferenceShard ShardOf(int hash) => Shards[hash & ((1 << ShardBits) - 1)];

    internal static ReferenceShard ShardOf(object target) => ShardOf(RuntimeHelpers.GetHashCode(target));

    /// <summary>Takes out the references that a collection of the generations up to one has ended, and has their owners told.</summary>
    internal static void Sweep(int oldest)
    {
        var dead = new List<DeadReference>();
        foreach (var shard in Shards)
        {
            shard.Sweep(oldest, dead);
            Tidings.Bring(dead);
            dead.Clear();
        }
    }
}
