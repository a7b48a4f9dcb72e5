using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using Adder.Core.Synchronization;

namespace Adder;

public static partial class queue
{
    /// <summary>A queue between threads and tasks without a bound and without counting what is done. Putting in never blocks and holds no
    /// lock, so that a finalizer or a weak reference's callback may do it at any moment.</summary>
    /// <typeparam name="T">The items' type.</typeparam>
    /// <remarks>See <see href="https://docs.python.org/3/library/queue.html#queue.SimpleQueue">queue.SimpleQueue</see> in Python's
    /// documentation.</remarks>
    [SuppressMessage("Naming", "CA1711", Justification = "Python's name.")]
    public class SimpleQueue<T> : IMeasuredQueue
    {
        private const int Looks = 20;
        private const int PauseBetweenLooks = 20;

        private readonly ConcurrentQueue<T> items = new();

        // Those who want an item. Who is added looks at the items once more.
        private readonly WaiterList waiters;

        // Whether its depth is measured: from the first item on, as a queue without one has none to tell of.
        private int isMeasured;

        // How many may be in that list; counted before they look, so that whoever puts an item in sees them or is seen.
        private int waiting;

        /// <summary>Makes a queue.</summary>
        public SimpleQueue()
        {
            waiters = new WaiterList(this, "an item of");
            CreationSites.Note(this);
        }

        int? IMeasuredQueue.Depth => qsize();

        /// <summary>How many items there are. Another thread may change that before the caller looks at the answer.</summary>
        /// <returns>Their number.</returns>
        public int qsize() => items.Count;

        /// <summary>Whether there is no item. Another thread may change that before the caller looks at the answer.</summary>
        /// <returns>Whether there is none.</returns>
        public bool empty() => items.IsEmpty;

        /// <summary>Puts an item in.</summary>
        /// <param name="item">The item.</param>
        /// <param name="block">Python takes it, as there is always a place, for likeness with the other queues.</param>
        /// <param name="timeout">Likewise.</param>
        public void put(T item, bool block = true, double? timeout = null)
        {
            items.Enqueue(item);
            if (isMeasured == 0) BeMeasured();
            Interlocked.MemoryBarrier();
            if (waiting > 0) Serve();
            if (Measurements.Puts.Enabled) Measurements.CountPut(this);
        }

        /// <summary>Puts an item in.</summary>
        /// <param name="item">The item.</param>
        public void put_nowait(T item) => put(item);

        /// <summary>Takes an item out, waiting for one if need be.</summary>
        /// <param name="block">Whether to wait.</param>
        /// <param name="timeout">The most seconds to wait; <see langword="null"/> waits for ever.</param>
        /// <param name="cancellation">Ends the wait; no item is lost.</param>
        /// <returns>The item.</returns>
        /// <exception cref="Empty">There was no item in time.</exception>
        /// <exception cref="OperationCanceledException">The token was cancelled before there was an item.</exception>
        /// <exception cref="ValueError">The timeout is negative.</exception>
        /// <exception cref="OverflowError"><paramref name="timeout"/> is over <see cref="threading.TIMEOUT_MAX"/>.</exception>
        public T get(bool block = true, double? timeout = null, CancellationToken cancellation = default)
        {
            cancellation.ThrowIfCancellationRequested();
            if (block) CheckTimeout(timeout);
            if (!items.TryDequeue(out var item)) item = block ? Await(Deadline.After(timeout), cancellation) : throw new Empty();
            if (Measurements.Gets.Enabled) Measurements.CountGet(this);
            return item;
        }

        /// <summary>Takes an item out if there is one.</summary>
        /// <returns>The item.</returns>
        /// <exception cref="Empty">There is none.</exception>
        public T get_nowait() => get(block: false);

        /// <summary>Takes an item out for a task, which holds no thread while it waits for one.</summary>
        /// <param name="timeout">The most seconds to wait; <see langword="null"/> waits for ever.</param>
        /// <param name="cancellation">Ends the wait; no item is lost.</param>
        /// <returns>The item. Tasks get their items in the order in which they came.</returns>
        /// <exception cref="Empty">There was no item in time.</exception>
        /// <exception cref="OperationCanceledException">The token was cancelled before there was an item.</exception>
        /// <exception cref="ValueError">The timeout is negative.</exception>
        /// <exception cref="OverflowError"><paramref name="timeout"/> is over <see cref="threading.TIMEOUT_MAX"/>.</exception>
        public ValueTask<T> get_async(double? timeout = null, CancellationToken cancellation = default)
        {
            CheckTimeout(timeout);
            if (cancellation.IsCancellationRequested) return ValueTask.FromCanceled<T>(cancellation);
            if (!items.TryDequeue(out var item)) return GetAsync(Deadline.After(timeout), cancellation);
            if (Measurements.Gets.Enabled) Measurements.CountGet(this);
            return new ValueTask<T>(item);
        }

        private static void CheckTimeout(double? timeout)
        {
            if (timeout < 0) throw new ValueError("'timeout' must be a non-negative number");
        }

        private void BeMeasured()
        {
            if (Interlocked.Exchange(ref isMeasured, 1) == 0) Measurements.Add(this);
        }

        private T Await(Deadline deadline, CancellationToken cancellation)
        {
            var began = Measurements.BeginWait(Measurements.QueueWaits);
            try
            {
                while (true)
                {
                    for (var look = 0; look < Looks && Spinning.Turns > 0 && !deadline.HasPassed; look++)
                    {
                        System.Threading.Thread.SpinWait(PauseBetweenLooks);
                        if (items.TryDequeue(out var found)) return found;
                    }

                    var waiter = ThreadWaiter.Ready();
                    if (Enlist(waiter, out var item)) return item;
                    bool isWoken;
                    try
                    {
                        isWoken = waiters.Await(waiter, deadline, cancellation);
                    }
                    finally
                    {
                        Interlocked.Decrement(ref waiting);
                    }

                    if (items.TryDequeue(out item)) return item;
                    if (!isWoken) throw new Empty();
                }
            }
            finally
            {
                Measurements.EndQueueWait(began, this, "get");
            }
        }

        // Adds one who waits, unless there is an item now.
        private bool Enlist(Waiter waiter, [MaybeNullWhen(false)] out T item)
        {
            lock (waiters)
            {
                Interlocked.Increment(ref waiting);
                if (items.TryDequeue(out item))
                {
                    Interlocked.Decrement(ref waiting);
                    return true;
                }

                waiters.Add(waiter);
                return false;
            }
        }

        // A thread is woken to take an item itself; a task is given one.
        private void Serve()
        {
            Waiter? served;
            lock (waiters)
            {
                if (waiters.First is ItemWaiter<T> task)
                {
                    if (!items.TryDequeue(out var item)) return;
                    task.Item = item;
                    task.IsServed = true;
                }

                served = waiters.TakeFirst();
            }

            served?.Wake();
        }

        private async ValueTask<T> GetAsync(Deadline deadline, CancellationToken cancellation)
        {
            var began = Measurements.BeginWait(Measurements.QueueWaits);
            var waiter = ItemWaiter<T>.For(waiters, cancellation);
            if (!Enlist(waiter, out var item))
            {
                try
                {
                    item = await waiter.Until(deadline).ConfigureAwait(false) ? waiter.Item : throw new Empty();
                }
                finally
                {
                    Interlocked.Decrement(ref waiting);
                    Measurements.EndQueueWait(began, this, "get");
                }
            }

            if (Measurements.Gets.Enabled) Measurements.CountGet(this);
            return item;
        }
    }
}
