using System.Runtime.InteropServices;

namespace Adder.Core.Weak;

/// <summary>A place for an entry of a <see cref="WeakTable{TWeak, THeld}"/>.</summary>
/// <remarks>It is read without a lock. What was read is right if the version is odd and still the same afterwards.</remarks>
internal struct WeakSlot<THeld>
{
    /// <summary>The slot's weak handle, made for its first entry and kept for the next ones: a handle is never freed while somebody may be
    /// about to look through it.</summary>
    internal nint Handle;

    /// <summary>What the entry holds.</summary>
    internal THeld Held;

    internal int Hash;

    /// <summary>Odd while there is an entry; another number for each one.</summary>
    internal int Version;

    /// <summary>The next slot of the bucket, or 0. A removed entry keeps it, so that whoever stands on it finds the way.</summary>
    internal int Next;

    /// <summary>The slot of the entry that was added before, or 0; of an empty slot the next empty one.</summary>
    internal int Before;

    /// <summary>The slot of the entry that was added after, or 0.</summary>
    internal int After;

    /// <summary>The object that the entry refers to; <see langword="null"/> once it is dead.</summary>
    internal readonly object? Target
    {
        get
        {
            WeakGCHandle<object>.FromIntPtr(Handle).TryGetTarget(out var target);
            return target;
        }
    }
}

/// <summary>An entry: its slot, 0 for none, and the version that the slot has as long as the entry is there.</summary>
internal readonly record struct WeakEntry(int Slot, int Version);
