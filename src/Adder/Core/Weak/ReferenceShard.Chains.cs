using System.Runtime.CompilerServices;

namespace Adder.Core.Weak;

internal sealed partial class ReferenceShard
{
    private const int FewestBuckets = 16;

    // The first slots of the chains of references by hash. There are none until somebody asks for the references to an object, which most
    // programs never do.
    private int[]? buckets;

    private IEnumerable<int> ReferencesTo(object target)
    {
        var hash = RuntimeHelpers.GetHashCode(target);
        buckets ??= Index(FewestBuckets);
        for (var index = buckets[BucketOf(hash)]; index != 0; index = slots[index].Next)
            if (slots[index].Hash == hash && slots[index].Target.TryGetTarget(out var found) && found == target) yield return index;
    }

    private int BucketOf(int hash) => (hash >> ReferenceTable.ShardBits) & (buckets!.Length - 1);

    private int[] Index(int size)
    {
        while (size < slots.Count) size *= 2;
        buckets = new int[size];
        for (var block = 0; block < slots.Blocks; block++)
        {
            var (first, last) = slots.In(block);
            for (var index = first; index <= last; index++)
                if (slots[index].Sequence != 0) Link(index);
        }

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
