using System.Diagnostics.CodeAnalysis;
using Adder.Core.Weak;

namespace Adder;

public static partial class weakref
{
    /// <summary>A mapping that refers to its keys weakly: an entry goes when its key has died.</summary>
    /// <typeparam name="TKey">The keys' type; any class.</typeparam>
    /// <typeparam name="TValue">The values' type.</typeparam>
    /// <remarks>
    /// <c>foreach</c> gives the keys, in the order in which they came, as in Python; to LINQ, and to whatever takes an
    /// <see cref="IDictionary{TKey, TValue}"/>, it is a collection of pairs. An entry goes after the garbage collection that finds its key
    /// dead, without a call. The values are held: one that refers to its own key keeps it alive, as in Python. Threads may share the
    /// mapping: each call is atomic. It may be changed while it is enumerated, and the enumerator holds the key that it stands on.
    /// <para>See <see href="https://docs.python.org/3/library/weakref.html#weakref.WeakKeyDictionary">weakref.WeakKeyDictionary</see> in Python's documentation.</para>
    /// </remarks>
    public partial class WeakKeyDictionary<TKey, TValue> : IDictionary<TKey, TValue>, IReadOnlyDictionary<TKey, TValue>
        where TKey : class
    {
        private volatile WeakKeyTable<TKey, TValue> table;

        /// <summary>Makes an empty mapping.</summary>
        /// <param name="comparer">What tells whether two keys are the same; <see langword="null"/> for their own equality.</param>
        public WeakKeyDictionary(IEqualityComparer<TKey>? comparer = null) => table = new WeakKeyTable<TKey, TValue>(comparer);

        /// <summary>Makes a mapping with the entries of another one.</summary>
        /// <param name="dict">The keys and their values.</param>
        /// <param name="comparer">What tells whether two keys are the same; <see langword="null"/> for their own equality.</param>
        /// <exception cref="TypeError">What is to be referred to weakly is <see langword="null"/>.</exception>
        public WeakKeyDictionary(IEnumerable<KeyValuePair<TKey, TValue>> dict, IEqualityComparer<TKey>? comparer = null)
            : this(comparer) => update(dict);

        /// <summary>How many entries there are. One whose key has died counts until it has been removed, shortly after the
        /// collection.</summary>
        public int Count => table.Count;

        /// <summary>The value of a key.</summary>
        /// <param name="key">The key.</param>
        /// <exception cref="KeyError">There is no such key.</exception>
        /// <exception cref="TypeError">What is to be referred to weakly is <see langword="null"/>.</exception>
        public TValue this[TKey key]
        {
            get => TryGetValue(key, out var value) ? value : throw new KeyError(key);
            set => table.Set(WeakMapping.Referable(key), value);
        }

        /// <summary>The entries of one mapping and of another one, whose values count where both have one.</summary>
        /// <param name="left">This mapping.</param>
        /// <param name="right">The other.</param>
        /// <returns>A new mapping.</returns>
        public static WeakKeyDictionary<TKey, TValue> operator |(WeakKeyDictionary<TKey, TValue> left, IEnumerable<KeyValuePair<TKey, TValue>> right) =>
            new(WeakMapping.Operand(left, "|").items().Concat(WeakMapping.Operand(right, "|")), left.table.Comparer);

        /// <summary>The entries of another mapping and of this one, whose values count where both have one.</summary>
        /// <param name="left">The other.</param>
        /// <param name="right">This mapping.</param>
        /// <returns>A new mapping.</returns>
        public static WeakKeyDictionary<TKey, TValue> operator |(IEnumerable<KeyValuePair<TKey, TValue>> left, WeakKeyDictionary<TKey, TValue> right) =>
            new(WeakMapping.Operand(left, "|").Concat(WeakMapping.Operand(right, "|").items()), right.table.Comparer);

        /// <summary>The entries of one mapping and of another one, whose values count where both have one.</summary>
        /// <param name="left">The one.</param>
        /// <param name="right">The other.</param>
        /// <returns>A new mapping.</returns>
        public static WeakKeyDictionary<TKey, TValue> operator |(WeakKeyDictionary<TKey, TValue> left, WeakKeyDictionary<TKey, TValue> right) =>
            left | WeakMapping.Operand(right, "|").items();

        /// <summary>Whether two mappings have the same entries.</summary>
        /// <param name="left">The one.</param>
        /// <param name="right">The other.</param>
        /// <returns>Whether they have.</returns>
        public static bool operator ==(WeakKeyDictionary<TKey, TValue>? left, WeakKeyDictionary<TKey, TValue>? right) => left is null ? right is null : left.Equals(right);

        /// <summary>Whether two mappings have different entries.</summary>
        /// <param name="left">The one.</param>
        /// <param name="right">The other.</param>
        /// <returns>Whether they have.</returns>
        public static bool operator !=(WeakKeyDictionary<TKey, TValue>? left, WeakKeyDictionary<TKey, TValue>? right) => !(left == right);

        /// <summary>Sets the entries that another mapping has.</summary>
        /// <param name="other">The keys and their values.</param>
        /// <exception cref="TypeError">What is to be referred to weakly is <see langword="null"/>.</exception>
        public void operator |=(IEnumerable<KeyValuePair<TKey, TValue>> other) => update(WeakMapping.Operand(other, "|="));

        /// <summary>The value of a key, or another answer when there is none.</summary>
        /// <param name="key">The key.</param>
        /// <param name="default">What to answer when there is no such key.</param>
        /// <returns>The value, or <paramref name="default"/>.</returns>
        /// <exception cref="TypeError">The key is <see langword="null"/>.</exception>
        [return: NotNullIfNotNull(nameof(@default))]
        public TValue? get(TKey key, TValue? @default = default) => table.TryGet(WeakMapping.Referable(key), out var value) ? value : @default;

        /// <summary>The value of a key, which is set first when there is none. Of threads that do so at once one sets it, and all get the
        /// same.</summary>
        /// <param name="key">The key.</param>
        /// <param name="default">What to set it to.</param>
        /// <returns>The value that the key has now.</returns>
        /// <exception cref="TypeError">The key is <see langword="null"/>.</exception>
        public TValue setdefault(TKey key, TValue @default = default!) => table.SetDefault(WeakMapping.Referable(key), @default, out _);

        /// <summary>Removes a key and answers its value.</summary>
        /// <param name="key">The key.</param>
        /// <returns>The value that it had.</returns>
        /// <exception cref="KeyError">There is no such key.</exception>
        /// <exception cref="TypeError">The key is <see langword="null"/>.</exception>
        public TValue pop(TKey key) => table.Take(WeakMapping.Referable(key), out var value) ? value : throw new KeyError(key);

        /// <summary>Removes a key and answers its value, or another answer when there is none.</summary>
        /// <param name="key">The key.</param>
        /// <param name="default">What to answer when there is no such key.</param>
        /// <returns>The value that it had, or <paramref name="default"/>.</returns>
        /// <exception cref="TypeError">The key is <see langword="null"/>.</exception>
        [return: NotNullIfNotNull(nameof(@default))]
        public TValue? pop(TKey key, TValue? @default) => table.Take(WeakMapping.Referable(key), out var value) ? value : @default;

        /// <summary>Removes the entry that came last.</summary>
        /// <returns>Its key and value.</returns>
        /// <exception cref="KeyError">There is none.</exception>
        public KeyValuePair<TKey, TValue> popitem() =>
            table.TryTakeLast(out var key, out var value) ? new(key, value) : throw new KeyError("popitem(): dictionary is empty");

        /// <summary>Removes an entry, if it is there.</summary>
        /// <param name="key">The key.</param>
        /// <returns>Whether it was there.</returns>
        /// <exception cref="TypeError">The key is <see langword="null"/>.</exception>
        public bool Remove(TKey key) => table.Take(WeakMapping.Referable(key), out _);

        /// <summary>The keys, as they are while the answer is enumerated.</summary>
        /// <returns>The keys, in the order in which they came.</returns>
        public IEnumerable<TKey> keys() => table.Entries().Select(static found => found.Weak);

        /// <summary>The values of the keys that are alive, as they are while the answer is enumerated.</summary>
        /// <returns>The values, in the order in which their keys came.</returns>
        public IEnumerable<TValue> values() => items().Select(static pair => pair.Value);

        /// <summary>The keys with their values, as they are while the answer is enumerated.</summary>
        /// <returns>The pairs, for <c>foreach (var (key, value) in d.items())</c>.</returns>
        public IEnumerable<KeyValuePair<TKey, TValue>> items() => table.Entries().Select(static found => KeyValuePair.Create(found.Weak, found.Held));

        /// <summary>References to the keys that are alive.</summary>
        /// <returns>The references, in the order in which the keys came.</returns>
        public List<@ref<TKey>> keyrefs() => [.. table.Entries().Select(static found => new @ref<TKey>(found.Weak))];

        /// <summary>Whether there is a key: Python's <c>key in d</c>.</summary>
        /// <param name="key">The key; <see langword="null"/> never is.</param>
        /// <returns>Whether it is there.</returns>
        public bool Contains(TKey key) => key is not null && table.Contains(key);

        /// <summary>The value of a key, if there is one.</summary>
        /// <param name="key">The key.</param>
        /// <param name="value">The value.</param>
        /// <returns>Whether there is one.</returns>
        /// <exception cref="TypeError">The key is <see langword="null"/>.</exception>
        public bool TryGetValue(TKey key, [MaybeNullWhen(false)] out TValue value) => table.TryGet(WeakMapping.Referable(key), out value);

        /// <summary>Removes an entry: Python's <c>del d[key]</c>.</summary>
        /// <param name="key">The key.</param>
        /// <exception cref="KeyError">There is no such key.</exception>
        public void __delitem__(TKey key) => _ = Remove(key) ? true : throw new KeyError(key);

        /// <inheritdoc cref="Contains(TKey)"/>
        public bool ContainsKey(TKey key) => Contains(key);

        /// <summary>Removes all entries.</summary>
        public void clear()
        {
            var empty = new WeakKeyTable<TKey, TValue>(table.Comparer);
#pragma warning disable CS0420 // the exchange is a full fence itself
            Interlocked.Exchange(ref table, empty).Retire(empty);
#pragma warning restore CS0420
        }

        /// <summary>Sets the entries that another mapping has.</summary>
        /// <param name="dict">The keys and their values.</param>
        /// <exception cref="TypeError">What is to be referred to weakly is <see langword="null"/>; the entries before are set.</exception>
        public void update(IEnumerable<KeyValuePair<TKey, TValue>> dict)
        {
            foreach (var (key, value) in WeakMapping.Iterable(dict)) this[key] = value;
        }

        /// <summary>Sets entries.</summary>
        /// <param name="items">The keys and their values.</param>
        /// <exception cref="TypeError">What is to be referred to weakly is <see langword="null"/>; the entries before are set.</exception>
        public void update(params ReadOnlySpan<(TKey key, TValue value)> items)
        {
            foreach (var (key, value) in items) this[key] = value;
        }

        /// <summary>A mapping of its own with the same entries.</summary>
        /// <returns>The copy, which compares keys alike.</returns>
        public WeakKeyDictionary<TKey, TValue> copy() => new(items(), table.Comparer);

        /// <summary>The keys, in the order in which they came.</summary>
        /// <returns>The keys, as they are while they are enumerated.</returns>
        public IEnumerator<TKey> GetEnumerator() => keys().GetEnumerator();

        /// <summary>Whether another mapping has the same entries.</summary>
        /// <param name="obj">The mapping, of any type.</param>
        /// <returns>Whether it has.</returns>
        public override bool Equals(object? obj) =>
            ReferenceEquals(this, obj) || (obj is IEnumerable<KeyValuePair<TKey, TValue>> other && WeakMapping.AreEqual<TKey, TValue>(items(), TryGetValue!, other));

        /// <summary>Nothing: a mapping can't be a key, as in Python.</summary>
        /// <returns>Never.</returns>
        /// <exception cref="TypeError">Always.</exception>
        [SuppressMessage("Design", "CA1065", Justification = "Python's mappings are not hashable.")]
        public override int GetHashCode() => throw WeakMapping.Unhashable(nameof(WeakKeyDictionary<,>));

        /// <summary>The mapping as Python's <c>repr()</c> writes it.</summary>
        /// <returns>Such as <c>&lt;WeakKeyDictionary at 0x2a&gt;</c>.</returns>
        public override string ToString() => WeakMapping.Text(nameof(WeakKeyDictionary<,>), this);
    }
}
