using System.Runtime.InteropServices;

namespace Adder.Core.Weak;

/// <summary>An entry of a <see cref="WeakTable{TWeak, THeld}"/>: an object that it refers to weakly, and what it holds.</summary>
internal sealed class WeakEntry<THeld>(int hash, THeld held)
{
    internal readonly int Hash = hash;

    internal THeld Held = held;

    /// <summary>The weak handle; 0 once the entry has been removed.</summary>
    internal nint Handle;

    /// <summary>The next one of the bucket. A removed entry keeps it, so that whoever stands on it finds the way.</summary>
    internal WeakEntry<THeld>? Next;

    /// <summary>The one that was added before.</summary>
    internal WeakEntry<THeld>? Before;

    /// <summary>The one that was added after. A removed entry keeps it only while somebody iterates: old garbage that refers to young
    /// entries would keep them until the oldest generation is collected.</summary>
    internal WeakEntry<THeld>? After;

    internal bool IsRemoved => Volatile.Read(ref Handle) == 0;

    /// <summary>The object; <see langword="null"/> once it is dead or the entry removed. Needs no lock: if the handle is still the
    /// entry's after the look through it, no other entry had got it.</summary>
    internal object? Target
    {
        get
        {
            while (true)
            {
                var handle = Volatile.Read(ref Handle);
                if (handle == 0) return null;
                WeakGCHandle<object>.FromIntPtr(handle).TryGetTarget(out var target);
                Volatile.ReadBarrier();
                if (handle == Handle) return target;
            }
        }
    }
}
