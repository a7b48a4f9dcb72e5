using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Adder.Core.Weak;

/// <summary>
/// A hash table of entries that refer to an object weakly, in the order in which they were added. Looking up takes no lock and runs the
/// user's comparer; a change takes the gate, in which no code of the user's runs: what was looked up before is checked there.
/// </summary>
/// <remarks>It grows by linear hashing, one bucket after the other, and is swept a few entries at a time, so that no call takes long. Entries
/// are numbered slots, not objects, and cost the garbage collector next to nothing.</remarks>
internal abstract partial class WeakTable<TWeak, THeld>
    where TWeak : class
{
    private ShortGate gate;

    // Slots and buckets in segments. Only the first segment is ever replaced, by a longer one.
    private WeakSlot<THeld>[][] slots = [new WeakSlot<THeld>[FirstSize]];
    private int[][] heads = [new int[FirstSize]];
    private ulong extent = ExtentOf(FirstSize);

    // Odd while entries are moved to another bucket or a slot is used again, and another number afterwards.
    private int moves;

    private int first;
    private int last;
    private int count;

    // The empty slots that had an entry, and the highest slot that ever had one. There is no slot 0.
    private int empty;
    private int highest;
    private bool isWatched;

    [SuppressMessage("Usage", "CA1816", Justification = "An empty table has nothing to finalize.")]
    protected WeakTable() => GC.SuppressFinalize(this);

    // One whose finalizer brings the table back finds it empty.
    ~WeakTable()
    {
        gate.Enter();
        for (var number = 1; number <= highest; number++)
        {
            ref var slot = ref Slot(number);
            Volatile.Write(ref slot.Version, 0);
            if (slot.Handle != 0) WeakGCHandle<object>.FromIntPtr(slot.Handle).Dispose();
            slot.Handle = 0;
        }

        foreach (var position in positions) position.Slot = 0;
        (first, last, count, empty, highest, swept, isSweeping, isWatched) = (0, 0, 0, 0, 0, 0, false, false);
        moves += 2;
        foreach (var segment in heads) Array.Clear(segment ?? []);
        gate.Exit();
    }

    /// <summary>How many entries there are, those included whose object has died since the last sweep.</summary>
    internal int Count => IsRetired ? 0 : Volatile.Read(ref count);

    /// <summary>Whether the table has been cleared: its entries don't count any more, and another table has taken its place.</summary>
    protected bool IsRetired { get; private set; }

    internal void Retire()
    {
        gate.Enter();
        IsRetired = true;
        gate.Exit();
    }

    protected int Moves() => Volatile.Read(ref moves);

    /// <summary>Whether a look that found nothing can be trusted: no entry was moved since it began.</summary>
    protected bool HasNotMovedSince(int seen)
    {
        Volatile.ReadBarrier();
        if ((seen & 1) == 0 && moves == seen) return true;
        Thread.SpinWait(1);
        return false;
    }

    /// <summary>The first slot of a bucket.</summary>
    protected int Head(int hash) => Volatile.Read(ref Bucket(Index(hash, Volatile.Read(ref extent))));

    protected ref WeakSlot<THeld> Slot(int number) => ref In(slots, (uint)number);

    protected WeakEntry EntryIn(int number) => number == 0 ? default : new(number, Volatile.Read(ref Slot(number).Version));

    /// <summary>Adds an entry at the end, if nothing was added to its bucket since <paramref name="head"/> was the first one there and the
    /// key was not found.</summary>
    protected bool TryAdd(WeakEntry head, int hash, TWeak weak, THeld held)
    {
        bool wasWatched;
        gate.Enter();
        try
        {
            ref var bucket = ref Bucket(Index(hash, extent));
            if (IsRetired || EntryIn(bucket) != head) return false;
            Fill(ref bucket, hash, weak, held);
            if (IsCrowded) Split();
            Assist();
            wasWatched = isWatched;
            isWatched = true;
        }
        finally
        {
            gate.Exit();
        }

        if (!wasWatched)
        {
            GC.ReRegisterForFinalize(this);
            WeakSweeper.Watch(this);
        }

        return true;
    }

    /// <summary>Has a living entry refer to another object.</summary>
    /// <returns>Whether it does; not if the entry was removed or its object is dead.</returns>
    protected bool TryRetarget(WeakEntry entry, TWeak weak)
    {
        gate.Enter();
        try
        {
            if (!IsThere(entry)) return false;
            ref var slot = ref Slot(entry.Slot);
            if (slot.Target is { } old)
            {
                WeakGCHandle<object>.FromIntPtr(slot.Handle).SetTarget(weak);
                GC.KeepAlive(old);
                return true;
            }

            Remove(entry.Slot);
            return false;
        }
        finally
        {
            gate.Exit();
        }
    }

    /// <summary>Has an entry hold another value.</summary>
    /// <returns>Whether it does; not if the entry was removed.</returns>
    protected bool TryHold(WeakEntry entry, THeld held)
    {
        gate.Enter();
        var isThere = IsThere(entry);
        if (isThere) Slot(entry.Slot).Held = held;
        gate.Exit();
        return isThere;
    }

    /// <summary>What an entry holds, in one piece.</summary>
    /// <returns>Whether the entry was there.</returns>
    protected bool TryGetHeld(WeakEntry entry, out THeld held)
    {
        gate.Enter();
        var isThere = entry.Version == Slot(entry.Slot).Version;
        held = isThere ? Slot(entry.Slot).Held : default!;
        gate.Exit();
        return isThere;
    }

    /// <summary>Removes an entry, if it is still there, and tells the object that it referred to – <see langword="null"/> if that was
    /// dead – and what it held.</summary>
    protected bool TryRemove(WeakEntry entry, out TWeak? weak, out THeld held)
    {
        gate.Enter();
        try
        {
            (weak, held) = (null, default!);
            if (!IsThere(entry)) return false;
            ref var slot = ref Slot(entry.Slot);
            (weak, held) = ((TWeak?)slot.Target, slot.Held);
            Remove(entry.Slot);
            return true;
        }
        finally
        {
            gate.Exit();
        }
    }

    /// <summary>Removes the entry that was added last and whose object is alive, and those with dead ones after it.</summary>
    /// <returns>Whether there was one.</returns>
    internal bool TryTakeLast([NotNullWhen(true)] out TWeak? weak, out THeld held)
    {
        (weak, held) = (null, default!);
        while (true)
        {
            gate.Enter();
            try
            {
                for (var taken = 0; taken < Slice; taken++)
                {
                    if (IsRetired || last == 0) return false;
                    ref var slot = ref Slot(last);
                    (weak, held) = ((TWeak?)slot.Target, slot.Held);
                    Remove(last);
                    if (weak is not null) return true;
                }
            }
            finally
            {
                gate.Exit();
            }

            gate.GiveWay();
        }
    }

    private int Buckets => (int)(uint)extent;

    private bool IsCrowded => count > Buckets - (Buckets >> 2);

    private bool IsThere(WeakEntry entry) => !IsRetired && Slot(entry.Slot).Version == entry.Version;

    // An empty slot's version stays even until all else is written; one that had an entry before may still be read for that.
    private void Fill(ref int bucket, int hash, TWeak weak, THeld held)
    {
        var isUsedAgain = empty != 0;
        var number = isUsedAgain ? empty : ++highest;
        if (isUsedAgain)
        {
            moves++;
            Volatile.WriteBarrier();
        }
        else
        {
            ReserveSlot(number);
        }

        ref var slot = ref Slot(number);
        if (isUsedAgain) empty = slot.Before;
        if (slot.Handle == 0) slot.Handle = WeakGCHandle<object>.ToIntPtr(new WeakGCHandle<object>(weak));
        else WeakGCHandle<object>.FromIntPtr(slot.Handle).SetTarget(weak);
        slot.Held = held;
        slot.Hash = hash;
        slot.Next = bucket;
        slot.Before = last;
        slot.After = 0;
        Volatile.Write(ref slot.Version, slot.Version + 1);
        Volatile.Write(ref bucket, number);
        if (isUsedAgain) Volatile.Write(ref moves, moves + 1);

        if (last == 0) first = number;
        else Slot(last).After = number;
        last = number;
        count++;
    }

    private void Remove(int number)
    {
        ref var slot = ref Slot(number);
        Volatile.Write(ref slot.Version, slot.Version + 1);
        ref var link = ref Bucket(Index(slot.Hash, extent));
        while (link != number) link = ref Slot(link).Next;
        Volatile.Write(ref link, slot.Next);

        if (slot.Before == 0) first = slot.After;
        else Slot(slot.Before).After = slot.After;
        if (slot.After == 0) last = slot.Before;
        else Slot(slot.After).Before = slot.Before;
        if (number == swept) swept = slot.Before;
        if (positions.Count > 0) MoveBack(number, slot.Before);
        if (RuntimeHelpers.IsReferenceOrContainsReferences<THeld>()) slot.Held = default!;
        slot.Before = empty;
        empty = number;
        count--;
    }
}
