namespace Adder.Core.Weak;

/// <summary>The references whose owners want to hear of deaths, to objects of one generation: a collection that leaves the generation alone
/// kills none of them. Used under the shard's lock.</summary>
internal sealed class WatchedReferences(int generation)
{
    private ReferenceNode[] nodes = [];
    private int count;

    internal void Add(ReferenceNode node)
    {
        if (count == nodes.Length) Array.Resize(ref nodes, Math.Max(4, count * 2));
        (node.WatchedGeneration, node.WatchedIndex) = (generation, count);
        nodes[count++] = node;
    }

    internal void Remove(ReferenceNode node)
    {
        var last = nodes[--count];
        nodes[node.WatchedIndex] = last;
        last.WatchedIndex = node.WatchedIndex;
        nodes[count] = null!;
        node.WatchedGeneration = -1;
        if (count < nodes.Length / 4) Array.Resize(ref nodes, nodes.Length / 2);
    }

    /// <summary>Takes out the references to dead objects.</summary>
    /// <param name="dead">Receives them.</param>
    /// <param name="hashes">Those of the objects that matter; <see langword="null"/> for all.</param>
    internal void TakeDead(List<ReferenceNode> dead, HashSet<int>? hashes)
    {
        for (var i = count - 1; i >= 0; i--)
        {
            var node = nodes[i];
            if (!node.IsCollected || hashes?.Contains(node.Hash) == false) continue;
            Remove(node);
            dead.Add(node);
        }
    }

    /// <summary>Moves the references whose objects have grown older.</summary>
    internal void Promote(WatchedReferences[] lists)
    {
        for (var i = count - 1; i >= 0; i--)
        {
            var node = nodes[i];
            if (node.Target is not { } target || ReferenceShard.GenerationOf(target) is var now && now == generation) continue;
            Remove(node);
            lists[now].Add(node);
        }
    }
}
