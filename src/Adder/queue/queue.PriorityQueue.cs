using System.Diagnostics.CodeAnalysis;
using Adder.Core.Synchronization;

namespace Adder;

public static partial class queue
{
    /// <summary>A queue between threads and tasks: the least item comes out first.</summary>
    /// <typeparam name="T">The items' type: numbers, texts, bytes, tuples of such, or whatever can be compared.</typeparam>
    /// <remarks>Tuples are compared element by element, texts by code points, as in Python. Equal items come out in any order. See
    /// <see href="https://docs.python.org/3/library/queue.html#queue.PriorityQueue">queue.PriorityQueue</see> in Python's
    /// documentation.</remarks>
    [SuppressMessage("Naming", "CA1711", Justification = "Python's name.")]
    public class PriorityQueue<T> : Queue<T>
    {
        private readonly BinaryHeap<T> heap;

        /// <summary>Makes a queue.</summary>
        /// <param name="maxsize">How many items it holds at most; 0 or less for any number.</param>
        /// <param name="comparer">What tells the lesser of two items; <see langword="null"/> for Python's order.</param>
        public PriorityQueue(int maxsize = 0, IComparer<T>? comparer = null)
            : base(maxsize) => heap = new BinaryHeap<T>(comparer);

        /// <inheritdoc/>
        protected override IEnumerable<T> queue => heap.Items;

        /// <inheritdoc/>
        protected override int _qsize() => heap.Count;

        /// <inheritdoc/>
        /// <exception cref="TypeError">The item can't be compared with those that are in the queue; it was not put in.</exception>
        protected override void _put(T item) => heap.Add(item);

        /// <inheritdoc/>
        protected override T _get() => heap.TakeLeast();
    }
}
