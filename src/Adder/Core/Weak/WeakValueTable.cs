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
        for (var tries = 0; tries < Verdicts.FreeTries; tries++)
        {
            var seen = Moves();
            var number = Head(hash);
            while (number != 0)
            {
                ref var slot = ref Slot(number);
                var version = Volatile.Read(ref slot.Version);
                if (slot.Hash == hash && (version & 1) != 0)
                {
                    var held = slot.Held;
                    Volatile.ReadBarrier();
                    if (slot.Version != version) break;
                    if (AreSame(held, key))
                    {
                        var value = slot.Target;
                        Volatile.ReadBarrier();
                        if (slot.Version != version) break;
                        if (value is not null)
                        {
                            GC.KeepAlive(this);
                            return Unsafe.As<TValue>(value);
                        }
                    }
                }

                number = Volatile.Read(ref slot.Next);
            }

            if (number == 0 && HasNotMovedSince(seen)) return null;
        }

        return TryFind(key, hash, out _, out _, out var found) ? found : null;
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

            if (TryFind(key, hash, out var head, out var entry, out _) ? TryRetarget(entry, value) : TryAdd(head, hash, value, key)) return;
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
            if (!TryFind(key, hash, out var head, out var entry, out var there))
            {
                if (!TryAdd(head, hash, value, key)) continue;
                isNew = true;
                return value;
            }

            if (there is not null) return there;
            TryRemove(entry, out _, out _);
        }
    }

    /// <returns>The value that the key had; <see langword="null"/> if it had none.</returns>
    internal TValue? Take(TKey key)
    {
        var hash = HashOf(key);
        while (true)
        {
            if (Successor is { } next) return next.Take(key);
            if (!TryFind(key, hash, out _, out var entry, out _)) return null;
            if (TryRemove(entry, out var value, out _)) return value;
        }
    }

    private int HashOf(TKey key) => Mixed(key is null ? 0 : equality is null ? key.GetHashCode() : equality.GetHashCode(key));

    private bool AreSame(TKey held, TKey key) => typeof(TKey).IsValueType
        ? equality is null ? EqualityComparer<TKey>.Default.Equals(held, key) : equality.Equals(held, key)
        : ReferenceEquals(held, key) || equality!.Equals(held, key);

    // The entry of a key and its value, which may be dead; and the first one of its bucket, for a change.
    private bool TryFind(TKey key, int hash, out WeakEntry head, out WeakEntry entry, out TValue? value)
    {
        var verdicts = new Verdicts();
        while (true)
        {
            verdicts.Begin();
            var seen = Moves();
            var number = Head(hash);
            head = EntryIn(number);
            while (number != 0)
            {
                ref var slot = ref Slot(number);
                var version = Volatile.Read(ref slot.Version);
                if (slot.Hash == hash && (version & 1) != 0 && !verdicts.Differs(number, version))
                {
                    var held = slot.Held;
                    Volatile.ReadBarrier();
                    if (slot.Version != version) break;
                    if (AreSame(held, key))
                    {
                        var target = slot.Target;
                        Volatile.ReadBarrier();
                        if (slot.Version != version) break;
                        entry = new(number, version);
                        value = Unsafe.As<TValue?>(target);
                        GC.KeepAlive(this);
                        return true;
                    }

                    verdicts.Add(number, version);
                }

                number = Volatile.Read(ref slot.Next);
            }

            (entry, value) = (default, null);
            if (number == 0 && HasNotMovedSince(seen)) return false;
        }
    }
}
