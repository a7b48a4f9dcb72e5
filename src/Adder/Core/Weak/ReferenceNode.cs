using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Adder.Core.Weak;

/// <summary>One weak reference as the table knows it. It keeps neither the object nor the reference's owner alive; the owner keeps it and
/// releases it in its end.</summary>
internal sealed class ReferenceNode
{
    private WeakGCHandle<object> target;
    private WeakGCHandle<object> owner;

    /// <param name="target">The object referred to.</param>
    /// <param name="owner">What the user holds: a reference, a proxy, a finalizer.</param>
    /// <param name="isWatched">Whether the owner, an <see cref="IReferring"/>, is told when the object dies.</param>
    internal ReferenceNode(object target, object owner, bool isWatched)
    {
        Hash = RuntimeHelpers.GetHashCode(target);
        this.target = new WeakGCHandle<object>(target);
        this.owner = new WeakGCHandle<object>(owner);
        ReferenceTable.ShardOf(Hash).Add(this, target, isWatched);
    }

    /// <summary>The hash by identity of the object.</summary>
    internal int Hash { get; }

    /// <summary>The object, or <see langword="null"/> once it is dead.</summary>
    internal object? Target => target.IsAllocated && target.TryGetTarget(out var found) && !IsDisposed ? found : null;

    /// <summary>What the user holds, or <see langword="null"/> once that is gone.</summary>
    internal object? Owner => owner.IsAllocated && owner.TryGetTarget(out var found) ? found : null;

    /// <summary>The neighbours in the chain of a bucket.</summary>
    internal ReferenceNode? Next { get; set; }

    internal ReferenceNode? Previous { get; set; }

    /// <summary>Which of several references is newer.</summary>
    internal long Sequence { get; set; }

    /// <summary>The generation that the object was seen in, whose list of watched references this is in; -1 for in none.</summary>
    internal int WatchedGeneration { get; set; } = -1;

    /// <summary>The place in that list.</summary>
    internal int WatchedIndex { get; set; }

    /// <summary>The count of the object's handles, if it has some.</summary>
    internal SharedCount? Count { get; set => Volatile.Write(ref field, value); }

    /// <summary>Whether the garbage collector has found the object dead.</summary>
    internal bool IsCollected => !target.TryGetTarget(out _);

    private bool IsDisposed => Count is { IsZero: true };

    /// <summary>Ends the reference: it is in the table no more.</summary>
    internal void Release() => ReferenceTable.ShardOf(Hash).Remove(this);

    /// <summary>Forgets the object; under the shard's lock.</summary>
    internal void Clear()
    {
        if (target.IsAllocated) target.SetTarget(null!);
    }

    /// <summary>Gives the handles back; under the shard's lock.</summary>
    internal void Free()
    {
        target.Dispose();
        owner.Dispose();
    }
}
