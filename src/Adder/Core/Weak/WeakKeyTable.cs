using System.Runtime.CompilerServices;

namespace Adder.Core.Weak;

/// <summary>A table from keys, which it refers to weakly, to whatever it holds for them.</summary>
internal sealed class WeakKeyTable<TKey, THeld>(IEqualityComparer<TKey>? comparer) : WeakTable<TKey, THeld>
    where TKey : class
{
    // What has taken its place when the table was cleared.
    private WeakKeyTable<TKey, THeld>? successor;

    internal IEqualityComparer<TKey> Comparer { get; } = comparer ?? EqualityComparer<TKey>.Default;

    private WeakKeyTable<TKey, THeld>? Successor => IsRetired ? successor : null;

    internal void Retire(WeakKeyTable<TKey, THeld> next)
    {
        successor = next;
        Retire();
    }

    internal bool Contains(TKey key) => Find(key, HashOf(key), out _, out _) is not null;

    internal bool TryGet(TKey key, out THeld held)
    {
        var entry = Find(key, HashOf(key), out _, out _);
        held = entry is null ? default! : HeldBy(entry);
        return entry is not null;
    }

    internal void Set(TKey key, THeld held)
    {
        var hash = HashOf(key);
        while (true)
        {
            if (Successor is { } next)
            {
                next.Set(key, held);
                return;
            }

            if (Find(key, hash, out var head, out _) is { } entry ? TryHold(entry, held) : TryAdd(head, hash, key, held)) return;
        }
    }

    /// <returns>What the key has; <paramref name="held"/> itself if it had nothing.</returns>
    internal THeld SetDefault(TKey key, THeld held, out bool isNew)
    {
        var hash = HashOf(key);
        while (true)
        {
            isNew = false;
            if (Successor is { } next) return next.SetDefault(key, held, out isNew);
            if (Find(key, hash, out var head, out _) is { } entry) return HeldBy(entry);
            if (!TryAdd(head, hash, key, held)) continue;
            isNew = true;
            return held;
        }
    }

    /// <returns>Whether the key was there.</returns>
    internal bool Take(TKey key, out THeld held)
    {
        var hash = HashOf(key);
        held = default!;
        while (true)
        {
            if (Successor is { } next) return next.Take(key, out held);
            if (Find(key, hash, out _, out var known) is not { } entry) return false;
            var isTaken = TryRemove(entry, out _);
            GC.KeepAlive(known);
            if (!isTaken) continue;
            held = HeldBy(entry);
            return true;
        }
    }

    private int HashOf(TKey key) => Mixed(Comparer.GetHashCode(key));

    // The entry of a key, and the key itself as the table knows it; and the first one of its bucket, for a change.
    private WeakEntry<THeld>? Find(TKey key, int hash, out WeakEntry<THeld>? head, out TKey? known)
    {
        while (true)
        {
            var seen = Moves();
            head = Head(hash);
            for (var entry = head; entry is not null; entry = entry.Next)
            {
                if (entry.Hash != hash || entry.Target is not { } target) continue;
                known = Unsafe.As<TKey>(target);
                if (!ReferenceEquals(known, key) && !Comparer.Equals(known, key)) continue;
                GC.KeepAlive(this);
                return entry;
            }

            known = null;
            if (HasNotMovedSince(seen)) return null;
        }
    }
}
