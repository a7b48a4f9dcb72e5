using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.InteropServices;

namespace Adder.Core.Weak;

/// <summary>
/// A hash table of entries that refer to an object weakly, in the order in which they were added. Looking up takes no lock and runs the
/// user's comparer; a change takes the gate, in which no code of the user's runs: what was looked up before is checked there.
/// </summary>
/// <remarks>It grows by linear hashing, one bucket after the other, and is swept a few entries at a time, so that no call takes long.</remarks>
internal abstract partial class WeakTable<TWeak, THeld>
    where TWeak : class
{
    private const int SegmentBits = 10;
    private const int SegmentSize = 1 << SegmentBits;
    private const int FirstBuckets = 8;
    private const uint Spread = 0x9E3779B1;

    private ShortGate gate;
    private WeakHandlePool handles;

    // The buckets in segments; only the first segment is ever replaced, by a longer one. Changed before the number of buckets is.
    private WeakEntry<THeld>?[][] directory = [new WeakEntry<THeld>?[FirstBuckets]];
    private int buckets = FirstBuckets;

    // Odd while entries are being moved to another bucket, and another number after it.
    private int moves;

    private WeakEntry<THeld>? first;
    private WeakEntry<THeld>? last;
    private int count;
    private bool isWatched;

    [SuppressMessage("Usage", "CA1816", Justification = "An empty table has nothing to finalize.")]
    protected WeakTable() => GC.SuppressFinalize(this);

    // One whose finalizer brings the table back finds it empty.
    ~WeakTable()
    {
        gate.Enter();
        for (var entry = first; entry is not null; entry = entry.After)
        {
            var handle = entry.Handle;
            Volatile.Write(ref entry.Handle, 0);
            WeakGCHandle<object>.FromIntPtr(handle).Dispose();
        }

        handles.Free();
        (first, last, swept, isSweeping, count, isWatched) = (null, null, null, false, 0, false);
        Volatile.Write(ref buckets, FirstBuckets);
        directory = [new WeakEntry<THeld>?[FirstBuckets]];
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

    protected static int Mixed(int hash)
    {
        var product = (uint)hash * Spread;
        return (int)(product ^ (product >> 16));
    }

    protected int Moves() => Volatile.Read(ref moves);

    /// <summary>Whether a look that found nothing can be trusted: no entry was moved since it began.</summary>
    protected bool HasNotMovedSince(int seen)
    {
        Volatile.ReadBarrier();
        if ((seen & 1) == 0 && moves == seen) return true;
        Thread.Yield();
        return false;
    }

    protected WeakEntry<THeld>? Head(int hash)
    {
        var index = Index((uint)hash, (uint)Volatile.Read(ref buckets));
        return directory[index >> SegmentBits][index & (SegmentSize - 1)];
    }

    /// <summary>Adds an entry at the end, if nothing was added to its bucket since <paramref name="head"/> was the first one there and the
    /// key was not found.</summary>
    protected bool TryAdd(WeakEntry<THeld>? head, int hash, TWeak weak, THeld held)
    {
        var entry = new WeakEntry<THeld>(hash, held);
        bool wasWatched;
        gate.Enter();
        try
        {
            ref var bucket = ref Bucket(Index((uint)hash, (uint)buckets));
            if (IsRetired || !ReferenceEquals(bucket, head)) return false;
            entry.Handle = handles.Take(weak);
            entry.Next = head;
            entry.Before = last;
            Volatile.Write(ref bucket, entry);
            if (last is null) first = entry;
            else last.After = entry;
            last = entry;
            count++;
            if (count > buckets - (buckets >> 2)) Split();
            Assist();
            wasWatched = isWatched;
            isWatched = true;
        }
        finally
        {
            gate.Exit();
        }

        if (!wasWatched) Watch();
        GC.KeepAlive(weak);
        return true;
    }

    /// <summary>Has a living entry refer to another object.</summary>
    /// <returns>Whether it does; not if the entry was removed or its object is dead.</returns>
    protected bool TryRetarget(WeakEntry<THeld> entry, TWeak weak)
    {
        gate.Enter();
        try
        {
            if (IsRetired || entry.IsRemoved) return false;
            var handle = WeakGCHandle<object>.FromIntPtr(entry.Handle);
            if (handle.TryGetTarget(out var old))
            {
                handle.SetTarget(weak);
                GC.KeepAlive(old);
                return true;
            }

            Remove(entry);
            return false;
        }
        finally
        {
            gate.Exit();
        }
    }

    /// <summary>Has an entry hold another value.</summary>
    /// <returns>Whether it does; not if the entry was removed.</returns>
    protected bool TryHold(WeakEntry<THeld> entry, THeld held)
    {
        gate.Enter();
        var isThere = !IsRetired && !entry.IsRemoved;
        if (isThere) entry.Held = held;
        gate.Exit();
        return isThere;
    }

    /// <returns>What the entry holds, read in one piece.</returns>
    internal THeld HeldBy(WeakEntry<THeld> entry)
    {
        if (!typeof(THeld).IsValueType) return entry.Held;
        gate.Enter();
        var held = entry.Held;
        gate.Exit();
        return held;
    }

    /// <summary>Removes an entry, if it is still there, and tells the object that it referred to: <see langword="null"/> if that was
    /// dead.</summary>
    protected bool TryRemove(WeakEntry<THeld> entry, out TWeak? weak)
    {
        gate.Enter();
        try
        {
            weak = null;
            if (IsRetired || entry.IsRemoved) return false;
            weak = (TWeak?)entry.Target;
            Remove(entry);
            return true;
        }
        finally
        {
            gate.Exit();
        }
    }

    /// <summary>Removes the entry that was added last and whose object is alive, and those with dead ones after it.</summary>
    /// <returns>The entry, or <see langword="null"/> when there is none.</returns>
    internal WeakEntry<THeld>? TakeLast(out TWeak? weak)
    {
        weak = null;
        while (true)
        {
            gate.Enter();
            try
            {
                for (var taken = 0; taken < Slice; taken++)
                {
                    if (IsRetired || last is not { } entry) return null;
                    weak = (TWeak?)entry.Target;
                    Remove(entry);
                    if (weak is not null) return entry;
                }
            }
            finally
            {
                gate.Exit();
            }

            gate.GiveWay();
        }
    }

    private static int Index(uint hash, uint buckets)
    {
        var mask = uint.MaxValue >> BitOperations.LeadingZeroCount(buckets - 1);
        var index = hash & mask;
        return (int)(index < buckets ? index : index & (mask >> 1));
    }

    private ref WeakEntry<THeld>? Bucket(int index) => ref directory[index >> SegmentBits][index & (SegmentSize - 1)];

    private void Remove(WeakEntry<THeld> entry)
    {
        ref var link = ref Bucket(Index((uint)entry.Hash, (uint)buckets));
        while (!ReferenceEquals(link, entry)) link = ref link!.Next;
        link = entry.Next;

        if (entry.Before is null) first = entry.After;
        else entry.Before.After = entry.After;
        if (entry.After is null) last = entry.Before;
        else entry.After.Before = entry.Before;
        if (ReferenceEquals(entry, swept)) swept = entry.Before;
        entry.Before = null;
        if (iterations == 0) entry.After = null;

        handles.Give(entry.Handle);
        Volatile.Write(ref entry.Handle, 0);
        count--;
    }

    // Adds buckets, each with what belongs there of one that there is, until three of four hold an entry on average.
    private void Split()
    {
        do
        {
            var added = buckets;
            var half = (int)(BitOperations.RoundUpToPowerOf2((uint)added + 1) >> 1);
            Reserve(added);
            moves++;
            Volatile.WriteBarrier();
            ref var staying = ref Bucket(added - half);
            ref var moving = ref Bucket(added);
            for (var entry = staying; entry is not null;)
            {
                var next = entry.Next;
                if ((entry.Hash & half) == 0)
                {
                    staying = entry;
                    staying = ref entry.Next;
                }
                else
                {
                    moving = entry;
                    moving = ref entry.Next;
                }

                entry = next;
            }

            staying = null;
            moving = null;
            Volatile.Write(ref buckets, added + 1);
            Volatile.Write(ref moves, moves + 1);
        }
        while (count > buckets - (buckets >> 2));
    }

    private void Reserve(int bucket)
    {
        var segment = bucket >> SegmentBits;
        if (segment == 0)
        {
            if (bucket < directory[0].Length) return;
            var longer = directory[0];
            Array.Resize(ref longer, bucket * 2);
            Volatile.Write(ref directory[0], longer);
            return;
        }

        if (segment >= directory.Length)
        {
            var longer = directory;
            Array.Resize(ref longer, segment * 2);
            Volatile.Write(ref directory, longer);
        }

        if (directory[segment] is null) Volatile.Write(ref directory[segment], new WeakEntry<THeld>?[SegmentSize]);
    }

    private void Watch()
    {
        GC.ReRegisterForFinalize(this);
        WeakSweeper.Watch(this);
    }
}
