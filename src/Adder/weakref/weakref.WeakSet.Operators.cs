using Adder.Core.Weak;

namespace Adder;

public static partial class weakref
{
    public partial class WeakSet<T>
    {
        /// <summary>The elements of both.</summary>
        /// <param name="left">The set.</param>
        /// <param name="right">The other elements.</param>
        /// <returns>A new set.</returns>
        /// <exception cref="TypeError">An operand is <see langword="null"/>.</exception>
        public static WeakSet<T> operator |(WeakSet<T> left, IEnumerable<T> right) =>
            WeakMapping.Operand(left, "|").union(WeakMapping.Operand(right, "|"));

        /// <summary>The elements that are in both.</summary>
        /// <param name="left">The set.</param>
        /// <param name="right">The other elements.</param>
        /// <returns>A new set.</returns>
        /// <exception cref="TypeError">An operand is <see langword="null"/>.</exception>
        public static WeakSet<T> operator &(WeakSet<T> left, IEnumerable<T> right) =>
            WeakMapping.Operand(left, "&").intersection(WeakMapping.Operand(right, "&"));

        /// <summary>The elements of the left that are not in the right.</summary>
        /// <param name="left">The set.</param>
        /// <param name="right">The other elements.</param>
        /// <returns>A new set.</returns>
        /// <exception cref="TypeError">An operand is <see langword="null"/>.</exception>
        public static WeakSet<T> operator -(WeakSet<T> left, IEnumerable<T> right) =>
            WeakMapping.Operand(left, "-").difference(WeakMapping.Operand(right, "-"));

        /// <summary>The elements that are in one of the two.</summary>
        /// <param name="left">The set.</param>
        /// <param name="right">The other elements.</param>
        /// <returns>A new set.</returns>
        /// <exception cref="TypeError">An operand is <see langword="null"/>.</exception>
        public static WeakSet<T> operator ^(WeakSet<T> left, IEnumerable<T> right) =>
            WeakMapping.Operand(left, "^").symmetric_difference(WeakMapping.Operand(right, "^"));

        /// <summary>Whether the right has all elements of the left.</summary>
        /// <param name="left">The one.</param>
        /// <param name="right">The other.</param>
        /// <returns>Whether it has.</returns>
        /// <exception cref="TypeError">An operand is <see langword="null"/>.</exception>
        public static bool operator <=(WeakSet<T> left, WeakSet<T> right) => WeakMapping.Operand(left, "<=").issubset(WeakMapping.Operand(right, "<="));

        /// <summary>Whether the left has all elements of the right.</summary>
        /// <param name="left">The one.</param>
        /// <param name="right">The other.</param>
        /// <returns>Whether it has.</returns>
        /// <exception cref="TypeError">An operand is <see langword="null"/>.</exception>
        public static bool operator >=(WeakSet<T> left, WeakSet<T> right) => WeakMapping.Operand(left, ">=").issuperset(WeakMapping.Operand(right, ">="));

        /// <summary>Whether the right has all elements of the left and others.</summary>
        /// <param name="left">The one.</param>
        /// <param name="right">The other.</param>
        /// <returns>Whether it has.</returns>
        /// <exception cref="TypeError">An operand is <see langword="null"/>.</exception>
        public static bool operator <(WeakSet<T> left, WeakSet<T> right) => WeakMapping.Operand(left, "<").issubset(WeakMapping.Operand(right, "<")) && !right.issubset(left);

        /// <summary>Whether the left has all elements of the right and others.</summary>
        /// <param name="left">The one.</param>
        /// <param name="right">The other.</param>
        /// <returns>Whether it has.</returns>
        /// <exception cref="TypeError">An operand is <see langword="null"/>.</exception>
        public static bool operator >(WeakSet<T> left, WeakSet<T> right) => right < left;

        /// <summary>Whether two sets have the same elements.</summary>
        /// <param name="left">The one.</param>
        /// <param name="right">The other.</param>
        /// <returns>Whether they have.</returns>
        public static bool operator ==(WeakSet<T>? left, WeakSet<T>? right) => left is null ? right is null : left.Equals(right);

        /// <summary>Whether two sets have different elements.</summary>
        /// <param name="left">The one.</param>
        /// <param name="right">The other.</param>
        /// <returns>Whether they have.</returns>
        public static bool operator !=(WeakSet<T>? left, WeakSet<T>? right) => !(left == right);

        /// <summary>Adds elements.</summary>
        /// <param name="other">The elements.</param>
        /// <exception cref="TypeError">It is <see langword="null"/>.</exception>
        public void operator |=(IEnumerable<T> other) => update(WeakMapping.Operand(other, "|="));

        /// <summary>Removes the elements that are not among others.</summary>
        /// <param name="other">The others.</param>
        /// <exception cref="TypeError">It is <see langword="null"/>.</exception>
        public void operator &=(IEnumerable<T> other) => intersection_update(WeakMapping.Operand(other, "&="));

        /// <summary>Removes elements.</summary>
        /// <param name="other">The elements.</param>
        /// <exception cref="TypeError">It is <see langword="null"/>.</exception>
        public void operator -=(IEnumerable<T> other) => difference_update(WeakMapping.Operand(other, "-="));

        /// <summary>Removes those of some elements that are there, and adds those that are not.</summary>
        /// <param name="other">The elements.</param>
        /// <exception cref="TypeError">It is <see langword="null"/>.</exception>
        public void operator ^=(IEnumerable<T> other) => symmetric_difference_update(WeakMapping.Operand(other, "^="));
    }
}
