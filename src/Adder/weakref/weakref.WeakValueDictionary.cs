using System.Diagnostics.CodeAnalysis;
using Adder.Core.Weak;

namespace Adder;

public static partial class weakref
{
    /// <summary>A mapping that refers to its values weakly: an entry goes when its value has died.</summary>
    /// <typeparam name="TKey">The keys' type.</typeparam>
    /// <typeparam name="TValue">The values' type; any class.</typeparam>
    /// <remarks>
    /// <c>foreach</c> gives the keys, in the order in which they came, as in Python; to LINQ, and to whatever takes an
    /// <see cref="IDictionary{TKey, TValue}"/>, it is a collection of pairs. An entry can be looked up as long as its value is alive, and
    /// goes after the garbage collection that finds the value dead, without a call. Threads may share the mapping: each call is atomic. It
    /// may be changed while it is enumerated, and the enumerator holds the value that it stands on.
    /// <para>See <see href="https://docs.python.org/3/library/weakref.html#weakref.WeakValueDictionary">weakref.WeakValueDictionary</see> in Python's documentation.</para>
    /// </remarks>
    public partial class WeakValueDictionary<TKey, TValue> : IDictionary<TKey, TValue>, IReadOnlyDictionary<TKey, TValue>
        where TValue : class
    {
        private volatile WeakValueTable<TKey, TValue> table;

        /// <summary>Makes an empty mapping.</summary>
        /// <param name="comparer">What tells whether two keys are the same; <see langword="null"/> for their own equality.</param>
        public WeakValueDictionary(IEqualityComparer<TKey>? comparer = null) => table = new WeakValueTable<TKey, TValue>(comparer);

        /// <summary>Makes a mapping with the entries of another one.</summary>
        /// <param name="other">The keys and their values.</param>
        /// <param name="comparer">What tells whether two keys are the same; <see langword="null"/> for their own equality.</param>
        /// <exception cref="TypeError">What is to be referred to weakly is <see langword="null"/>.</exception>
        public WeakValueDictionary(IEnumerable<KeyValuePair<TKey, TValue>> other, IEqualityComparer<TKey>? comparer = null)
            : this(comparer) => update(other);

        /// <summary>How many entries there are. One whose value has died counts until it has been removed, shortly after the
        /// collection.</summary>
        public int Count => table.Count;

        /// <summary>The value of a key.</summary>
        /// <param name="key">The key.</param>
        /// <exception cref="KeyError">The key has no value, or it is dead.</exception>
        /// <exception cref="TypeError">What is to be referred to weakly is <see langword="null"/>.</exception>
        public TValue this[TKey key]
        {
            get => TryGetValue(key, out var value) ? value : throw new KeyError(key);
            set => table.Set(key, WeakMapping.Referable(value));
        }

        /// <summary>The entries of one mapping and of another one, whose values count where both have one.</summary>
        /// <param name="left">This mapping.</param>
        /// <param name="right">The other.</param>
        /// <returns>A new mapping.</returns>
        public static WeakValueDictionary<TKey, TValue> operator |(WeakValueDictionary<TKey, TValue> left, IEnumerable<KeyValuePair<TKey, TValue>> right) =>
            new(WeakMapping.Operand(left, "|").items().Concat(WeakMapping.Operand(right, "|")), left.table.Comparer);

        /// <summary>The entries of another mapping and of this one, whose values count where both have one.</summary>
        /// <param name="left">The other.</param>
        /// <param name="right">This mapping.</param>
        /// <returns>A new mapping.</returns>
        public static WeakValueDictionary<TKey, TValue> operator |(IEnumerable<KeyValuePair<TKey, TValue>> left, WeakValueDictionary<TKey, TValue> right) =>
            new(WeakMapping.Operand(left, "|").Concat(WeakMapping.Operand(right, "|").items()), right.table.Comparer);

        /// <summary>The entries of one mapping and of another one, whose values count where both have one.</summary>
        /// <param name="left">The one.</param>
        /// <param name="right">The other.</param>
        /// <returns>A new mapping.</returns>
        public static WeakValueDictionary<TKey, TValue> operator |(WeakValueDictionary<TKey, TValue> left, WeakValueDictionary<TKey, TValue> right) =>
            left | WeakMapping.Operand(right, "|").items();

        /// <summary>Whether two mappings have the same entries.</summary>
        /// <param name="left">The one.</param>
        /// <param name="right">The other.</param>
        /// <returns>Whether they have.</returns>
        public static bool operator ==(WeakValueDictionary<TKey, TValue>? left, WeakValueDictionary<TKey, TValue>? right) => left is null ? right is null : left.Equals(right);

        /// <summary>Whether two mappings have different entries.</summary>
        /// <param name="left">The one.</param>
        /// <param name="right">The other.</param>
        /// <returns>Whether they have.</returns>
        public static bool operator !=(WeakValueDictionary<TKey, TValue>? left, WeakValueDictionary<TKey, TValue>? right) => !(left == right);

        /// <summary>Sets the entries that another mapping has.</summary>
        /// <param name="other">The keys and their values.</param>
        /// <exception cref="TypeError">What is to be referred to weakly is <see langword="null"/>.</exception>
        public void operator |=(IEnumerable<KeyValuePair<TKey, TValue>> other) => update(WeakMapping.Operand(other, "|="));

        /// <summary>The value of a key, or another answer when there is none.</summary>
        /// <param name="key">The key.</param>
        /// <param name="default">What to answer when the key has no value, or it is dead.</param>
        /// <returns>The value, or <paramref name="default"/>.</returns>
        [return: NotNullIfNotNull(nameof(@default))]
        public TValue? get(TKey key, TValue? @default = null) => table.Get(key) ?? @default;

        /// <summary>The value of a key, which is set first when there is none. Of threads that do so at once one sets it, and all get the
        /// same.</summary>
        /// <param name="key">The key.</param>
        /// <param name="default">What to set it to.</param>
        /// <returns>The value that the key has now.</returns>
        /// <exception cref="TypeError"><paramref name="default"/> is <see langword="null"/> and there is no value.</exception>
        public TValue setdefault(TKey key, TValue @default) => table.Get(key) ?? table.SetDefault(key, WeakMapping.Referable(@default), out _);

        /// <summary>Removes a key and answers its value.</summary>
        /// <param name="key">The key.</param>
        /// <returns>The value that it had.</returns>
        /// <exception cref="KeyError">It has none, or it is dead.</exception>
        public TValue pop(TKey key) => table.Take(key) ?? throw new KeyError(key);

        /// <summary>Removes a key and answers its value, or another answer when there is none.</summary>
        /// <param name="key">The key.</param>
        /// <param name="default">What to answer when the key has no value, or it is dead.</param>
        /// <returns>The value that it had, or <paramref name="default"/>.</returns>
        [return: NotNullIfNotNull(nameof(@default))]
        public TValue? pop(TKey key, TValue? @default) => table.Take(key) ?? @default;

        /// <summary>Removes the entry that came last.</summary>
        /// <returns>Its key and value.</returns>
        /// <exception cref="KeyError">There is none.</exception>
        public KeyValuePair<TKey, TValue> popitem() =>
            table.TryTakeLast(out var value, out var key) ? new(key, value) : throw new KeyError("popitem(): dictionary is empty");

        /// <summary>Removes an entry, if it is there.</summary>
        /// <param name="key">The key.</param>
        /// <returns>Whether it was there.</returns>
        public bool Remove(TKey key) => table.Take(key) is not null;

        /// <summary>The keys, as they are while the answer is enumerated.</summary>
        /// <returns>The keys, in the order in which they came.</returns>
        public IEnumerable<TKey> keys() => table.Entries().Select(static found => found.Held);

        /// <summary>The values, as they are while the answer is enumerated.</summary>
        /// <returns>The values, in the order in which their keys came.</returns>
        public IEnumerable<TValue> values() => table.Entries().Select(static found => found.Weak);

        /// <summary>The keys with their values, as they are while the answer is enumerated.</summary>
        /// <returns>The pairs, for <c>foreach (var (key, value) in d.items())</c>.</returns>
        public IEnumerable<KeyValuePair<TKey, TValue>> items() => table.Entries().Select(static found => KeyValuePair.Create(found.Held, found.Weak));

        /// <summary>References to the values that are alive.</summary>
        /// <returns>The references, each with its key, in the order in which the keys came.</returns>
        public List<KeyedRef<TKey, TValue>> valuerefs() => [.. itervaluerefs()];

        /// <summary>References to the values that are alive, as they are while the answer is enumerated.</summary>
        /// <returns>The references, each with its key, in the order in which the keys came.</returns>
        public IEnumerable<KeyedRef<TKey, TValue>> itervaluerefs() =>
            table.Entries().Select(static found => new KeyedRef<TKey, TValue>(found.Weak, null, found.Held));

        /// <summary>Whether a key has a value that is alive: Python's <c>key in d</c>.</summary>
        /// <param name="key">The key.</param>
        /// <returns>Whether it has.</returns>
        public bool Contains(TKey key) => table.Get(key) is not null;

        /// <summary>The value of a key, if there is one.</summary>
        /// <param name="key">The key.</param>
        /// <param name="value">The value.</param>
        /// <returns>Whether there is one.</returns>
        public bool TryGetValue(TKey key, [MaybeNullWhen(false)] out TValue value) => (value = table.Get(key)) is not null;

        /// <summary>Removes an entry: Python's <c>del d[key]</c>.</summary>
        /// <param name="key">The key.</param>
        /// <exception cref="KeyError">The key has no value, or it is dead.</exception>
        public void __delitem__(TKey key) => _ = Remove(key) ? true : throw new KeyError(key);

        /// <inheritdoc cref="Contains(TKey)"/>
        public bool ContainsKey(TKey key) => Contains(key);

        /// <summary>Removes all entries.</summary>
        public void clear()
        {
            var empty = new WeakValueTable<TKey, TValue>(table.Comparer);
#pragma warning disable CS0420 // the exchange is a full fence itself
            Interlocked.Exchange(ref table, empty).Retire(empty);
#pragma warning restore CS0420
        }

        /// <summary>Sets the entries that another mapping has.</summary>
        /// <param name="other">The keys and their values.</param>
        /// <exception cref="TypeError">What is to be referred to weakly is <see langword="null"/>; the entries before are set.</exception>
        public void update(IEnumerable<KeyValuePair<TKey, TValue>> other)
        {
            foreach (var (key, value) in WeakMapping.Iterable(other)) this[key] = value;
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
        public WeakValueDictionary<TKey, TValue> copy() => new(items(), table.Comparer);

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
        public override int GetHashCode() => throw WeakMapping.Unhashable(nameof(WeakValueDictionary<,>));

        /// <summary>The mapping as Python's <c>repr()</c> writes it.</summary>
        /// <returns>Such as <c>&lt;WeakValueDictionary at 0x2a&gt;</c>.</returns>
        public override string ToString() => WeakMapping.Text(nameof(WeakValueDictionary<,>), this);
    }
}
