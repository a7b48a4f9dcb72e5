using System.Runtime.CompilerServices;

namespace Adder.Core.Weak;

/// <summary>A table from keys, which it refers to weakly, to whatever it holds for them.</summary>
internal sealed class WeakKeyTable<TKey, THeld>(IEqualityComparer<TKey>? comparer) : WeakTable<TKey, THeld>
    where TKey : class
{
    private readonly KeyEquality<TKey> equality = new(comparer);

    // What has taken its place when the table was cleared.
    private WeakKeyTable<TKey, THeld>? successor;

    internal IEqualityComparer<TKey> Comparer => equality.Comparer;

    private WeakKeyTable<TKey, THeld>? Successor => IsRetired ? successor : null;

    internal void Retire(WeakKeyTable<TKey, THeld> next)
    {
        successor = next;
        Retire();
    }

    internal bool Contains(TKey key) => TryFind(key, equality.HashOf(key), out _, out _, out _, out _);

    internal bool TryGet(TKey key, out THeld held) => TryFind(key, equality.HashOf(key), out _, out _, out _, out held);

    internal void Set(TKey key, THeld held)
    {
        var hash = equality.HashOf(key);
        while (true)
        {
            if (Successor is { } next)
            {
                next.Set(key, held);
                return;
            }

            if (TryFind(key, hash, out var bucket, out var entry, out _, out _) ? TryHold(entry, held) : TryAdd(bucket, hash, key, held)) return;
        }
    }

    /// <returns>What the key has; <paramref name="held"/> itself if it had nothing.</returns>
    internal THeld SetDefault(TKey key, THeld held, out bool isNew)
    {
        var hash = equality.HashOf(key);
        while (true)
        {
            isNew = false;
            if (Successor is { } next) return next.SetDefault(key, held, out isNew);
            if (TryFind(key, hash, out var bucket, out _, out _, out var there)) return there;
            if (!TryAdd(bucket, hash, key, held)) continue;
            isNew = true;
            return held;
        }
    }

    /// <returns>Whether the key was there.</returns>
    internal bool Take(TKey key, out THeld held)
    {
        var hash = equality.HashOf(key);
        held = default!;
        while (true)
        {
            if (Successor is { } next) return next.Take(key, out held);
            if (!TryFind(key, hash, out _, out var entry, out var known, out _)) return false;
            var isTaken = TryRemove(entry, out _, out held);
            GC.KeepAlive(known);
            if (isTaken) return true;
        }
    }

    // The entry of a key, the key itself as the table knows it, and what it has; and what its bucket is like, for a change.
    private bool TryFind(TKey key, int hash, out WeakBucket bucket, out WeakEntry entry, out TKey? known, out THeld held)
    {
        var verdicts = new Verdicts();
        while (true)
        {
            verdicts.Begin();
            var seen = Moves();
            var number = Home(hash);
            bucket = default;
            while (number != 0)
            {
                ref var slot = ref Slot(number);
                entry = new(number, Volatile.Read(ref slot.Version));
                bucket.Pass(entry);
                if (slot.Hash == hash && (entry.Version & 1) != 0 && !verdicts.Differs(entry))
                {
                    known = Unsafe.As<TKey?>(slot.Target);
                    Volatile.ReadBarrier();
                    if (slot.Version != entry.Version) break;
                    if (known is not null && equality.AreSame(known, key))
                    {
                        if (!TryGetHeld(entry, ref slot, out held)) break;
                        GC.KeepAlive(this);
                        return true;
                    }

                    verdicts.Add(entry);
                }

                number = Volatile.Read(ref slot.Next);
            }

            (entry, known, held) = (default, null, default!);
            if (number == 0 && HasNotMovedSince(seen)) return false;
        }
    }

    // A value type may be of several words, which only the gate keeps together.
    private bool TryGetHeld(WeakEntry entry, ref WeakSlot<THeld> slot, out THeld held)
    {
        if (typeof(THeld).IsValueType && typeof(THeld) != typeof(Nothing)) return TryGetHeld(entry, out held);
        held = slot.Held;
        Volatile.ReadBarrier();
        return slot.Version == entry.Version;
    }
}
