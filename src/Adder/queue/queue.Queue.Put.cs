using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;
using Adder.Core.Synchronization;

namespace Adder;

public static partial class queue
{
    public partial class Queue<T>
    {
        /// <summary>Puts an item in, waiting for a place if need be.</summary>
        /// <param name="item">The item.</param>
        /// <param name="block">Whether to wait.</param>
        /// <param name="timeout">The most seconds to wait; <see langword="null"/> waits for ever.</param>
        /// <param name="cancellation">Ends the wait; the item is not put in.</param>
        /// <exception cref="Full">There was no place in time.</exception>
        /// <exception cref="ShutDown">The queue is shut down.</exception>
        /// <exception cref="OperationCanceledException">The token was cancelled before there was a place.</exception>
        /// <exception cref="ValueError">The timeout is negative, in a queue that can be full.</exception>
        /// <exception cref="OverflowError"><paramref name="timeout"/> is over <see cref="threading.TIMEOUT_MAX"/>.</exception>
        public void put(T item, bool block = true, double? timeout = null, CancellationToken cancellation = default)
        {
            cancellation.ThrowIfCancellationRequested();
            Waiter? served;
            var began = 0L;
            mutex.acquire(cancellation: CancellationToken.None);
            try
            {
                if (is_shutdown) throw new ShutDown();
                if (!HasPlace()) AwaitPlace(block, timeout, cancellation, ref began);
                else if (block && maxsize > 0) CheckTimeout(timeout);
                served = Store(item);
            }
            finally
            {
                mutex.release();
                Measurements.EndQueueWait(began, this, "put");
            }

            served?.Wake();
            if (Measurements.Puts.Enabled) Measurements.CountPut(this);
        }

        /// <summary>Puts an item in if there is a place.</summary>
        /// <param name="item">The item.</param>
        /// <exception cref="Full">There is no place.</exception>
        /// <exception cref="ShutDown">The queue is shut down.</exception>
        public void put_nowait(T item) => put(item, block: false);

        /// <summary>Puts an item in for a task, which holds no thread while it waits for a place.</summary>
        /// <param name="item">The item.</param>
        /// <param name="timeout">The most seconds to wait; <see langword="null"/> waits for ever.</param>
        /// <param name="cancellation">Ends the wait; the item is not put in.</param>
        /// <returns>Completes when the item is in. Tasks get their places in the order in which they came.</returns>
        /// <exception cref="Full">There was no place in time.</exception>
        /// <exception cref="ShutDown">The queue is shut down.</exception>
        /// <exception cref="OperationCanceledException">The token was cancelled before there was a place.</exception>
        /// <exception cref="ValueError">The timeout is negative, in a queue that can be full.</exception>
        /// <exception cref="OverflowError"><paramref name="timeout"/> is over <see cref="threading.TIMEOUT_MAX"/>.</exception>
        public ValueTask put_async(T item, double? timeout = null, CancellationToken cancellation = default)
        {
            if (maxsize > 0) CheckTimeout(timeout);
            return PutAsync(item, Deadline.After(timeout), cancellation);
        }

        private static void CheckTimeout(double? timeout)
        {
            if (timeout < 0) throw new ValueError("'timeout' must be a non-negative number");
        }

        private bool HasPlace() => maxsize <= 0 || _qsize() < maxsize;

        // Under the mutex, which is held again when it returns or throws.
        [MethodImpl(MethodImplOptions.NoInlining)]
        private void AwaitPlace(bool block, double? timeout, CancellationToken cancellation, ref long began)
        {
            if (!block) throw new Full();
            CheckTimeout(timeout);
            began = Measurements.BeginWait(Measurements.QueueWaits);
            var deadline = Deadline.After(timeout);
            for (var turn = 0; !HasPlace(); turn++)
            {
                var isLate = !Pass(not_full.Waiters, ref turn, deadline, cancellation);
                if (is_shutdown) throw new ShutDown();
                if (isLate && !HasPlace()) throw new Full();
            }
        }

        // Under the mutex. Answers who has to be woken once the mutex is released.
        private Waiter? Store(T item)
        {
            _put(item);
            unfinished_tasks++;
            if (!isMeasured) BeMeasured();
            if (not_empty.Waiters.Count == 0) return null;
            var taker = PassItemOn();
            if (taker is not ItemWaiter<T> || not_full.Waiters.Count == 0) return taker;
            taker.Wake();   // it has its item, whose place is free again for another one
            return PassPlaceOn();
        }

        // Under the mutex, when an item has come. A thread is woken to take it itself; a task is given one.
        private Waiter? PassItemOn()
        {
            var waiters = not_empty.Waiters;
            lock (waiters)
            {
                if (waiters.First is ItemWaiter<T> task)
                {
                    task.Item = _get();
                    task.IsServed = true;
                }

                return waiters.TakeFirst();
            }
        }

        private ValueTask PutAsync(T item, Deadline deadline, CancellationToken cancellation)
        {
            if (cancellation.IsCancellationRequested) return ValueTask.FromCanceled(cancellation);
            Waiter? served = null;
            ItemWaiter<T>? waiter = null;
            mutex.acquire(cancellation: CancellationToken.None);
            try
            {
                if (is_shutdown) return ValueTask.FromException(new ShutDown());
                if (HasPlace())
                {
                    served = Store(item);
                }
                else
                {
                    waiter = ItemWaiter<T>.In(not_full.Waiters, cancellation);
                    waiter.Item = item;
                }
            }
            finally
            {
                mutex.release();
            }

            served?.Wake();
            if (waiter is not null) return PutAsync(waiter, deadline, cancellation);
            if (Measurements.Puts.Enabled) Measurements.CountPut(this);
            return ValueTask.CompletedTask;
        }

        private async ValueTask PutAsync(ItemWaiter<T> waiter, Deadline deadline, CancellationToken cancellation)
        {
            var began = Measurements.BeginWait(Measurements.QueueWaits);
            try
            {
                if (!await waiter.Until(deadline).ConfigureAwait(false)) throw new Full();
            }
            finally
            {
                Measurements.EndQueueWait(began, this, "put");
            }

            if (waiter.Refusal is { } refusal) ExceptionDispatchInfo.Throw(refusal);
            if (!waiter.IsServed) await PutAsync(waiter.Item, deadline, cancellation).ConfigureAwait(false);
            else if (Measurements.Puts.Enabled) Measurements.CountPut(this);
        }
    }
}
