using System.Diagnostics.CodeAnalysis;
using Adder.Core.Synchronization;

namespace Adder;

public static partial class queue
{
    /// <summary>A queue between threads and tasks: what went in first comes out first.</summary>
    /// <typeparam name="T">The items' type.</typeparam>
    /// <remarks>A subclass may keep the items otherwise by overriding <see cref="_init"/>, <see cref="_qsize"/>, <see cref="_put"/> and
    /// <see cref="_get"/>, which are called with the <see cref="mutex"/> held. See
    /// <see href="https://docs.python.org/3/library/queue.html#queue.Queue">queue.Queue</see> in Python's documentation.</remarks>
    [SuppressMessage("Naming", "CA1711", Justification = "Python's name.")]
    public partial class Queue<T> : IMeasuredQueue
    {
        private RingBuffer<T> items = new();

        // Whether its depth is measured: from the first item on, as a queue without one has none to tell of.
        private bool isMeasured;

        /// <summary>Makes a queue.</summary>
        /// <param name="maxsize">How many items it holds at most; 0 or less for any number.</param>
        [SuppressMessage("Usage", "CA2214", Justification = "Python calls the hook from the constructor, too.")]
        public Queue(int maxsize = 0)
        {
            this.maxsize = maxsize;
            not_empty = new threading.Condition(mutex, this, "an item of");
            not_full = new threading.Condition(mutex, this, "a place in");
            all_tasks_done = new threading.Condition(mutex, this, "the end of the work on");
            CreationSites.Note(this);
            _init(maxsize);
        }

        /// <summary>How many items it holds at most; 0 or less for any number.</summary>
        public int maxsize { get; set; }

        /// <summary>How many items were put and not yet told of by <see cref="task_done"/>.</summary>
        public int unfinished_tasks { get; protected set; }

        /// <summary>Whether <see cref="shutdown"/> was called.</summary>
        public bool is_shutdown { get; protected set; }

        /// <summary>Guards the queue; the three conditions share it.</summary>
        protected internal threading.Lock mutex { get; } = new();

        /// <summary>Where those wait who want an item.</summary>
        protected internal threading.Condition not_empty { get; }

        /// <summary>Where those wait who want a place for an item.</summary>
        protected internal threading.Condition not_full { get; }

        /// <summary>Where <see cref="join()"/> waits.</summary>
        protected internal threading.Condition all_tasks_done { get; }

        /// <summary>The items, for a subclass that looks at them with the <see cref="mutex"/> held.</summary>
        protected virtual IEnumerable<T> queue => items.Items;

        /// <summary>How many items there are. Another thread may change that before the caller looks at the answer.</summary>
        /// <returns>Their number.</returns>
        public int qsize()
        {
            using (mutex.with()) return _qsize();
        }

        /// <summary>Whether there is no item. Another thread may change that before the caller looks at the answer.</summary>
        /// <returns>Whether there is none.</returns>
        public bool empty() => qsize() == 0;

        /// <summary>Whether there is no place. Another thread may change that before the caller looks at the answer.</summary>
        /// <returns>Whether there is none; never, where any number may come.</returns>
        public bool full()
        {
            using (mutex.with()) return maxsize > 0 && _qsize() >= maxsize;
        }

        int? IMeasuredQueue.Depth
        {
            get
            {
                if (mutex.IsHeldByThisThread) return _qsize();
                if (!mutex.acquire(timeout: IMeasuredQueue.Patience)) return null;
                using (new threading.Holding(mutex)) return _qsize();
            }
        }

        private void BeMeasured()
        {
            isMeasured = true;
            Measurements.Add(this);
        }

        /// <summary>Prepares what the items are kept in; called by the constructor.</summary>
        /// <param name="maxsize">The constructor's argument.</param>
        protected virtual void _init(int maxsize)
        {
        }

        /// <summary>How many items there are.</summary>
        /// <returns>Their number.</returns>
        protected virtual int _qsize() => items.Count;

        /// <summary>Keeps an item.</summary>
        /// <param name="item">The item.</param>
        protected virtual void _put(T item) => items.Add(item);

        /// <summary>Gives an item and keeps it no longer.</summary>
        /// <returns>The item.</returns>
        protected virtual T _get() => items.Take();
    }
}
