using System.Runtime.CompilerServices;

namespace Adder.Core.Weak;

/// <summary>A table from keys, which it holds, to values, which it refers to weakly.</summary>
internal sealed class WeakValueTable<TKey, TValue>(IEqualityComparer<TKey>? comparer) : WeakTable<TValue, TKey>
    where TValue : class
{
    // None for value types that are compared as they are, so that the compiler sees what is called.
    private readonly IEqualityComparer<TKey>? equality =
        !typeof(TKey).IsValueType ? comparer ?? EqualityComparer<TKey>.Default : ReferenceEquals(comparer, EqualityComparer<TKey>.Default) ? null : comparer;

    // What has taken its place when the table was cleared.
    private WeakValueTable<TKey, TValue>? successor;

    internal IEqualityComparer<TKey> Comparer => equality ?? EqualityComparer<TKey>.Default;

    private WeakValueTable<TKey, TValue>? Successor => IsRetired ? successor : null;

    internal void Retire(WeakValueTable<TKey, TValue> next)
    {
        successor = next;
        Retire();
    }

    internal TValue? Get(TKey key)
    {
        var hash = HashOf(key);
        while (true)
        {
            var seen = Moves();
            for (var entry = Head(hash); entry is not null; entry = entry.Next)
            {
                if (entry.Hash == hash && AreSame(entry.Held, key) && entry.Target is { } value)
                {
                    GC.KeepAlive(this);
                    return Unsafe.As<TValue>(value);
                }
            }

            if (HasNotMovedSince(seen)) return null;
        }
    }

    internal void Set(TKey key, TValue value)
    {
        var hash = HashOf(key);
        while (true)
        {
            if (Successor is { } next)
            {
                next.Set(key, value);
                return;
            }

            if (Find(key, hash, out var head) is { } entry ? TryRetarget(entry, value) : TryAdd(head, hash, value, key)) return;
        }
    }

    /// <returns>The value that the key has; <paramref name="value"/> itself if it had none.</returns>
    internal TValue SetDefault(TKey key, TValue value, out bool isNew)
    {
        var hash = HashOf(key);
        while (true)
        {
            isNew = false;
            if (Successor is { } next) return next.SetDefault(key, value, out isNew);
            if (Find(key, hash, out var head) is not { } entry)
            {
                if (!TryAdd(head, hash, value, key)) continue;
                isNew = true;
                return value;
            }

            if (entry.Target is { } there) return Unsafe.As<TValue>(there);
            TryRemove(entry, out _);
        }
    }

    /// <returns>The value that the key had; <see langword="null"/> if it had none.</returns>
    internal TValue? Take(TKey key)
    {
        var hash = HashOf(key);
        while (true)
        {
            if (Successor is { } next) return next.Take(key);
            if (Find(key, hash, out _) is not { } entry) return null;
            if (TryRemove(entry, out var value)) return value;
        }
    }

    private int HashOf(TKey key) => Mixed(key is null ? 0 : equality is null ? key.GetHashCode() : equality.GetHashCode(key));

    private bool AreSame(TKey held, TKey key) => typeof(TKey).IsValueType
        ? equality is null ? EqualityComparer<TKey>.Default.Equals(held, key) : equality.Equals(held, key)
        : ReferenceEquals(held, key) || equality!.Equals(held, key);

    // The entry of a key, its value dead or alive; and the first one of its bucket, for a change.
    private WeakEntry<TKey>? Find(TKey key, int hash, out WeakEntry<TKey>? head)
    {
        while (true)
        {
            var seen = Moves();
            head = Head(hash);
            for (var entry = head; entry is not null; entry = entry.Next)
                if (entry.Hash == hash && AreSame(entry.Held, key) && !entry.IsRemoved) return entry;
            if (HasNotMovedSince(seen)) return null;
        }
    }
}
