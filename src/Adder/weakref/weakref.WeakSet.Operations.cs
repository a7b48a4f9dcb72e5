using Adder.Core.Weak;

namespace Adder;

public static partial class weakref
{
    public partial class WeakSet<T>
    {
        /// <summary>The elements of this set and of others.</summary>
        /// <param name="other">The others.</param>
        /// <returns>A new set.</returns>
        /// <exception cref="TypeError">One of them is <see langword="null"/>.</exception>
        public WeakSet<T> union(IEnumerable<T> other) => new(Elements().Concat(WeakMapping.Iterable(other)), table.Comparer);

        /// <summary>Adds elements.</summary>
        /// <param name="other">The elements.</param>
        /// <exception cref="TypeError">One of them is <see langword="null"/>; those before it are added.</exception>
        public void update(IEnumerable<T> other)
        {
            foreach (var item in WeakMapping.Iterable(other)) add(item);
        }

        /// <summary>Those of some elements that are in this set.</summary>
        /// <param name="other">The elements.</param>
        /// <returns>A new set.</returns>
        public WeakSet<T> intersection(IEnumerable<T> other) => new(WeakMapping.Iterable(other).Where(Contains), table.Comparer);

        /// <summary>Removes the elements that are not among others.</summary>
        /// <param name="other">The others.</param>
        public void intersection_update(IEnumerable<T> other)
        {
            var kept = Strong(other);
            foreach (var item in this)
                if (!kept.Contains(item)) discard(item);
        }

        /// <summary>The elements of this set that are not among others.</summary>
        /// <param name="other">The others.</param>
        /// <returns>A new set.</returns>
        public WeakSet<T> difference(IEnumerable<T> other)
        {
            var left = copy();
            left.difference_update(other);
            return left;
        }

        /// <summary>Removes elements.</summary>
        /// <param name="other">The elements.</param>
        public void difference_update(IEnumerable<T> other)
        {
            if (ReferenceEquals(this, other))
            {
                clear();
                return;
            }

            foreach (var item in WeakMapping.Iterable(other)) discard(item);
        }

        /// <summary>The elements that are in this set or among others, but not both.</summary>
        /// <param name="other">The others.</param>
        /// <returns>A new set.</returns>
        /// <exception cref="TypeError">One of them is <see langword="null"/>.</exception>
        public WeakSet<T> symmetric_difference(IEnumerable<T> other)
        {
            var result = copy();
            result.symmetric_difference_update(other);
            return result;
        }

        /// <summary>Removes those of some elements that are in this set, and adds those that are not.</summary>
        /// <param name="other">The elements.</param>
        /// <exception cref="TypeError">One of them is <see langword="null"/>; nothing is changed.</exception>
        public void symmetric_difference_update(IEnumerable<T> other)
        {
            if (ReferenceEquals(this, other))
            {
                clear();
                return;
            }

            foreach (var item in Strong(other))
                if (!TryRemove(item)) add(item);
        }

        /// <summary>Whether all elements are among others.</summary>
        /// <param name="other">The others.</param>
        /// <returns>Whether they are.</returns>
        public bool issubset(IEnumerable<T> other) => Elements().All(Strong(other).Contains);

        /// <summary>Whether all of some elements are in this set.</summary>
        /// <param name="other">The elements.</param>
        /// <returns>Whether they are.</returns>
        public bool issuperset(IEnumerable<T> other) => WeakMapping.Iterable(other).All(Contains);

        /// <summary>Whether none of some elements is in this set.</summary>
        /// <param name="other">The elements.</param>
        /// <returns>Whether none is.</returns>
        public bool isdisjoint(IEnumerable<T> other) => !WeakMapping.Iterable(other).Any(Contains);

        // held, so that none dies while it is compared
        private HashSet<T> Strong(IEnumerable<T> other)
        {
            var held = new HashSet<T>(table.Comparer);
            foreach (var item in WeakMapping.Iterable(other)) held.Add(WeakMapping.Referable(item));
            return held;
        }
    }
}
