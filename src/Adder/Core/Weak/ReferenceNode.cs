using System.Runtime.CompilerServices;

namespace Adder.Core.Weak;

/// <summary>What makes its owner a weak reference: a field of the owner, which enters it into the table.</summary>
internal struct ReferenceNode
{
    // The slot, by the block that it is in, is another reference's once this one has ended.
    private ReferenceSlot[]? block;
    private long sequence;
    private SharedCount? count;
    private int slot;

    /// <summary>The hash by identity of the object.</summary>
    internal int Hash { get; private set; }

    /// <summary>The object, or <see langword="null"/> once it is dead.</summary>
    internal readonly object? Target =>
        Volatile.Read(in block) is { } found && Count is not { IsZero: true } ? found[slot & (ReferenceSlots.BlockSize - 1)].TargetOf(sequence) : null;

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
        ReferenceTable.ShardOf(Hash).Add(ref this, owner, @object, isWatched);
    }

    /// <summary>Knows its place in the table; under the shard's lock.</summary>
    internal void Place(ReferenceSlot[] block, int slot, long sequence)
    {
        (this.slot, this.sequence) = (slot, sequence);
        Volatile.Write(ref this.block, block);
    }

    /// <summary>Ends the reference, unless it has ended.</summary>
    internal readonly void Release()
    {
        if (block is not null) ReferenceTable.ShardOf(Hash).Remove(slot, sequence);
    }
}
