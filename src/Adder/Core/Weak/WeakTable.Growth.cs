using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics.X86;

namespace Adder.Core.Weak;

internal abstract partial class WeakTable<TWeak, THeld>
{
    private const int SegmentBits = 10;
    private const int SegmentSize = 1 << SegmentBits;
    private const int FirstSize = 8;
    private const int SplitsAhead = 3;

    // Neighbours stay neighbours, and so find each other in the processor's cache; what only the higher bits tell apart comes down.
    protected static int Mixed(int hash)
    {
        var bits = (uint)hash;
        return (int)(bits ^ (bits >> SegmentBits) ^ (bits >> (2 * SegmentBits)));
    }

    private static uint Index(int hash, ulong extent)
    {
        var mask = (uint)(extent >> 32);
        var index = (uint)hash & mask;
        return index < (uint)extent ? index : index & (mask >> 1);
    }

    // The number of buckets, and above it the mask of their numbers: both are read at once.
    private static ulong ExtentOf(int buckets) => ((ulong)(BitOperations.RoundUpToPowerOf2((uint)buckets) - 1) << 32) | (uint)buckets;

    // A number is published after its segment, so the second index needs no check.
    private static ref T In<T>(T[][] segments, uint number) =>
        ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(segments[number >> SegmentBits]), number & (SegmentSize - 1));

    private ref int Bucket(uint index) => ref In(heads, index);

    // Adds buckets, each with what belongs there of one that there is, until three of four hold an entry on average.
    private void Split()
    {
        do
        {
            var added = Buckets;
            var half = (int)(BitOperations.RoundUpToPowerOf2((uint)added + 1) >> 1);
            moves++;
            Volatile.WriteBarrier();
            if (added < SegmentSize) heads[0] = Longer(heads[0], added);
            else Reserve(ref heads, added);
            ref var staying = ref Bucket((uint)(added - half));
            ref var moving = ref Bucket((uint)added);
            for (var number = staying; number != 0;)
            {
                ref var slot = ref Slot(number);
                var next = slot.Next;
                if ((slot.Hash & half) == 0)
                {
                    staying = number;
                    staying = ref slot.Next;
                }
                else
                {
                    moving = number;
                    moving = ref slot.Next;
                }

                number = next;
            }

            staying = 0;
            moving = 0;
            Volatile.Write(ref extent, ExtentOf(added + 1));
            Volatile.Write(ref moves, moves + 1);
        }
        while (IsCrowded);
        PrefetchForSplit();
    }

    // What the next splits look at is on its way into the cache meanwhile: buckets follow each other, but not what is in them.
    private void PrefetchForSplit()
    {
        if (!Sse.IsSupported) return;
        var half = (int)(BitOperations.RoundUpToPowerOf2((uint)Buckets + 1) >> 1);
        var next = (uint)(Buckets - half);
        if (next + SplitsAhead < half) Prefetch(Bucket(next + SplitsAhead));
        Prefetch(Slot(Bucket(next)).Next);
    }

    private unsafe void Prefetch(int number) => Sse.Prefetch0(Unsafe.AsPointer(ref Slot(number)));

    private void ReserveSlot(int number)
    {
        if (number >= SegmentSize)
        {
            Reserve(ref slots, number);
            return;
        }

        var old = slots[0];
        var longer = Longer(old, number);
        if (ReferenceEquals(old, longer)) return;
        moves++;
        Volatile.Write(ref slots[0], longer);
        // whoever still reads in the old one begins anew
        foreach (ref var slot in old.AsSpan()) Volatile.Write(ref slot.Version, 0);
        Volatile.Write(ref moves, moves + 1);
    }

    private static T[] Longer<T>(T[] segment, int index)
    {
        if (index >= segment.Length) Array.Resize(ref segment, Math.Min(SegmentSize, index * 2));
        return segment;
    }

    private static void Reserve<T>(ref T[][] segments, int index)
    {
        var segment = index >> SegmentBits;
        if (segment >= segments.Length)
        {
            var longer = segments;
            Array.Resize(ref longer, segment * 2);
            Volatile.Write(ref segments, longer);
        }

        if (segments[segment] is null) Volatile.Write(ref segments[segment], new T[SegmentSize]);
    }
}
