using System.Runtime.CompilerServices;
using Adder.Core.Synchronization;

namespace Adder;

public static partial class queue
{
    public partial class Queue<T>
    {
        // A getter and a putter on two processors meet within this many looks, most of the time.
        private const int Looks = 20;
        private const int PauseBetweenLooks = 20;

        /// <summary>Takes an item out, waiting for one if need be.</summary>
        /// <param name="block">Whether to wait.</param>
        /// <param name="timeout">The most seconds to wait; <see langword="null"/> waits for ever.</param>
        /// <param name="cancellation">Ends the wait; no item is lost.</param>
        /// <returns>The item.</returns>
        /// <exception cref="Empty">There was no item in time.</exception>
        /// <exception cref="ShutDown">The queue is shut down and empty.</exception>
        /// <exception cref="OperationCanceledException">The token was cancelled before there was an item.</exception>
        /// <exception cref="ValueError">The timeout is negative.</exception>
        /// <exception cref="OverflowError"><paramref name="timeout"/> is over <see cref="threading.TIMEOUT_MAX"/>.</exception>
        public T get(bool block = true, double? timeout = null, CancellationToken cancellation = default)
        {
            cancellation.ThrowIfCancellationRequested();
            T item;
            Waiter? served;
            var began = 0L;
            mutex.acquire(cancellation: CancellationToken.None);
            try
            {
                if (_qsize() == 0) AwaitItem(block, timeout, cancellation, ref began);
                else if (block) CheckTimeout(timeout);
                served = Fetch(out item);
            }
            finally
            {
                mutex.release();
                Measurements.EndQueueWait(began, this, "get");
            }

            served?.Wake();
            if (Measurements.Gets.Enabled) Measurements.CountGet(this);
            return item;
        }

        /// <summary>Takes an item out if there is one.</summary>
        /// <returns>The item.</returns>
        /// <exception cref="Empty">There is none.</exception>
        /// <exception cref="ShutDown">The queue is shut down and empty.</exception>
        public T get_nowait() => get(block: false);

        /// <summary>Takes an item out for a task, which holds no thread while it waits for one.</summary>
        /// <param name="timeout">The most seconds to wait; <see langword="null"/> waits for ever.</param>
        /// <param name="cancellation">Ends the wait; no item is lost.</param>
        /// <returns>The item. Tasks get their items in the order in which they came.</returns>
        /// <exception cref="Empty">There was no item in time.</exception>
        /// <exception cref="ShutDown">The queue is shut down and empty.</exception>
        /// <exception cref="OperationCanceledException">The token was cancelled before there was an item.</exception>
        /// <exception cref="ValueError">The timeout is negative.</exception>
        /// <exception cref="OverflowError"><paramref name="timeout"/> is over <see cref="threading.TIMEOUT_MAX"/>.</exception>
        public ValueTask<T> get_async(double? timeout = null, CancellationToken cancellation = default)
        {
            CheckTimeout(timeout);
            return GetAsync(Deadline.After(timeout), cancellation);
        }

        // Under the mutex, which is held again when it returns or throws.
        [MethodImpl(MethodImplOptions.NoInlining)]
        private void AwaitItem(bool block, double? timeout, CancellationToken cancellation, ref long began)
        {
            if (is_shutdown) throw new ShutDown();
            if (!block) throw new Empty();
            CheckTimeout(timeout);
            began = Measurements.BeginWait(Measurements.QueueWaits);
            var deadline = Deadline.After(timeout);
            for (var turn = 0; _qsize() == 0; turn++)
            {
                var isLate = !Pass(not_empty.Waiters, ref turn, deadline, cancellation);
                if (_qsize() > 0) return;
                if (is_shutdown) throw new ShutDown();
                if (isLate) throw new Empty();
            }
        }

        // Lets the mutex go for a moment, or until somebody wakes this thread. Answers false when the deadline has passed.
        private bool Pass(WaiterList waiters, ref int turn, Deadline deadline, CancellationToken cancellation)
        {
            if (turn < Looks && Spinning.Turns > 0 && !deadline.HasPassed)
            {
                mutex.release();
                System.Threading.Thread.SpinWait(PauseBetweenLooks);
                mutex.AcquireForSure();
                return true;
            }

            turn = 0;
            var waiter = ThreadWaiter.Ready();
            lock (waiters) waiters.Add(waiter);
            mutex.release();
            try
            {
                return waiters.Await(waiter, deadline, cancellation);
            }
            finally
            {
                mutex.AcquireForSure();
            }
        }

        // Under the mutex. Answers who has to be woken once the mutex is released.
        private Waiter? Fetch(out T item)
        {
            item = _get();
            return not_full.Waiters.Count == 0 ? null : PassPlaceOn();
        }

        // Under the mutex, when a place has come free. A thread is woken to put its item in itself; that of a task is put in for it, and may be
        // what somebody else waits for, whom that may make place for another one.
        private Waiter? PassPlaceOn()
        {
            while (true)
            {
                ItemWaiter<T> task;
                lock (not_full.Waiters)
                {
                    if (not_full.Waiters.First is not ItemWaiter<T> first) return not_full.Waiters.TakeFirst();
                    not_full.Waiters.Remove(first);
                    task = first;
                }

                PutFor(task);
                task.Wake();
                if (task.Refusal is null)
                {
                    if (not_empty.Waiters.Count == 0 || PassItemOn() is not { } taker) return null;
                    if (taker is not ItemWaiter<T>) return taker;
                    taker.Wake();
                }

                if (not_full.Waiters.Count == 0) return null;
            }
        }

        // What can't be put in, as it can't be compared with the others, is the task's error and not that of who made place.
        private void PutFor(ItemWaiter<T> task)
        {
            task.IsServed = true;
            try
            {
                _put(task.Item);
                unfinished_tasks++;
            }
            catch (Exception refusal)
            {
                task.Refusal = refusal;
            }
        }

        private ValueTask<T> GetAsync(Deadline deadline, CancellationToken cancellation)
        {
            if (cancellation.IsCancellationRequested) return ValueTask.FromCanceled<T>(cancellation);
            T item;
            Waiter? served;
            mutex.acquire(cancellation: CancellationToken.None);
            try
            {
                if (_qsize() == 0)
                {
                    return is_shutdown
                        ? ValueTask.FromException<T>(new ShutDown())
                        : GetAsync(ItemWaiter<T>.In(not_empty.Waiters, cancellation), deadline, cancellation);
                }

                served = Fetch(out item);
            }
            finally
            {
                mutex.release();
            }

            served?.Wake();
            if (Measurements.Gets.Enabled) Measurements.CountGet(this);
            return new ValueTask<T>(item);
        }

        private async ValueTask<T> GetAsync(ItemWaiter<T> waiter, Deadline deadline, CancellationToken cancellation)
        {
            var began = Measurements.BeginWait(Measurements.QueueWaits);
            try
            {
                if (!await waiter.Until(deadline).ConfigureAwait(false)) throw new Empty();
            }
            finally
            {
                Measurements.EndQueueWait(began, this, "get");
            }

            if (!waiter.IsServed) return await GetAsync(deadline, cancellation).ConfigureAwait(false);
            if (Measurements.Gets.Enabled) Measurements.CountGet(this);
            return waiter.Item;
        }
    }
}
