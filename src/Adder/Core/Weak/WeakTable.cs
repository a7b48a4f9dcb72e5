using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;

namespace Adder.Core.Weak;

/// <summary>
/// A hash table of entries that refer to an object weakly, in the order in which they were added. Looking up takes no lock and runs the
/// user's comparer; a change takes the gate, in which no code of the user's runs: what was looked up before is checked there.
/// </summary>
/// <remarks>It grows by linear hashing, a few buckets at a time, and is swept a few entries at a time, so that no call takes long. Entries
/// are numbered slots, not objects, and cost the garbage collector next to nothing. Most are where their hash points, for the memory is what
/// a look waits for.</remarks>
internal abstract partial class WeakTable<TWeak, THeld>
    where TWeak : class
{
    private ShortGate gate;

    // Slots in segments: the first of each bucket, its home, and those of entries for which there was no place at home. Only the first segment
    // is ever replaced, by a longer one.
    private WeakSlot<THeld>[][] homes = [new WeakSlot<THeld>[FirstSize]];
    private WeakSlot<THeld>[][] overflow = [[]];
    private ulong extent = ExtentOf(FirstSize);

    // Odd while entries are moved to other slots or a slot is used in another bucket, and another number afterwards.
    private int moves;

    private int first;
    private int last;
    private int count;

    // The first of the empty slots of the overflow that had an entry, and the highest one that ever had.
    private int empty;
    private int highest;
    private bool isWatched;

    [SuppressMessage("Usage", "CA1816", Justification = "An empty table has nothing to finalize.")]
    protected WeakTable() => GC.SuppressFinalize(this);

    // One whose finalizer brings the table back finds it empty.
    ~WeakTable()
    {
        gate.Enter();
        Empty(homes);
        Empty(overflow);
        foreach (var position in positions) position.Slot = 0;
        (first, last, count, empty, highest, swept, isSweeping, isWatched) = (0, 0, 0, 0, 0, 0, false, false);
        moves += 2;
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

    /// <summary>Adds an entry at the end, if nothing was added to its bucket since that was <paramref name="seen"/> and the key was not
    /// found there.</summary>
    protected bool TryAdd(WeakBucket seen, int hash, TWeak weak, THeld held)
    {
        bool wasWatched;
        gate.Enter();
        try
        {
            var home = Home(hash);
            if (IsRetired || new WeakBucket(EntryIn(home), EntryIn(Slot(home).Next)) != seen) return false;
            Add(home, hash, weak, held);
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

    private bool IsThere(WeakEntry entry) => !IsRetired && Slot(entry.Slot).Version == entry.Version;
}
