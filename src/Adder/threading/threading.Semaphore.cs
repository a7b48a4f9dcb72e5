using System.Runtime.CompilerServices;
using Adder.Core.Synchronization;

namespace Adder;

public static partial class threading
{
    /// <summary>A number that <see cref="acquire"/> takes one from, waiting while it is 0, and <see cref="release(int)"/> adds to.</summary>
    /// <remarks>Those who wait are served in the order in which they came. See
    /// <see href="https://docs.python.org/3/library/threading.html#semaphore-objects">Semaphore</see> in Python's documentation.</remarks>
    public class Semaphore : ILock
    {
        // Those who wait; its monitor guards the value.
        private readonly WaiterList waiters;

        // What can be acquired at once; somebody waits only while it is 0.
        private long value;

        /// <summary>Makes a semaphore.</summary>
        /// <param name="value">What can be acquired before anybody has to wait.</param>
        /// <exception cref="ValueError">It is negative.</exception>
        public Semaphore(int value = 1)
        {
            if (value < 0) throw new ValueError("semaphore initial value must be >= 0");
            this.value = value;
            waiters = new WaiterList(this);
            CreationSites.Note(this);
        }

        private protected long Value
        {
            get
            {
                lock (waiters) return value;
            }
        }

        /// <summary>Takes one, waiting for it if need be.</summary>
        /// <param name="blocking">Whether to wait.</param>
        /// <param name="timeout">The most seconds to wait; <see langword="null"/> waits for ever, 0 or less not at all.</param>
        /// <param name="cancellation">Ends the wait.</param>
        /// <returns>Whether one was taken.</returns>
        /// <exception cref="OperationCanceledException">The token was cancelled before one was taken.</exception>
        /// <exception cref="ValueError">A timeout stands beside a call that does not wait.</exception>
        /// <exception cref="OverflowError"><paramref name="timeout"/> is over <see cref="TIMEOUT_MAX"/>.</exception>
        public bool acquire(bool blocking = true, double? timeout = null, CancellationToken cancellation = default)
        {
            if (!blocking && timeout is not null) throw new ValueError("can't specify timeout for non-blocking acquire");
            cancellation.ThrowIfCancellationRequested();
            ThreadWaiter waiter;
            Deadline deadline;
            lock (waiters)
            {
                if (value > 0)
                {
                    value--;
                    return true;
                }

                if (!blocking) return false;
                deadline = Deadline.After(timeout);
                waiter = ThreadWaiter.Ready();
                waiters.Add(waiter);
            }

            return waiters.Await(waiter, deadline, cancellation);
        }

        /// <summary>Takes one for a task, which holds no thread while it waits.</summary>
        /// <param name="timeout">The most seconds to wait; <see langword="null"/> waits for ever, 0 or less not at all.</param>
        /// <param name="cancellation">Ends the wait.</param>
        /// <returns>Whether one was taken.</returns>
        /// <exception cref="OperationCanceledException">The token was cancelled before one was taken.</exception>
        /// <exception cref="OverflowError"><paramref name="timeout"/> is over <see cref="TIMEOUT_MAX"/>.</exception>
        public ValueTask<bool> acquire_async(double? timeout = null, CancellationToken cancellation = default)
        {
            if (cancellation.IsCancellationRequested) return ValueTask.FromCanceled<bool>(cancellation);
            TaskWaiter waiter;
            Deadline deadline;
            lock (waiters)
            {
                if (value > 0)
                {
                    value--;
                    return new ValueTask<bool>(true);
                }

                deadline = Deadline.After(timeout);
                waiter = TaskWaiter.In(waiters, cancellation);
            }

            return waiter.Until(deadline);
        }

        /// <summary>Gives some back, which ends the wait of as many.</summary>
        /// <param name="n">How many.</param>
        /// <exception cref="ValueError"><paramref name="n"/> is less than 1.</exception>
        public virtual void release(int n = 1) => Release(n, long.MaxValue);

        /// <summary>Takes one until the end of a <c>using</c>, as <c>with semaphore:</c> does in Python.</summary>
        /// <param name="cancellation">Ends the wait.</param>
        /// <returns>What gives it back when it is disposed.</returns>
        /// <exception cref="OperationCanceledException">The token was cancelled before one was taken.</exception>
        public Holding with(CancellationToken cancellation = default)
        {
            acquire(cancellation: cancellation);
            return new Holding(this);
        }

        /// <summary>Takes one for a task until the end of a <c>using</c>.</summary>
        /// <param name="cancellation">Ends the wait.</param>
        /// <returns>What gives it back when it is disposed.</returns>
        /// <exception cref="OperationCanceledException">The token was cancelled before one was taken.</exception>
        public async ValueTask<HoldingByTask> with_async(CancellationToken cancellation = default)
        {
            await acquire_async(cancellation: cancellation).ConfigureAwait(false);
            return new HoldingByTask(this);
        }

        bool ILock.acquire(bool blocking, double timeout, CancellationToken cancellation) =>
            acquire(blocking, timeout == -1 ? null : timeout, cancellation);

        void ILock.release() => release();

        /// <summary>The semaphore as Python's <c>repr</c> writes it.</summary>
        /// <returns>The text.</returns>
        public override string ToString() => $"<threading.{GetType().Name} at 0x{RuntimeHelpers.GetHashCode(this):x}: value={Value}>";

        private protected void Release(int n, long most)
        {
            if (n < 1) throw new ValueError("n must be one or more");
            lock (waiters)
            {
                if (value > most - n) throw new ValueError("Semaphore released too many times");
                while (n > 0 && waiters.WakeFirst()) n--;
                value += n;
            }
        }
    }

    /// <summary>A <see cref="Semaphore"/> that raises <see cref="ValueError"/> when more is released than was acquired.</summary>
    /// <remarks>See <see href="https://docs.python.org/3/library/threading.html#threading.BoundedSemaphore">BoundedSemaphore</see> in
    /// Python's documentation.</remarks>
    public class BoundedSemaphore : Semaphore
    {
        private readonly int most;

        /// <summary>Makes a semaphore.</summary>
        /// <param name="value">What can be acquired before anybody has to wait, and the most there can ever be.</param>
        /// <exception cref="ValueError">It is negative.</exception>
        public BoundedSemaphore(int value = 1)
            : base(value) => most = value;

        /// <summary>Gives some back, which ends the wait of as many.</summary>
        /// <param name="n">How many.</param>
        /// <exception cref="ValueError"><paramref name="n"/> is less than 1, or more than were acquired.</exception>
        public override void release(int n = 1) => Release(n, most);

        /// <summary>The semaphore as Python's <c>repr</c> writes it.</summary>
        /// <returns>The text.</returns>
        public override string ToString() =>
            $"<threading.{GetType().Name} at 0x{RuntimeHelpers.GetHashCode(this):x}: value={Value}/{most}>";
    }
}
