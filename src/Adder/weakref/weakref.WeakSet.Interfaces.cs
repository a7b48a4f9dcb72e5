using System.Collections;

namespace Adder;

public static partial class weakref
{
    public partial class WeakSet<T>
    {
        bool ICollection<T>.IsReadOnly => false;

        bool ISet<T>.Add(T item) => TryAdd(item);

        void ICollection<T>.Add(T item) => add(item);

        void ICollection<T>.Clear() => clear();

        bool ICollection<T>.Remove(T item) => TryRemove(item);

        void ICollection<T>.CopyTo(T[] array, int arrayIndex) => ToArray().CopyTo(array, arrayIndex);

        void ISet<T>.UnionWith(IEnumerable<T> other) => update(other);

        void ISet<T>.IntersectWith(IEnumerable<T> other) => intersection_update(other);

        void ISet<T>.ExceptWith(IEnumerable<T> other) => difference_update(other);

        void ISet<T>.SymmetricExceptWith(IEnumerable<T> other) => symmetric_difference_update(other);

        bool ISet<T>.IsSubsetOf(IEnumerable<T> other) => issubset(other);

        bool ISet<T>.IsSupersetOf(IEnumerable<T> other) => issuperset(other);

        bool ISet<T>.IsProperSubsetOf(IEnumerable<T> other)
        {
            var held = Strong(other);
            return Elements().All(held.Contains) && !held.All(Contains);
        }

        bool ISet<T>.IsProperSupersetOf(IEnumerable<T> other)
        {
            var held = Strong(other);
            return held.All(Contains) && !Elements().All(held.Contains);
        }

        bool ISet<T>.Overlaps(IEnumerable<T> other) => !isdisjoint(other);

        bool ISet<T>.SetEquals(IEnumerable<T> other)
        {
            var held = Strong(other);
            return held.All(Contains) && Elements().All(held.Contains);
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
