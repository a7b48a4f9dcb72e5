using System.Runtime.InteropServices;

namespace Adder.Core.Weak;

/// <summary>The slots of a shard, in blocks, so that to grow moves none of them. Slot 0 is nobody's. Used under the shard's lock.</summary>
internal sealed class ReferenceSlots
{
    internal const int BlockSize = 1 << BlockBits;
    private const int BlockBits = 7;

    private Block[] blocks = [];
    private int lastUsed;
    private int firstFree;

    /// <summary>How many are taken.</summary>
    internal int Count { get; private set; }

    internal int Blocks => lastUsed == 0 ? 0 : (lastUsed >> BlockBits) + 1;

    internal ref ReferenceSlot this[int index] => ref blocks[index >> BlockBits].Slots[index & (BlockSize - 1)];

    /// <summary>The youngest generation of the objects and owners of a block: a collection that leaves it alone kills none of them.</summary>
    internal ref int Youngest(int block) => ref blocks[block].Youngest;

    /// <returns>The number of a free slot, and the block that it is in.</returns>
    internal (int Index, ReferenceSlot[] Block) Take()
    {
        var taken = firstFree;
        if (taken != 0) firstFree = this[taken].Next;
        else taken = New();
        Count++;
        ref var block = ref blocks[taken >> BlockBits];
        block.Youngest = 0;
        return (taken, block.Slots);
    }

    internal void GiveBack(int index)
    {
        ref var slot = ref this[index];
        Volatile.Write(ref slot.Sequence, 0);
        slot.Next = firstFree;
        firstFree = index;
        Count--;
    }

    /// <summary>The numbers of a block's slots.</summary>
    internal (int First, int Last) In(int block) => (block << BlockBits, Math.Min(lastUsed, ((block + 1) << BlockBits) - 1));

    private int New()
    {
        var block = (lastUsed + 1) >> BlockBits;
        if (block == blocks.Length) Array.Resize(ref blocks, Math.Max(2, block * 2));
        blocks[block].Slots ??= MakeSlots();
        return ++lastUsed;
    }

    // The handles of one kind together, for that is how they are looked at.
    private static ReferenceSlot[] MakeSlots()
    {
        var made = new ReferenceSlot[BlockSize];
        foreach (ref var slot in made.AsSpan()) slot.Target = new WeakGCHandle<object>(null!);
        foreach (ref var slot in made.AsSpan()) slot.Owner = new WeakGCHandle<object>(null!);
        return made;
    }

    private struct Block
    {
        internal ReferenceSlot[] Slots;
        internal int Youngest;
    }
}
