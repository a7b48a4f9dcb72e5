using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Adder.Core.Weak;

internal abstract partial class WeakTable<TWeak, THeld>
{
    private const int SegmentBits = 10;
    private const int SegmentSize = 1 << SegmentBits;
    private const int FirstSize = 8;
    private const int MostSplits = 32;

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

    private int Buckets => (int)(uint)extent;

    private bool IsCrowded => count > Buckets - (Buckets >> 2);

    // Adds buckets, each with what belongs there of one that there is: some at once, for homes follow each other in memory.
    private void Split()
    {
        var end = Buckets + Math.Min(Buckets, MostSplits);
        var half = (int)(BitOperations.RoundUpToPowerOf2((uint)end) >> 1);
        Reserve(ref homes, end - 1);
        moves++;
        Volatile.WriteBarrier();
        for (var added = Buckets; added < end; added++) Split(half, ~(added - half), ~added);
        Volatile.Write(ref extent, ExtentOf(end));
        Volatile.Write(ref moves, moves + 1);
    }

    // Each of the two buckets has an entry in its home if it has any.
    private void Split(int bit, int home, int added)
    {
        ref var staying = ref Slot(home).Next;
        ref var moving = ref Slot(added).Next;
        if (Slot(home).IsTaken && (Slot(home).Hash & bit) != 0) Relocate(home, added);
        for (var number = staying; number != 0;)
        {
            ref var slot = ref Slot(number);
            var next = slot.Next;
            var isMoving = (slot.Hash & bit) != 0;
            var itsHome = isMoving ? added : home;
            if (!Slot(itsHome).IsTaken)
            {
                Relocate(number, itsHome);
            }
            else if (isMoving)
            {
                moving = number;
                moving = ref slot.Next;
            }
            else
            {
                staying = number;
                staying = ref slot.Next;
            }

            number = next;
        }

        staying = 0;
        moving = 0;
    }

    private void Reserve(ref WeakSlot<THeld>[][] segments, int index)
    {
        if (index < SegmentSize)
        {
            if (index >= segments[0].Length) Lengthen(ref segments[0], (int)BitOperations.RoundUpToPowerOf2((uint)index + 1));
            return;
        }

        var segment = index >> SegmentBits;
        if (segment >= segments.Length)
        {
            var longer = segments;
            Array.Resize(ref longer, segment * 2);
            Volatile.Write(ref segments, longer);
        }

        if (segments[segment] is null) Volatile.Write(ref segments[segment], new WeakSlot<THeld>[SegmentSize]);
    }

    private void Lengthen(ref WeakSlot<THeld>[] segment, int length)
    {
        var old = segment;
        var longer = old;
        Array.Resize(ref longer, length);
        moves++;
        Volatile.Write(ref segment, longer);
        // whoever still reads in the old one begins anew
        foreach (ref var slot in old.AsSpan()) Volatile.Write(ref slot.Version, 0);
        Volatile.Write(ref moves, moves + 1);
    }
}
