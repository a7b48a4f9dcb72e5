using Adder.Core.Synchronization;

namespace Adder;

public static partial class threading
{
    /// <summary>Where threads and tasks wait, with a lock given up meanwhile, until another notifies them that what they wait for may be so.</summary>
    /// <remarks>See <see href="https://docs.python.org/3/library/threading.html#condition-objects">Condition</see> in Python's
    /// documentation.</remarks>
    public class Condition : ILock
    {
        private readonly ILock mutex;

        // Those who wait to be notified.
        private readonly WaiterList waiters;

        /// <summary>Those who wait; only who holds the lock adds to them.</summary>
        internal WaiterList Waiters => waiters;

        /// <summary>Makes a condition.</summary>
        /// <param name="lock">A <see cref="Lock"/>, an <see cref="RLock"/> or one of your own; several conditions may share it.
        /// <see langword="null"/> makes an <see cref="RLock"/>.</param>
        public Condition(ILock? @lock = null)
        {
            mutex = @lock ?? new RLock();
            waiters = new WaiterList(this, "a notification of");
            CreationSites.Note(this);
        }

        /// <summary>Makes a condition of something that people wait for under another name.</summary>
        internal Condition(Lock mutex, object subject, string what)
        {
            this.mutex = mutex;
            waiters = new WaiterList(subject, what);
        }

        /// <summary>Acquires the condition's lock.</summary>
        /// <inheritdoc/>
        public bool acquire(bool blocking = true, double timeout = -1, CancellationToken cancellation = default) =>
            mutex.acquire(blocking, timeout, cancellation);

        /// <summary>Releases the condition's lock.</summary>
        /// <inheritdoc/>
        public void release() => mutex.release();

        /// <summary>Whether the condition's lock is held by anybody.</summary>
        /// <returns>Whether it is.</returns>
        public bool locked() => mutex switch
        {
            Lock simple => simple.locked(),
            RLock owned => owned.locked(),
            _ => IsHeld(),
        };

        /// <summary>Acquires the lock until the end of a <c>using</c>, as <c>with condition:</c> does in Python.</summary>
        /// <param name="cancellation">Ends the wait for the lock.</param>
        /// <returns>What releases the lock when it is disposed.</returns>
        /// <exception cref="OperationCanceledException">The token was cancelled before the lock was acquired.</exception>
        public Holding with(CancellationToken cancellation = default)
        {
            mutex.acquire(cancellation: cancellation);
            return new Holding(mutex);
        }

        /// <summary>Acquires the lock for a task until the end of a <c>using</c>.</summary>
        /// <param name="cancellation">Ends the wait for the lock.</param>
        /// <returns>What releases the lock when it is disposed.</returns>
        /// <exception cref="OperationCanceledException">The token was cancelled before the lock was acquired.</exception>
        /// <exception cref="RuntimeError">The condition's lock is no <see cref="Lock"/>: it belongs to a thread.</exception>
        public ValueTask<HoldingByTask> with_async(CancellationToken cancellation = default) => LockForTasks().with_async(cancellation);

        /// <summary>Gives the lock up, however often it was acquired, waits for a notification, and acquires the lock again.</summary>
        /// <param name="timeout">The most seconds to wait for the notification; <see langword="null"/> waits for ever, 0 or less not at
        /// all. The lock is waited for in any case.</param>
        /// <param name="cancellation">Ends the wait for the notification.</param>
        /// <returns>Whether a notification came before the time was over.</returns>
        /// <exception cref="RuntimeError">The lock is not held.</exception>
        /// <exception cref="OperationCanceledException">The token was cancelled before a notification came; the lock is held again.</exception>
        /// <exception cref="OverflowError"><paramref name="timeout"/> is over <see cref="TIMEOUT_MAX"/>.</exception>
        public bool wait(double? timeout = null, CancellationToken cancellation = default)
        {
            CheckHeld("wait on");
            return Wait(Deadline.After(timeout), cancellation);
        }

        /// <summary>Waits until a function answers <see langword="true"/>, asking it with the lock held, first at once and then after each
        /// notification.</summary>
        /// <param name="predicate">The function.</param>
        /// <param name="timeout">The most seconds to wait in all; <see langword="null"/> waits for ever.</param>
        /// <param name="cancellation">Ends the wait.</param>
        /// <returns>What the function answered last.</returns>
        /// <exception cref="RuntimeError">The lock is not held.</exception>
        /// <exception cref="OperationCanceledException">The token was cancelled; the lock is held again.</exception>
        /// <exception cref="OverflowError"><paramref name="timeout"/> is over <see cref="TIMEOUT_MAX"/>.</exception>
        public bool wait_for(Func<bool> predicate, double? timeout = null, CancellationToken cancellation = default)
        {
            ArgumentNullException.ThrowIfNull(predicate);
            if (predicate()) return true;
            CheckHeld("wait on");
            var deadline = Deadline.After(timeout);
            while (true)
            {
                Wait(deadline, cancellation);
                if (predicate()) return true;
                if (deadline.HasPassed) return false;
            }
        }

        /// <summary>What <see cref="wait"/> does, for a task that holds the condition's <see cref="Lock"/>.</summary>
        /// <param name="timeout">The most seconds to wait for the notification; <see langword="null"/> waits for ever, 0 or less not at
        /// all.</param>
        /// <param name="cancellation">Ends the wait for the notification.</param>
        /// <returns>Whether a notification came before the time was over.</returns>
        /// <exception cref="RuntimeError">The lock is not held, or is no <see cref="Lock"/>: it belongs to a thread.</exception>
        /// <exception cref="OperationCanceledException">The token was cancelled before a notification came; the lock is held again.</exception>
        /// <exception cref="OverflowError"><paramref name="timeout"/> is over <see cref="TIMEOUT_MAX"/>.</exception>
        public ValueTask<bool> wait_async(double? timeout = null, CancellationToken cancellation = default)
        {
            var held = LockForTasks();
            CheckHeld("wait on");
            return WaitAsync(held, Deadline.After(timeout), cancellation);
        }

        /// <summary>What <see cref="wait_for"/> does, for a task that holds the condition's <see cref="Lock"/>.</summary>
        /// <param name="predicate">The function.</param>
        /// <param name="timeout">The most seconds to wait in all; <see langword="null"/> waits for ever.</param>
        /// <param name="cancellation">Ends the wait.</param>
        /// <returns>What the function answered last.</returns>
        /// <exception cref="RuntimeError">The lock is not held, or is no <see cref="Lock"/>: it belongs to a thread.</exception>
        /// <exception cref="OperationCanceledException">The token was cancelled; the lock is held again.</exception>
        /// <exception cref="OverflowError"><paramref name="timeout"/> is over <see cref="TIMEOUT_MAX"/>.</exception>
        public async ValueTask<bool> wait_for_async(Func<bool> predicate, double? timeout = null, CancellationToken cancellation = default)
        {
            ArgumentNullException.ThrowIfNull(predicate);
            if (predicate()) return true;
            var held = LockForTasks();
            CheckHeld("wait on");
            var deadline = Deadline.After(timeout);
            while (true)
            {
                await WaitAsync(held, deadline, cancellation).ConfigureAwait(false);
                if (predicate()) return true;
                if (deadline.HasPassed) return false;
            }
        }

        /// <summary>Ends the wait of some: those who have waited longest. Each goes on when it has the lock.</summary>
        /// <param name="n">How many at most.</param>
        /// <exception cref="RuntimeError">The lock is not held.</exception>
        public void notify(int n = 1)
        {
            CheckHeld("notify on");
            lock (waiters)
            {
                while (n > 0 && waiters.WakeFirst()) n--;
            }
        }

        /// <summary>Ends the wait of all. Each goes on when it has the lock.</summary>
        /// <exception cref="RuntimeError">The lock is not held.</exception>
        public void notify_all() => notify(int.MaxValue);

        /// <summary>Ends the wait of all, under a name that Python gave up.</summary>
        [Obsolete("notifyAll() is deprecated, use notify_all() instead")]
        public void notifyAll() => notify_all();

        /// <summary>The condition as Python's <c>repr</c> writes it: its lock, and how many wait.</summary>
        /// <returns>The text.</returns>
        public override string ToString()
        {
            lock (waiters) return $"<{GetType().Name}({mutex}, {waiters.Count})>";
        }

        private bool Wait(Deadline deadline, CancellationToken cancellation)
        {
            // a lock of another class may wait for something itself when it is released, for which the thread then needs its own waiter
            var waiter = mutex is Lock or RLock ? ThreadWaiter.Ready() : new ThreadWaiter();
            lock (waiters) waiters.Add(waiter);
            var times = GiveUp(waiter);
            try
            {
                return waiters.Await(waiter, deadline, cancellation);
            }
            finally
            {
                TakeBack(times);
            }
        }

        private async ValueTask<bool> WaitAsync(Lock held, Deadline deadline, CancellationToken cancellation)
        {
            TaskWaiter waiter;
            lock (waiters) waiter = TaskWaiter.In(waiters, cancellation);
            held.release();
            try
            {
                return await waiter.Until(deadline).ConfigureAwait(false);
            }
            finally
            {
                await held.acquire_async(cancellation: CancellationToken.None).ConfigureAwait(false);
            }
        }

        private int GiveUp(Waiter waiter)
        {
            try
            {
                if (mutex is RLock owned) return owned.ReleaseWholly();
                mutex.release();
                return 1;
            }
            catch
            {
                waiters.Leave(waiter);
                throw;
            }
        }

        private void TakeBack(int times)
        {
            if (mutex is RLock owned) owned.AcquireAgain(times);
            else if (mutex is Lock simple) simple.AcquireForSure();
            else mutex.acquire();
        }

        private Lock LockForTasks() => mutex as Lock ?? throw new RuntimeError("a task can wait for a Condition over a Lock only: other locks belong to a thread");

        private void CheckHeld(string action)
        {
            var isHeld = mutex switch
            {
                Lock simple => simple.locked(),
                RLock owned => owned.IsOwned,
                _ => IsHeld(),
            };
            if (!isHeld) throw new RuntimeError($"cannot {action} un-acquired lock");
        }

        // all that can be asked of a lock of another class, and what Python does
        private bool IsHeld()
        {
            if (!mutex.acquire(blocking: false)) return true;
            mutex.release();
            return false;
        }
    }
}
