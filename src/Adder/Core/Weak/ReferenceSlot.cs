using System.Runtime.InteropServices;

namespace Adder.Core.Weak;

/// <summary>One weak reference as the table knows it. It keeps neither the object nor the reference's owner alive.</summary>
/// <remarks>The handles stay with the slot: whoever still looks through them, when the slot is another reference's, finds that one's object
/// at worst, and then sees by the number that it is.</remarks>
internal struct ReferenceSlot
{
    /// <summary>The way to the object.</summary>
    internal WeakGCHandle<object> Target;

    /// <summary>The way to what the user holds.</summary>
    internal WeakGCHandle<object> Owner;

    /// <summary>The reference's number in its shard, by which it is newer than another one; 0 for no reference.</summary>
    internal long Sequence;

    /// <summary>The hash by identity of the object.</summary>
    internal int Hash;

    /// <summary>The neighbours in the chain of a bucket, or the next one in that of the free slots; 0 for none.</summary>
    internal int Next;
    internal int Previous;

    /// <summary>Whether the owner is told of the object's death.</summary>
    internal bool IsWatched;

    /// <summary>Whether the owner was found dead before: a finalizer may use it until the collection after that one.</summary>
    internal bool IsOrphan;

    /// <summary>The object as one sees it who takes no lock, or <see langword="null"/> if it is dead or the slot not this reference's any more.</summary>
    internal readonly object? TargetOf(long sequence)
    {
        if (!Target.TryGetTarget(out var target)) return null;
        Volatile.ReadBarrier();
        return Volatile.Read(in Sequence) == sequence ? target : null;
    }
}
