using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics.X86;

namespace Adder.Core.Weak;

internal abstract partial class WeakTable<TWeak, THeld>
{
    private const int SegmentBits = 10;
    private const int SegmentSize = 1 << SegmentBits;
    private const int FirstSize = SplitsAtOnce;
    private const int SplitsAtOnce = 8;

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

    // Adds buckets, each with what belongs there of one that there is. Some at once, so that what is looked at comes into the cache together.
    private void Split()
    {
        var end = Buckets + SplitsAtOnce;
        var half = (int)(BitOperations.RoundUpToPowerOf2((uint)end) >> 1);
        ReserveBucket(end - 1);
        moves++;
        Volatile.WriteBarrier();
        for (var added = Buckets; added < end; added++) Split(half, ref Bucket((uint)(added - half)), ref Bucket((uint)added));
        Volatile.Write(ref extent, ExtentOf(end));
        Volatile.Write(ref moves, moves + 1);
        PrefetchForSplit();
    }

    private void Split(int bit, ref int staying, ref int moving)
    {
        for (var number = staying; number != 0;)
        {
            ref var slot = ref Slot(number);
            var next = slot.Next;
            if ((slot.Hash & bit) == 0)
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
    }

    // What the next splits look at first is on its way into the cache meanwhile: buckets follow each other, but not what is in them.
    private void PrefetchForSplit()
    {
        if (!Sse.IsSupported) return;
        var half = (int)(BitOperations.RoundUpToPowerOf2((uint)Buckets + 1) >> 1);
        var next = Buckets - half;
        for (var bucket = next; bucket < next + SplitsAtOnce; bucket++) Prefetch(Bucket((uint)bucket));
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

    private void ReserveBucket(int index)
    {
        if (index < SegmentSize) heads[0] = Longer(heads[0], index);
        else Reserve(ref heads, index);
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
