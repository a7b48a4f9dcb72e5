using System.Runtime.InteropServices;

namespace Adder.Core.Weak;

/// <summary>The references whose owners want to hear of deaths, to objects of one generation: a collection that leaves the generation alone
/// kills none of them. Used under the shard's lock.</summary>
internal sealed class WatchedReferences(ReferenceSlots slots, int generation)
{
    private Watched[] watched = [];
    private int count;

    internal void Add(int slot, WeakGCHandle<object> target)
    {
        if (count == watched.Length) Array.Resize(ref watched, Math.Max(4, count * 2));
        Put(count++, new Watched(target, slot));
    }

    internal void Remove(int index)
    {
        slots[watched[index].Slot].Watched = default;
        if (--count > index) Put(index, watched[count]);
        watched[count] = default;
        if (count < watched.Length / 4) Array.Resize(ref watched, watched.Length / 2);
    }

    /// <summary>Takes out the references to dead objects.</summary>
    /// <param name="dead">Receives those whose owners live.</param>
    /// <param name="hashes">Those of the objects that matter; <see langword="null"/> for all.</param>
    internal void TakeDead(List<DeadReference> dead, HashSet<int>? hashes)
    {
        for (var i = count - 1; i >= 0; i--)
        {
            if (watched[i].Target.TryGetTarget(out _)) continue;
            ref var slot = ref slots[watched[i].Slot];
            if (hashes?.Contains(slot.Hash) == false) continue;
            if (slot.Owner is { } owner) dead.Add(new DeadReference(owner, slot.Sequence, slot.Hash));
            Remove(i);
        }
    }

    /// <summary>Moves the references whose objects have grown older.</summary>
    internal void Promote(WatchedReferences[] lists)
    {
        for (var i = count - 1; i >= 0; i--)
        {
            var (target, slot) = watched[i];
            if (!target.TryGetTarget(out var found) || ReferenceShard.GenerationOf(found) is var now && now == generation) continue;
            Remove(i);
            lists[now].Add(slot, target);
        }
    }

    private void Put(int index, Watched one)
    {
        watched[index] = one;
        slots[one.Slot].Watched = new WatchedPlace(generation, index);
    }

    private readonly record struct Watched(WeakGCHandle<object> Target, int Slot);
}

/// <summary>A reference to an object that has died.</summary>
internal readonly record struct DeadReference(IReferenceOwner Owner, long Sequence, int Hash);
