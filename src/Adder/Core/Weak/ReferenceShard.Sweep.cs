using System.Runtime.InteropServices;

namespace Adder.Core.Weak;

internal sealed partial class ReferenceShard
{
    private const int Oldest = 2;

    // How many blocks are looked at before the lock is opened for others.
    private const int BlocksAtOnce = 8;

    /// <summary>Takes out the references that are dead or whose objects are.</summary>
    /// <param name="oldest">The oldest generation to look at.</param>
    /// <param name="dead">Receives who is to be told, for each object newest first.</param>
    internal void Sweep(int oldest, List<DeadReference> dead)
    {
        var collections = GC.CollectionCount(0);
        for (var block = slots.Blocks - 1; block >= 0; block -= BlocksAtOnce)
            SweepBlocks(Math.Max(0, block - BlocksAtOnce + 1), block, oldest, dead);

        // An object that dies while its references are looked at may have newer ones that were passed already.
        if (dead.Count > 0 && collections != GC.CollectionCount(0)) TakeRest(dead);
        SortNewestFirst(dead);
    }

    private static void SortNewestFirst(List<DeadReference> dead)
    {
        var order = CollectionsMarshal.AsSpan(dead);
        if (!IsNewestFirst(order)) order.Sort(NewestFirst);
    }

    private static int NewestFirst(DeadReference a, DeadReference b) => b.Sequence.CompareTo(a.Sequence);

    // as they mostly are: slots are filled upwards and swept downwards
    private static bool IsNewestFirst(ReadOnlySpan<DeadReference> dead)
    {
        for (var i = 1; i < dead.Length; i++)
            if (NewestFirst(dead[i - 1], dead[i]) > 0) return false;
        return true;
    }

    private void SweepBlocks(int first, int last, int oldest, List<DeadReference> dead)
    {
        lock (gate)
        {
            for (var block = last; block >= first; block--)
                if (slots.Youngest(block) <= oldest) slots.Youngest(block) = SweepBlock(slots.In(block), dead);
        }
    }

    // The youngest generation that is left in it.
    private int SweepBlock((int First, int Last) block, List<DeadReference> dead)
    {
        var youngest = Oldest;
        for (var index = block.Last; index >= block.First; index--)
        {
            ref var slot = ref slots[index];
            if (slot.Sequence == 0) continue;
            if (!slot.Target.TryGetTarget(out var target) || slot.IsOrphan)
            {
                End(index, dead);
            }
            else if (!slot.Owner.TryGetTarget(out var owner))
            {
                slot.IsOrphan = true;
                youngest = 0;
            }
            else if (youngest > 0)
            {
                youngest = Math.Min(youngest, Math.Min(GC.GetGeneration(target), GC.GetGeneration(owner)));
            }
        }

        return youngest;
    }

    private void TakeRest(List<DeadReference> dead)
    {
        var hashes = dead.Select(one => one.Hash).ToHashSet();
        lock (gate)
        {
            for (var block = 0; block < slots.Blocks; block++)
            {
                var (first, last) = slots.In(block);
                for (var index = first; index <= last; index++)
                {
                    ref var slot = ref slots[index];
                    if (slot.Sequence != 0 && slot.IsWatched && !slot.Target.TryGetTarget(out _) && hashes.Contains(slot.Hash)) End(index, dead);
                }
            }
        }
    }
}
