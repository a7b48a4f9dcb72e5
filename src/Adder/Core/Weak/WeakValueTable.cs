using System.Runtime.CompilerServices;

namespace Adder.Core.Weak;

/// <summary>A table from keys, which it holds, to values, which it refers to weakly.</summary>
internal sealed class WeakValueTable<TKey, TValue>(IEqualityComparer<TKey>? comparer) : WeakTable<TValue, TKey>
    where TValue : class
{
    private readonly KeyEquality<TKey> equality = new(comparer);

    // What has taken its place when the table was cleared.
    private WeakValueTable<TKey, TValue>? successor;

    internal IEqualityComparer<TKey> Comparer => equality.Comparer;

    private WeakValueTable<TKey, TValue>? Successor => IsRetired ? successor : null;

    internal void Retire(WeakValueTable<TKey, TValue> next)
    {
        successor = next;
        Retire();
    }

    /// <returns>The value that a key has; <see langword="null"/> if it has none.</returns>
    internal TValue? Get(TKey key)
    {
        var hash = equality.HashOf(key);
        var seen = Moves();
        ref var slot = ref HomeSlot(hash);
        while (true)
        {
            var version = Volatile.Read(ref slot.Version);
            if (slot.Hash == hash && (version & 1) != 0)
            {
                var held = slot.Held;
                Volatile.ReadBarrier();
                if (slot.Version != version || !equality.AreEvidentlySame(held, key)) break;
                var value = slot.Target;
                Volatile.ReadBarrier();
                if (slot.Version != version) break;
                GC.KeepAlive(this);
                return Unsafe.As<TValue?>(value);
            }

            var next = Volatile.Read(ref slot.Next);
            if (next == 0 && HasNotMovedSince(seen)) return null;
            if (next == 0) break;
            slot = ref OverflowSlot(next);
        }

        return Search(key, hash);
    }

    internal void Set(TKey key, TValue value)
    {
        var hash = equality.HashOf(key);
        while (true)
        {
            if (Successor is { } next)
            {
                next.Set(key, value);
                return;
            }

            if (TryFind(key, hash, out var bucket, out var entry) ? TryRetarget(entry, value) : TryAdd(bucket, hash, value, key)) return;
        }
    }

    /// <returns>The value that the key has; <paramref name="value"/> itself if it had none.</returns>
    internal TValue SetDefault(TKey key, TValue value, out bool isNew)
    {
        var hash = equality.HashOf(key);
        while (true)
        {
            isNew = false;
            if (Successor is { } next) return next.SetDefault(key, value, out isNew);
            if (!TryFind(key, hash, out var bucket, out var entry))
            {
                if (!TryAdd(bucket, hash, value, key)) continue;
                isNew = true;
                return value;
            }

            if (!TryGetTarget(entry, out var there)) continue;
            if (there is not null) return there;
            TryRemove(entry, out _, out _);
        }
    }

    /// <returns>The value that the key had; <see langword="null"/> if it had none.</returns>
    internal TValue? Take(TKey key)
    {
        var hash = equality.HashOf(key);
        while (true)
        {
            if (Successor is { } next) return next.Take(key);
            if (!TryFind(key, hash, out _, out var entry)) return null;
            if (TryRemove(entry, out var value, out _)) return value;
        }
    }

    // Out of the way of what needs neither the comparer nor another try.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private TValue? Search(TKey key, int hash)
    {
        while (TryFind(key, hash, out _, out var entry))
            if (TryGetTarget(entry, out var value)) return value;
        return null;
    }

    private bool IsOf(WeakEntry entry, TKey key, int hash)
    {
        ref var slot = ref Slot(entry.Slot);
        if (slot.Hash != hash || (entry.Version & 1) == 0) return false;
        var held = slot.Held;
        Volatile.ReadBarrier();
        return slot.Version == entry.Version && equality.AreSame(held, key);
    }

    // The value of an entry, null if it is dead. If the entry was removed there is none.
    private bool TryGetTarget(WeakEntry entry, out TValue? value)
    {
        ref var slot = ref Slot(entry.Slot);
        value = Unsafe.As<TValue?>(slot.Target);
        Volatile.ReadBarrier();
        GC.KeepAlive(this);
        return slot.Version == entry.Version;
    }

    // The entry of a key, whose value may be dead, or removed by now; and what its bucket is like, for a change.
    private bool TryFind(TKey key, int hash, out WeakBucket bucket, out WeakEntry entry)
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
                if (slot.Hash == hash && !verdicts.Differs(entry))
                {
                    if (IsOf(entry, key, hash)) return true;
                    if (slot.Version != entry.Version) break;
                    verdicts.Add(entry);
                }

                number = Volatile.Read(ref slot.Next);
            }

            entry = default;
            if (number == 0 && HasNotMovedSince(seen)) return false;
        }
    }
}
