using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Adder.Core.Weak;

internal abstract partial class WeakTable<TWeak, THeld>
{
    /// <summary>The number of the slot that a bucket begins with: its home, which it has whether there is an entry or not.</summary>
    protected int Home(int hash) => ~(int)Index(hash, Volatile.Read(ref extent));

    /// <summary>The slot of a number: the homes have negative ones, the others, of the overflow, positive ones.</summary>
    protected ref WeakSlot<THeld> Slot(int number) => ref number < 0 ? ref In(homes, (uint)~number) : ref In(overflow, (uint)number);

    /// <summary>The home of a bucket.</summary>
    protected ref WeakSlot<THeld> HomeSlot(int hash)
    {
        var index = Index(hash, Volatile.Read(ref extent));
        return ref In(homes, index);
    }

    /// <summary>The slot of a number that is not a home's.</summary>
    protected ref WeakSlot<THeld> OverflowSlot(int number) => ref In(overflow, (uint)number);

    private WeakEntry EntryIn(int number) => number == 0 ? default : new(number, Volatile.Read(ref Slot(number).Version));

    // An empty slot's version stays even until all else is written; one that had an entry before may still be read for that.
    private void Add(int home, int hash, TWeak weak, THeld held)
    {
        ref var latest = ref Slot(home).Next;
        var isHome = !Slot(home).IsTaken;
        var isLinkedAgain = !isHome && empty != 0;
        var number = isHome ? home : NextOverflow();
        ref var slot = ref Slot(number);
        var hadHandle = slot.Handle != 0;
        if (!hadHandle) slot.Handle = WeakGCHandle<object>.ToIntPtr(new WeakGCHandle<object>(weak));
        if (isLinkedAgain)
        {
            empty = slot.Before;
            moves++;
            Volatile.WriteBarrier();
        }
        else if (!isHome)
        {
            highest = number;
        }

        if (hadHandle) WeakGCHandle<object>.FromIntPtr(slot.Handle).SetTarget(weak);
        if (!isHome) slot.Next = latest;
        (slot.Held, slot.Hash, slot.Before, slot.After) = (held, hash, last, 0);
        Volatile.Write(ref slot.Version, slot.Version + 1);
        if (!isHome) Volatile.Write(ref latest, number);
        if (isLinkedAgain) Volatile.Write(ref moves, moves + 1);

        if (last == 0) first = number;
        else Slot(last).After = number;
        last = number;
        count++;
    }

    // A home keeps its place in the bucket.
    private void Remove(int number)
    {
        ref var slot = ref Slot(number);
        Leave(ref slot);
        if (slot.Before == 0) first = slot.After;
        else Slot(slot.Before).After = slot.After;
        if (slot.After == 0) last = slot.Before;
        else Slot(slot.After).Before = slot.Before;
        if (number == swept) swept = slot.Before;
        MovePositions(number, slot.Before);
        count--;
        if (number < 0) return;
        ref var link = ref Slot(Home(slot.Hash)).Next;
        while (link != number) link = ref Slot(link).Next;
        Volatile.Write(ref link, slot.Next);
        GiveBackOverflow(number);
    }

    // Has an entry go to an empty slot. Whoever comes there too late finds no entry, or another one than it was.
    private void Relocate(int from, int to)
    {
        ref var old = ref Slot(from);
        ref var slot = ref Slot(to);
        (slot.Held, slot.Hash, slot.Before, slot.After) = (old.Held, old.Hash, old.Before, old.After);
        Leave(ref old);
        (slot.Handle, old.Handle) = (old.Handle, slot.Handle);
        Volatile.Write(ref slot.Version, slot.Version + 1);
        if (slot.Before == 0) first = to;
        else Slot(slot.Before).After = to;
        if (slot.After == 0) last = to;
        else Slot(slot.After).Before = to;
        if (from == swept) swept = to;
        MovePositions(from, to);
        if (from > 0) GiveBackOverflow(from);
    }

    // Nobody who reads afterwards takes what is there for the entry.
    private static void Leave(ref WeakSlot<THeld> slot)
    {
        Volatile.Write(ref slot.Version, slot.Version + 1);
        Volatile.WriteBarrier();
        if (RuntimeHelpers.IsReferenceOrContainsReferences<THeld>()) slot.Held = default!;
    }

    private static void Empty(WeakSlot<THeld>[][] segments)
    {
        foreach (var segment in segments)
        {
            foreach (ref var slot in segment.AsSpan())
            {
                Volatile.Write(ref slot.Version, 0);
                if (slot.Handle != 0) WeakGCHandle<object>.FromIntPtr(slot.Handle).Dispose();
                (slot.Handle, slot.Next) = (0, 0);
            }

            // others wait for the runtime's table of handles meanwhile
            if (segment?.Length == SegmentSize) Thread.Yield();
        }
    }

    // It is taken once its entry has a handle.
    private int NextOverflow()
    {
        if (empty == 0) Reserve(ref overflow, highest + 1);
        return empty == 0 ? highest + 1 : empty;
    }

    private void GiveBackOverflow(int number)
    {
        Slot(number).Before = empty;
        empty = number;
    }
}
