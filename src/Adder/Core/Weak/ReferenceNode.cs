using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Adder.Core.Weak;

/// <summary>What makes its owner a weak reference: a field of the owner, which enters it into the table and releases it in its end.</summary>
internal struct ReferenceNode
{
    private WeakGCHandle<object> target;
    private SharedCount? count;

    /// <summary>The hash by identity of the object.</summary>
    internal int Hash { get; private set; }

    /// <summary>The place in the table's part for the hash; 0 for none.</summary>
    internal int Slot { get; set; }

    /// <summary>The object, or <see langword="null"/> once it is dead.</summary>
    internal readonly object? Target => target.IsAllocated && target.TryGetTarget(out var found) && Count is not { IsZero: true } ? found : null;

    /// <summary>The count of the object's handles, if it has some.</summary>
    internal SharedCount? Count { readonly get => Volatile.Read(in count); set => Volatile.Write(ref count, value); }

    /// <summary>Begins to refer to an object.</summary>
    /// <param name="owner">What the user holds: a reference, a proxy, a finalizer.</param>
    /// <param name="object">The object.</param>
    /// <param name="isWatched">Whether the owner is told when the object dies.</param>
    /// <exception cref="TypeError">The object is <see langword="null"/>.</exception>
    internal void Enter(IReferenceOwner owner, object? @object, bool isWatched)
    {
        if (@object is null) throw new TypeError("cannot create weak reference to 'NoneType' object");
        Hash = RuntimeHelpers.GetHashCode(@object);
        target = new WeakGCHandle<object>(@object);
        ReferenceTable.ShardOf(Hash).Add(ref this, new WeakGCHandle<object>(owner), isWatched ? target : default, @object);
    }

    /// <summary>Ends the reference, if it has begun: it is in the table no more.</summary>
    internal void Release()
    {
        if (Slot != 0 && ReferenceTable.ShardOf(Hash).Remove(ref this)) target.Dispose();
    }

    /// <summary>Forgets the object; under the shard's lock.</summary>
    internal readonly void Clear() => target.SetTarget(null!);
}
