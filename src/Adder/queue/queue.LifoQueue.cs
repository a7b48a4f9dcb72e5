using System.Diagnostics.CodeAnalysis;

namespace Adder;

public static partial class queue
{
    /// <summary>A queue between threads and tasks: what went in last comes out first.</summary>
    /// <typeparam name="T">The items' type.</typeparam>
    /// <remarks>See <see href="https://docs.python.org/3/library/queue.html#queue.LifoQueue">queue.LifoQueue</see> in Python's
    /// documentation.</remarks>
    [SuppressMessage("Naming", "CA1711", Justification = "Python's name.")]
    public class LifoQueue<T> : Queue<T>
    {
        private readonly List<T> items = [];

        /// <summary>Makes a queue.</summary>
        /// <param name="maxsize">How many items it holds at most; 0 or less for any number.</param>
        public LifoQueue(int maxsize = 0)
            : base(maxsize)
        {
        }

        /// <inheritdoc/>
        protected override IEnumerable<T> queue => items;

        /// <inheritdoc/>
        protected override int _qsize() => items.Count;

        /// <inheritdoc/>
        protected override void _put(T item) => items.Add(item);

        /// <inheritdoc/>
        protected override T _get()
        {
            var item = items[^1];
            items.RemoveAt(items.Count - 1);
            return item;
        }
    }
}
