using System.Runtime.InteropServices;

namespace Adder.Core.Weak;

/// <summary>A place for an entry of a <see cref="WeakTable{TWeak, THeld}"/>: the home of a bucket, or one of the overflow.</summary>
/// <remarks>It is read without a lock. What was read is right if the version is odd and still the same afterwards.</remarks>
internal struct WeakSlot<THeld>
{
    /// <summary>The slot's weak handle, made for its first entry and kept for the next ones. An entry that goes to another slot takes it along,
    /// for what that slot has, maybe 0. A handle is never freed while somebody may be about to look through it.</summary>
    internal nint Handle;

    /// <summary>What the entry holds.</summary>
    internal THeld Held;

    internal int Hash;

    /// <summary>Odd while there is an entry; another number for each one.</summary>
    internal int Version;

    /// <summary>The next slot of the bucket, which is of the overflow, or 0. An empty home has it too, and a removed entry keeps it, so that
    /// whoever stands there finds the way.</summary>
    internal int Next;

    /// <summary>The slot of the entry that was added before, or 0; of an empty slot of the overflow the next empty one.</summary>
    internal int Before;

    /// <summary>The slot of the entry that was added after, or 0.</summary>
    internal int After;

    /// <summary>Whether there is an entry.</summary>
    internal readonly bool IsTaken => (Version & 1) != 0;

    /// <summary>The object that the entry refers to; <see langword="null"/> once it is dead. Of an entry that has gone to
    /// another slot it may be anything, and the version is another.</summary>
    internal readonly object? Target
    {
        get
        {
            var handle = Handle;
            if (handle == 0) return null;
            WeakGCHandle<object>.FromIntPtr(handle).TryGetTarget(out var target);
            return target;
        }
    }
}

/// <summary>An entry: its slot, 0 for none, and the version that the slot has as long as the entry is there.</summary>
internal readonly record struct WeakEntry(int Slot, int Version);

/// <summary>What tells whether an entry was added to a bucket: its home, filled or empty, and the entry that was added last elsewhere.</summary>
internal record struct WeakBucket(WeakEntry Home, WeakEntry Latest)
{
    /// <summary>Takes note of the slots of a bucket, one after the other.</summary>
    internal void Pass(WeakEntry entry)
    {
        if (Home.Slot == 0) Home = entry;
        else if (Latest.Slot == 0) Latest = entry;
    }
}
