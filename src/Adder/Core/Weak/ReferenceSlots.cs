namespace Adder.Core.Weak;

/// <summary>The slots of a shard, in blocks, so that to grow moves none of them. Slot 0 is nobody's. Used under the shard's lock.</summary>
internal sealed class ReferenceSlots
{
    private const int BlockBits = 7;
    private const int BlockSize = 1 << BlockBits;

    private ReferenceSlot[][] blocks = [];
    private int lastUsed;
    private int firstFree;

    /// <summary>How many are taken.</summary>
    internal int Count { get; private set; }

    internal ref ReferenceSlot this[int index] => ref blocks[index >> BlockBits][index & (BlockSize - 1)];

    internal int Take()
    {
        var taken = firstFree;
        if (taken != 0) firstFree = this[taken].Next;
        else taken = New();
        Count++;
        return taken;
    }

    internal void GiveBack(int index)
    {
        this[index] = new ReferenceSlot { Next = firstFree };
        firstFree = index;
        Count--;
    }

    /// <summary>Every slot that is taken.</summary>
    internal IEnumerable<int> All()
    {
        for (var i = 1; i <= lastUsed; i++)
            if (this[i].Handle.IsAllocated) yield return i;
    }

    private int New()
    {
        var block = (lastUsed + 1) >> BlockBits;
        if (block == blocks.Length) Array.Resize(ref blocks, Math.Max(2, block * 2));
        blocks[block] ??= new ReferenceSlot[BlockSize];
        return ++lastUsed;
    }
}
