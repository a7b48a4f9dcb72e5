using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Adder.Core.Weak;

/// <summary>A part of the table: all references to an object are in the same one.</summary>
internal sealed class ReferenceShard
{
    private const int Generations = 3;
    private const int FewestBuckets = 16;

    private readonly Lock gate = new();
    private readonly ReferenceSlots slots = new();
    private readonly WatchedReferences[] watched;

    // The first slots of the chains of references by hash. There are none until somebody asks for the references to an object, which most
    // programs never do.
    private int[]? buckets;
    private long lastSequence;

    internal ReferenceShard() => watched = [new(slots, 0), new(slots, 1), new(slots, 2)];

    /// <param name="node">The part of the reference's owner in the table.</param>
    /// <param name="owner">The table's way to the owner.</param>
    /// <param name="watchedTarget">The way to the object if the owner is told of its death, otherwise none.</param>
    /// <param name="target">The object.</param>
    internal void Add(ref ReferenceNode node, WeakGCHandle<object> owner, WeakGCHandle<object> watchedTarget, object target)
    {
        lock (gate)
        {
            var index = slots.Take();
            ref var slot = ref slots[index];
            (slot.Handle, slot.Sequence, slot.Hash) = (owner, ++lastSequence, node.Hash);
            node.Slot = index;
            if (SharedCount.HaveBeen) node.Count = SharedCount.Of(target);
            if (buckets is not null) Link(index);
            if (watchedTarget.IsAllocated) watched[GenerationOf(target)].Add(index, watchedTarget);
        }

        if (watchedTarget.IsAllocated) Deaths.Watch();
    }

    /// <returns>Whether it was there: it may have been released before, by its owner or by the owner's finalizer.</returns>
    internal bool Remove(ref ReferenceNode node)
    {
        WeakGCHandle<object> handle;
        lock (gate)
        {
            var index = node.Slot;
            if (index == 0) return false;
            node.Slot = 0;
            if (buckets is not null) Unlink(index);
            Unwatch(index);
            handle = slots[index].Handle;
            slots.GiveBack(index);
        }

        handle.Dispose();
        return true;
    }

    /// <summary>The owners of the references to an object, newest first.</summary>
    internal List<object> OwnersOf(object target)
    {
        lock (gate) return [.. ReferencesTo(target).OrderByDescending(index => slots[index].Sequence).Select(index => slots[index].Owner).OfType<object>()];
    }

    /// <summary>Makes the count of an object's handles, or finds it.</summary>
    internal SharedCount Share(object target)
    {
        lock (gate)
        {
            var shared = SharedCount.OfOrNew(target);
            foreach (var index in ReferencesTo(target))
                if (slots[index].Owner is { } owner) owner.Node.Count = shared;
            return shared;
        }
    }

    /// <summary>Ends all references to an object whose last handle is gone.</summary>
    /// <returns>Who is to be told, newest first.</returns>
    internal List<IReferring> Kill(object target, SharedCount shared)
    {
        var (dead, told) = (new List<DeadReference>(), new List<IReferring>());
        lock (gate)
        {
            var hash = RuntimeHelpers.GetHashCode(target);
            foreach (var index in WithHash(hash))
            {
                ref var slot = ref slots[index];
                if (slot.Owner is not { } owner || owner.Node.Count != shared) continue;
                owner.Node.Clear();
                if (Unwatch(index)) dead.Add(new DeadReference(owner, slot.Sequence, hash));
            }
        }

        AddNewestFirst(dead, told);
        return told;
    }

    /// <summary>Takes out the watched references whose objects are dead.</summary>
    /// <param name="oldest">The oldest generation to look at.</param>
    /// <param name="told">Receives who is to be told, for each object newest first.</param>
    internal void Sweep(int oldest, List<IReferring> told)
    {
        lock (gate)
        {
            var dead = new List<DeadReference>();
            var collections = GC.CollectionCount(0);
            for (var i = 0; i <= oldest; i++) watched[i].TakeDead(dead, hashes: null);
            // An object that dies while its references are looked at may have newer ones that were passed already.
            if (dead.Count > 0 && collections != GC.CollectionCount(0))
            {
                var hashes = dead.Select(one => one.Hash).ToHashSet();
                foreach (var list in watched) list.TakeDead(dead, hashes);
            }

            AddNewestFirst(dead, told);
            Promote(oldest);
        }
    }

    internal static int GenerationOf(object target) => Math.Min(GC.GetGeneration(target), Generations - 1);

    private static void AddNewestFirst(List<DeadReference> dead, List<IReferring> told)
    {
        var order = CollectionsMarshal.AsSpan(dead);
        if (!IsNewestFirst(order)) order.Sort(NewestFirst);
        told.EnsureCapacity(told.Count + order.Length);
        foreach (ref var one in order) told.Add(one.Owner);
    }

    private static int NewestFirst(DeadReference a, DeadReference b) => b.Sequence.CompareTo(a.Sequence);

    // as they mostly are: those who watch are looked at from the end
    private static bool IsNewestFirst(ReadOnlySpan<DeadReference> dead)
    {
        for (var i = 1; i < dead.Length; i++)
            if (NewestFirst(dead[i - 1], dead[i]) > 0) return false;
        return true;
    }

    /// <summary>Moves watched references to the lists of the generations that their objects are in now.</summary>
    private void Promote(int oldest)
    {
        for (var i = Math.Min(oldest, Generations - 2); i >= 0; i--) watched[i].Promote(watched);
    }

    private bool Unwatch(int index)
    {
        var place = slots[index].Watched;
        if (place.IsNone) return false;
        watched[place.Generation].Remove(place.Index);
        return true;
    }

    private IEnumerable<int> ReferencesTo(object target) =>
        WithHash(RuntimeHelpers.GetHashCode(target)).Where(index => slots[index].Owner is { } owner && owner.Node.Target == target);

    private IEnumerable<int> WithHash(int hash)
    {
        buckets ??= Index(FewestBuckets);
        for (var index = buckets[BucketOf(hash)]; index != 0; index = slots[index].Next)
            if (slots[index].Hash == hash) yield return index;
    }

    private int BucketOf(int hash) => (hash >> ReferenceTable.ShardBits) & (buckets!.Length - 1);

    private int[] Index(int size)
    {
        while (size < slots.Count) size *= 2;
        buckets = new int[size];
        foreach (var index in slots.All()) Link(index);
        return buckets;
    }

    private void Link(int index)
    {
        if (slots.Count > buckets!.Length)
        {
            Index(buckets.Length * 2);   // this one included
            return;
        }

        ref var slot = ref slots[index];
        ref var first = ref buckets[BucketOf(slot.Hash)];
        (slot.Previous, slot.Next) = (0, first);
        if (first != 0) slots[first].Previous = index;
        first = index;
    }

    private void Unlink(int index)
    {
        ref var slot = ref slots[index];
        if (slot.Next != 0) slots[slot.Next].Previous = slot.Previous;
        if (slot.Previous != 0) slots[slot.Previous].Next = slot.Next;
        else buckets![BucketOf(slot.Hash)] = slot.Next;
    }
}
