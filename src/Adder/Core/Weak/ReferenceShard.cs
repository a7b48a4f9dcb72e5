using System.Runtime.CompilerServices;

namespace Adder.Core.Weak;

/// <summary>A part of the table: all references to an object are in the same one.</summary>
internal sealed partial class ReferenceShard
{
    private readonly Lock gate = new();
    private readonly ReferenceSlots slots = new();
    private long lastSequence;

    /// <param name="node">The part of the reference's owner in the table.</param>
    /// <param name="owner">What the user holds.</param>
    /// <param name="target">The object.</param>
    /// <param name="isWatched">Whether the owner is told of the object's death.</param>
    internal void Add(ref ReferenceNode node, IReferenceOwner owner, object target, bool isWatched)
    {
        Deaths.Watch();
        lock (gate)
        {
            var (index, block) = slots.Take();
            ref var slot = ref slots[index];
            slot.Target.SetTarget(target);
            slot.Owner.SetTarget(owner);
            (slot.Hash, slot.IsWatched, slot.IsOrphan) = (node.Hash, isWatched, false);
            Volatile.Write(ref slot.Sequence, ++lastSequence);
            if (SharedCount.HaveBeen) node.Count = SharedCount.Of(target);
            if (buckets is not null) Link(index);
            node.Place(block, index, lastSequence);
        }
    }

    /// <summary>Takes out a reference, if its slot is its own still.</summary>
    internal void Remove(int index, long sequence)
    {
        lock (gate)
        {
            if (slots[index].Sequence == sequence) Free(index);
        }
    }

    /// <summary>The owners of the references to an object, newest first.</summary>
    internal List<object> OwnersOf(object target)
    {
        lock (gate) return [.. ReferencesTo(target).OrderByDescending(index => slots[index].Sequence).Select(OwnerIn).OfType<object>()];
    }

    /// <summary>Makes the count of an object's handles, or finds it.</summary>
    internal SharedCount Share(object target)
    {
        lock (gate)
        {
            var shared = SharedCount.OfOrNew(target);
            foreach (var index in ReferencesTo(target))
                if (OwnerIn(index) is { } owner) owner.Node.Count = shared;
            return shared;
        }
    }

    /// <summary>Ends all references to an object whose last handle is gone.</summary>
    /// <returns>Who is to be told, newest first.</returns>
    internal List<DeadReference> Kill(object target, SharedCount shared)
    {
        var dead = new List<DeadReference>();
        lock (gate)
        {
            foreach (var index in ReferencesTo(target).Where(index => OwnerIn(index)?.Node.Count == shared).ToList()) End(index, dead);
        }

        SortNewestFirst(dead);
        return dead;
    }

    private IReferenceOwner? OwnerIn(int index) => slots[index].Owner.TryGetTarget(out var owner) ? (IReferenceOwner)owner : null;

    // Takes out a reference whose object is dead, and tells whom that concerns.
    private void End(int index, List<DeadReference> dead)
    {
        ref var slot = ref slots[index];
        // the owner isn't looked at before its turn to be told: there may be many of them
        if (slot.IsWatched && slot.Owner.TryGetTarget(out var owner)) dead.Add(new DeadReference(Unsafe.As<IReferring>(owner), slot.Sequence, slot.Hash));
        Free(index);
    }

    private void Free(int index)
    {
        if (buckets is not null) Unlink(index);
        slots.GiveBack(index);
    }
}
