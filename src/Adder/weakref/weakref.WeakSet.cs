using System.Diagnostics.CodeAnalysis;
using Adder.Core.Weak;

namespace Adder;

public static partial class weakref
{
    /// <summary>A set that refers to its elements weakly: one goes when it has died.</summary>
    /// <typeparam name="T">The elements' type; any class.</typeparam>
    /// <remarks>
    /// An element goes after the garbage collection that finds it dead, without a call. Threads may share the set: each call that takes one
    /// element is atomic. It may be changed while it is enumerated, and the enumerator holds the element that it stands on. The elements
    /// come in the order in which they were added; Python's set has none.
    /// <para>See <see href="https://docs.python.org/3/library/weakref.html#weakref.WeakSet">weakref.WeakSet</see> in Python's
    /// documentation.</para>
    /// </remarks>
    public partial class WeakSet<T> : ISet<T>, IReadOnlyCollection<T>
        where T : class
    {
        private volatile WeakKeyTable<T, Nothing> table;

        /// <summary>Makes an empty set.</summary>
        /// <param name="comparer">What tells whether two elements are the same; <see langword="null"/> for their own equality.</param>
        public WeakSet(IEqualityComparer<T>? comparer = null) => table = new WeakKeyTable<T, Nothing>(comparer);

        /// <summary>Makes a set.</summary>
        /// <param name="data">The elements.</param>
        /// <param name="comparer">What tells whether two elements are the same; <see langword="null"/> for their own equality.</param>
        /// <exception cref="TypeError">An element is <see langword="null"/>.</exception>
        public WeakSet(IEnumerable<T> data, IEqualityComparer<T>? comparer = null)
            : this(comparer) => update(data);

        /// <summary>How many elements there are. One that has died counts until it has been removed, shortly after the
        /// collection.</summary>
        public int Count => table.Count;

        /// <summary>Adds an element, unless one that equals it is there.</summary>
        /// <param name="item">The element.</param>
        /// <exception cref="TypeError">It is <see langword="null"/>.</exception>
        public void add(T item) => TryAdd(item);

        /// <summary>Removes an element.</summary>
        /// <param name="item">The element.</param>
        /// <exception cref="KeyError">It is not there.</exception>
        /// <exception cref="TypeError">It is <see langword="null"/>.</exception>
        public void remove(T item) => _ = TryRemove(item) ? true : throw new KeyError(item);

        /// <summary>Removes an element, if it is there.</summary>
        /// <param name="item">The element.</param>
        /// <exception cref="TypeError">It is <see langword="null"/>.</exception>
        public void discard(T item) => TryRemove(item);

        /// <summary>Removes an element, and answers it.</summary>
        /// <returns>The one that was added last; which it is, Python leaves open.</returns>
        /// <exception cref="KeyError">There is none.</exception>
        public T pop() => table.TryTakeLast(out var item, out _) ? item : throw new KeyError("pop from empty WeakSet");

        /// <summary>Removes all elements.</summary>
        public void clear()
        {
            var empty = new WeakKeyTable<T, Nothing>(table.Comparer);
#pragma warning disable CS0420 // the exchange is a full fence itself
            Interlocked.Exchange(ref table, empty).Retire(empty);
#pragma warning restore CS0420
        }

        /// <summary>A set of its own with the same elements.</summary>
        /// <returns>The copy, which compares elements alike.</returns>
        public WeakSet<T> copy() => new(Elements(), table.Comparer);

        /// <summary>Whether an element is there: Python's <c>item in s</c>.</summary>
        /// <param name="item">The element; <see langword="null"/> never is.</param>
        /// <returns>Whether it is there.</returns>
        public bool Contains(T item) => item is not null && table.Contains(item);

        /// <summary>The elements that are alive now, held by the answer. LINQ's method of this name would take the number first and the
        /// elements then, when there may be fewer.</summary>
        /// <returns>The elements.</returns>
        public T[] ToArray() => [.. Elements()];

        /// <summary>The elements, as they are while they are enumerated.</summary>
        /// <returns>The elements.</returns>
        public IEnumerator<T> GetEnumerator() => Elements().GetEnumerator();

        /// <summary>Whether another weak set has the same elements.</summary>
        /// <param name="obj">The set.</param>
        /// <returns>Whether it has; a set of another type never is equal, as in Python.</returns>
        public override bool Equals(object? obj) => obj is WeakSet<T> other && (ReferenceEquals(this, other) || (issubset(other) && other.issubset(this)));

        /// <summary>Nothing: a set can't be a key, as in Python.</summary>
        /// <returns>Never.</returns>
        /// <exception cref="TypeError">Always.</exception>
        [SuppressMessage("Design", "CA1065", Justification = "Python's sets are not hashable.")]
        public override int GetHashCode() => throw WeakMapping.Unhashable(nameof(WeakSet<>));

        /// <summary>The elements as Python's <c>repr()</c> writes a set.</summary>
        /// <returns>Such as <c>{a, b}</c>; <c>set()</c> when there is none.</returns>
        public override string ToString() => WeakMapping.SetText(Elements());

        private IEnumerable<T> Elements() => table.Entries().Select(static found => found.Weak);

        private bool TryAdd(T item)
        {
            table.SetDefault(WeakMapping.Referable(item), default, out var isNew);
            return isNew;
        }

        private bool TryRemove(T item) => table.Take(WeakMapping.Referable(item), out _);
    }
}
