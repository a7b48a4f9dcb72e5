using System.Runtime.CompilerServices;

namespace Adder.Core.Weak;

/// <summary>A part of the table: all references to an object are in the same one.</summary>
internal sealed class ReferenceShard
{
    private const int Generations = 3;

    private readonly Lock gate = new();
    private readonly WatchedReferences[] watched = [new(0), new(1), new(2)];
    private ReferenceNode?[] buckets = new ReferenceNode?[16];
    private int count;
    private long lastSequence;

    internal void Add(ReferenceNode node, object target, bool isWatched)
    {
        lock (gate)
        {
            if (count == buckets.Length) Grow();
            count++;
            node.Sequence = ++lastSequence;
            if (SharedCount.HaveBeen) node.Count = SharedCount.Of(target);
            Link(node);
            if (isWatched) watched[GenerationOf(target)].Add(node);
        }

        if (isWatched) Deaths.Watch();
    }

    internal void Remove(ReferenceNode node)
    {
        lock (gate)
        {
            // released before, by its owner or by the owner's finalizer
            if (count == 0 || !IsLinked(node)) return;
            count--;
            if (node.Next is { } next) next.Previous = node.Previous;
            if (node.Previous is { } previous) previous.Next = node.Next;
            else buckets[BucketOf(node.Hash)] = node.Next;
            node.Next = node.Previous = null;
            Unwatch(node);
            node.Free();
        }
    }

    /// <summary>The owners of the references to an object, newest first.</summary>
    internal List<object> OwnersOf(object target)
    {
        var owners = new List<object>();
        lock (gate)
        {
            foreach (var node in NodesOf(target))
                if (node.Owner is { } owner) owners.Add(owner);
        }

        return owners;
    }

    /// <summary>Makes the count of an object's handles, or finds it.</summary>
    internal SharedCount Share(object target)
    {
        lock (gate)
        {
            var shared = SharedCount.OfOrNew(target);
            foreach (var node in NodesOf(target)) node.Count = shared;
            return shared;
        }
    }

    /// <summary>Ends all references to an object whose last handle is gone.</summary>
    /// <returns>Who is to be told, newest first.</returns>
    internal List<IReferring> Kill(object target, SharedCount shared)
    {
        var told = new List<IReferring>();
        lock (gate)
        {
            for (var node = buckets[BucketOf(RuntimeHelpers.GetHashCode(target))]; node is not null; node = node.Next)
            {
                if (node.Count != shared) continue;
                node.Clear();
                if (Unwatch(node) && node.Owner is IReferring owner) told.Add(owner);
            }
        }

        return told;
    }

    /// <summary>Takes out the watched references whose objects are dead.</summary>
    /// <param name="oldest">The oldest generation to look at.</param>
    /// <param name="told">Receives who is to be told, for each object newest first.</param>
    internal void Sweep(int oldest, List<IReferring> told)
    {
        lock (gate)
        {
            var dead = new List<ReferenceNode>();
            var collections = GC.CollectionCount(0);
            for (var i = 0; i <= oldest; i++) watched[i].TakeDead(dead, hashes: null);
            // An object that dies while its references are looked at may have newer ones that were passed already.
            if (dead.Count > 0 && collections != GC.CollectionCount(0))
            {
                var hashes = dead.Select(node => node.Hash).ToHashSet();
                foreach (var list in watched) list.TakeDead(dead, hashes);
            }

            dead.Sort((a, b) => b.Sequence.CompareTo(a.Sequence));
            foreach (var node in dead)
                if (node.Owner is IReferring owner) told.Add(owner);
            Promote(oldest);
        }
    }

    /// <summary>Moves watched references to the lists of the generations that their objects are in now.</summary>
    private void Promote(int oldest)
    {
        for (var i = Math.Min(oldest, Generations - 2); i >= 0; i--) watched[i].Promote(watched);
    }

    internal static int GenerationOf(object target) => Math.Min(GC.GetGeneration(target), Generations - 1);

    private int BucketOf(int hash) => (hash >> ReferenceTable.ShardBits) & (buckets.Length - 1);

    private bool IsLinked(ReferenceNode node) => node.Previous is not null || buckets[BucketOf(node.Hash)] == node;

    private bool Unwatch(ReferenceNode node)
    {
        if (node.WatchedGeneration < 0) return false;
        watched[node.WatchedGeneration].Remove(node);
        return true;
    }

    private void Link(ReferenceNode node)
    {
        ref var bucket = ref buckets[BucketOf(node.Hash)];
        node.Previous = null;
        node.Next = bucket;
        if (bucket is not null) bucket.Previous = node;
        bucket = node;
    }

    private IEnumerable<ReferenceNode> NodesOf(object target)
    {
        var hash = RuntimeHelpers.GetHashCode(target);
        for (var node = buckets[BucketOf(hash)]; node is not null; node = node.Next)
            if (node.Hash == hash && node.Target == target) yield return node;
    }

    // Chains keep their order, so that the newest reference to an object comes first in the new one, too.
    private void Grow()
    {
        var old = buckets;
        buckets = new ReferenceNode?[old.Length * 2];
        foreach (var head in old)
        {
            var last = head;
            while (last?.Next is not null) last = last.Next;
            while (last is not null)
            {
                var before = last.Previous;
                Link(last);
                last = before;
            }
        }
    }
}
