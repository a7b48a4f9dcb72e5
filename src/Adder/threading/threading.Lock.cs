using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Adder.Core.Synchronization;

namespace Adder;

public static partial class threading
{
    /// <summary>A lock that one thread or task holds at a time, and that any other may release.</summary>
    /// <remarks>Those who wait get it in no promised order. It is not reentrant: the holder that acquires it again waits for itself.
    /// See <see href="https://docs.python.org/3/library/threading.html#lock-objects">Lock</see> in Python's documentation.</remarks>
    public sealed class Lock : ILock
    {
        private const int Free = 0;
        private const int Contended = int.MinValue;
        internal const int HeldByTask = int.MaxValue;

        // The managed id of the thread that acquired it, or HeldByTask; Contended is set as long as somebody may be waiting.
        private int state;

        // Those who wait. Its monitor is taken only when the lock is contended.
        private WaiterList? waiters;

        /// <summary>Makes a lock that nobody holds.</summary>
        public Lock() => CreationSites.Note(this);

        /// <summary>Makes the lock inside another one, for which people wait.</summary>
        internal Lock(RLock subject) => waiters = new WaiterList(subject);

        private WaiterList Waiters => waiters ?? Interlocked.CompareExchange(ref waiters, new WaiterList(this), null) ?? waiters;

        /// <inheritdoc/>
        public bool acquire(bool blocking = true, double timeout = -1, CancellationToken cancellation = default) =>
            (blocking && timeout == -1 && !cancellation.CanBeCanceled && TryTake(Environment.CurrentManagedThreadId))
            || Acquire(blocking, timeout, cancellation);

        /// <summary>Acquires the lock for a task, which holds no thread while it waits. Any thread may release it.</summary>
        /// <param name="timeout">The most seconds to wait; -1 waits for ever.</param>
        /// <param name="cancellation">Ends the wait.</param>
        /// <returns>Whether it was acquired before the time was over.</returns>
        /// <exception cref="OperationCanceledException">The token was cancelled before the lock was acquired.</exception>
        /// <exception cref="ValueError"><paramref name="timeout"/> is negative, and not -1, or not a number.</exception>
        /// <exception cref="OverflowError"><paramref name="timeout"/> is over <see cref="TIMEOUT_MAX"/>.</exception>
        public ValueTask<bool> acquire_async(double timeout = -1, CancellationToken cancellation = default)
        {
            var deadline = Deadline.OfLock(true, timeout);
            if (cancellation.IsCancellationRequested) return ValueTask.FromCanceled<bool>(cancellation);
            if (TryTake(HeldByTask)) return new ValueTask<bool>(true);
            if (deadline.HasPassed) return new ValueTask<bool>(false);
            TaskWaiter waiter;
            lock (Waiters)
            {
                if (TakeOrMark(HeldByTask)) return new ValueTask<bool>(true);
                waiter = TaskWaiter.In(Waiters, cancellation);
            }

            var began = Measurements.BeginLockWait();
            return began == 0 ? waiter.Until(deadline) : Measured(waiter.Until(deadline), began);
        }

        /// <inheritdoc/>
        public void release()
        {
            var before = Interlocked.Exchange(ref state, Free);
            if (before < 0) PassOn();
            else if (before == Free) RefuseRelease();
        }

        /// <summary>Whether anybody holds the lock.</summary>
        /// <returns>Whether it is held.</returns>
        public bool locked() => Volatile.Read(ref state) != Free;

        /// <summary>Acquires the lock until the end of a <c>using</c>, as <c>with lock:</c> does in Python.</summary>
        /// <param name="cancellation">Ends the wait.</param>
        /// <returns>What releases the lock when it is disposed.</returns>
        /// <exception cref="OperationCanceledException">The token was cancelled before the lock was acquired.</exception>
        public Holding with(CancellationToken cancellation = default)
        {
            acquire(cancellation: cancellation);
            return new Holding(this);
        }

        /// <summary>Acquires the lock for a task until the end of a <c>using</c>.</summary>
        /// <param name="cancellation">Ends the wait.</param>
        /// <returns>What releases the lock when it is disposed.</returns>
        /// <exception cref="OperationCanceledException">The token was cancelled before the lock was acquired.</exception>
        public async ValueTask<HoldingByTask> with_async(CancellationToken cancellation = default)
        {
            await acquire_async(cancellation: cancellation).ConfigureAwait(false);
            return new HoldingByTask(this);
        }

        /// <summary>Acquires the lock, under a name that Python gave up.</summary>
        /// <param name="blocking">As for <see cref="acquire"/>.</param>
        /// <param name="timeout">As for <see cref="acquire"/>.</param>
        /// <returns>Whether it was acquired.</returns>
        [Obsolete("acquire_lock is an old name of acquire")]
        public bool acquire_lock(bool blocking = true, double timeout = -1) => acquire(blocking, timeout);

        /// <summary>Releases the lock, under a name that Python gave up.</summary>
        [Obsolete("release_lock is an old name of release")]
        public void release_lock() => release();

        /// <summary>Whether anybody holds the lock, under a name that Python gave up.</summary>
        /// <returns>Whether it is held.</returns>
        [Obsolete("locked_lock is an old name of locked")]
        public bool locked_lock() => locked();

        /// <summary>The lock as Python's <c>repr</c> writes it.</summary>
        /// <returns>The text.</returns>
        public override string ToString() =>
            $"<{(locked() ? "locked" : "unlocked")} _thread.lock object at 0x{RuntimeHelpers.GetHashCode(this):x}>";

        /// <summary>What people wait for who wait here: this lock, or the one around it.</summary>
        internal object Subject => Waiters.Subject;

        /// <summary>Whether this thread is the one that acquired the lock.</summary>
        internal bool IsHeldByThisThread => Holder == Environment.CurrentManagedThreadId;

        /// <summary>The managed id of the thread that acquired the lock; 0 when it is free.</summary>
        internal int Holder => Volatile.Read(ref state) & ~Contended;

        /// <summary>Acquires the lock whatever happens: an interruption of the thread is kept until it is held.</summary>
        internal void AcquireForSure()
        {
            var thread = Environment.CurrentManagedThreadId;
            for (var wasInterrupted = false; ; wasInterrupted = true)
            {
                try
                {
                    if (!TryTake(thread)) Wait(thread, Deadline.Never, mayRaise: false, CancellationToken.None);
                    if (wasInterrupted) System.Threading.Thread.CurrentThread.Interrupt();
                    return;
                }
                catch (ThreadInterruptedException)
                {
                }
            }
        }

        // apart, so that release stays small enough to be part of its caller
        [DoesNotReturn]
        private static void RefuseRelease() => throw new RuntimeError("release unlocked lock");

        private static async ValueTask<bool> Measured(ValueTask<bool> wait, long began)
        {
            try
            {
                return await wait.ConfigureAwait(false);
            }
            finally
            {
                Measurements.EndLockWait(began);
            }
        }

        private bool TryTake(int holder) => Interlocked.CompareExchange(ref state, holder, Free) == Free;

        [MethodImpl(MethodImplOptions.NoInlining)]
        private bool Acquire(bool blocking, double timeout, CancellationToken cancellation)
        {
            var deadline = Deadline.OfLock(blocking, timeout);
            cancellation.ThrowIfCancellationRequested();
            var thread = Environment.CurrentManagedThreadId;
            if (TryTake(thread)) return true;
            return !deadline.HasPassed && Wait(thread, deadline, mayRaise: true, cancellation);
        }

        private bool Wait(int thread, Deadline deadline, bool mayRaise, CancellationToken cancellation)
        {
            var isFinal = Deadlocks.AreDetected && deadline.IsNever && !cancellation.CanBeCanceled;
            var began = Measurements.BeginLockWait();
            try
            {
                if (isFinal) Deadlocks.Begin(this, thread, mayRaise);
                return Wait(thread, deadline, cancellation);
            }
            finally
            {
                if (isFinal) Deadlocks.End(thread);
                Measurements.EndLockWait(began);
            }
        }

        // A thread that is woken has not been given the lock: another may take it first, which keeps the lock busy while the thread gets going.
        // As nobody else is woken until this thread has had the lock, it marks the lock for those who still wait.
        private bool Wait(int thread, Deadline deadline, CancellationToken cancellation)
        {
            var holder = thread;
            while (true)
            {
                for (var turn = 0; turn < Spinning.Turns; turn++)
                {
                    if (Volatile.Read(ref state) == Free && TryTake(holder)) return true;
                    Spinning.Pause(turn);
                }

                ThreadWaiter waiter;
                lock (Waiters)
                {
                    if (TakeOrMark(thread)) return true;
                    waiter = ThreadWaiter.Ready();
                    Waiters.Add(waiter);
                }

                if (!Waiters.Await(waiter, deadline, cancellation)) return false;
                holder = thread | Contended;
            }
        }

        // Under the monitor of the waiters: takes the lock, or sees to it that its release will look for one who waits.
        private bool TakeOrMark(int holder)
        {
            while (true)
            {
                var seen = Volatile.Read(ref state);
                var wanted = seen != Free ? seen | Contended : Waiters.Count > 0 ? holder | Contended : holder;
                if (Interlocked.CompareExchange(ref state, wanted, seen) == seen) return seen == Free;
            }
        }

        // A thread is woken to try its luck; a task, which can't try again, has to be given the lock.
        private void PassOn()
        {
            lock (Waiters)
            {
                if (Waiters.First is ThreadWaiter || TakeForTask()) Waiters.WakeFirst();
            }
        }

        private bool TakeForTask()
        {
            while (Waiters.First is not null)
            {
                var seen = Volatile.Read(ref state);
                var wanted = seen != Free ? seen | Contended : Waiters.Count > 1 ? HeldByTask | Contended : HeldByTask;
                if (Interlocked.CompareExchange(ref state, wanted, seen) == seen) return seen == Free;
            }

            return false;
        }
    }
}
