using System.Runtime.CompilerServices;
using Adder.Core.Synchronization;

namespace Adder;

public static partial class threading
{
    /// <summary>A flag that threads and tasks wait for.</summary>
    /// <remarks>See <see href="https://docs.python.org/3/library/threading.html#event-objects">Event</see> in Python's
    /// documentation.</remarks>
    public class Event
    {
        // Those who wait; nobody does while the flag is set. Its monitor guards the change of the flag.
        private readonly WaiterList waiters;

        private volatile bool flag;

        /// <summary>Makes an event whose flag is not set.</summary>
        public Event()
        {
            waiters = new WaiterList(this);
            CreationSites.Note(this);
        }

        /// <summary>Makes the event of something that people wait for under another name.</summary>
        internal Event(object subject, string what) => waiters = new WaiterList(subject, what);

        /// <summary>Whether the flag is set.</summary>
        /// <returns>Whether it is.</returns>
        public bool is_set() => flag;

        /// <summary>Sets the flag, which ends the wait of all.</summary>
        public void set()
        {
            lock (waiters)
            {
                flag = true;
                while (waiters.WakeFirst())
                {
                }
            }
        }

        /// <summary>Takes the flag back, so that those who come later wait.</summary>
        public void clear()
        {
            lock (waiters) flag = false;
        }

        /// <summary>Waits until the flag is set.</summary>
        /// <param name="timeout">The most seconds to wait; <see langword="null"/> waits for ever, 0 or less not at all.</param>
        /// <param name="cancellation">Ends the wait.</param>
        /// <returns>Whether the flag was set before the time was over.</returns>
        /// <exception cref="OperationCanceledException">The token was cancelled before the flag was set.</exception>
        /// <exception cref="OverflowError"><paramref name="timeout"/> is over <see cref="TIMEOUT_MAX"/>.</exception>
        public bool wait(double? timeout = null, CancellationToken cancellation = default)
        {
            cancellation.ThrowIfCancellationRequested();
            if (flag) return true;
            ThreadWaiter waiter;
            Deadline deadline;
            lock (waiters)
            {
                if (flag) return true;
                deadline = Deadline.After(timeout);
                waiter = ThreadWaiter.Ready();
                waiters.Add(waiter);
            }

            return waiters.Await(waiter, deadline, cancellation);
        }

        /// <summary>Awaits the flag, without a thread.</summary>
        /// <param name="timeout">The most seconds to wait; <see langword="null"/> waits for ever, 0 or less not at all.</param>
        /// <param name="cancellation">Ends the wait.</param>
        /// <returns>Whether the flag was set before the time was over.</returns>
        /// <exception cref="OperationCanceledException">The token was cancelled before the flag was set.</exception>
        /// <exception cref="OverflowError"><paramref name="timeout"/> is over <see cref="TIMEOUT_MAX"/>.</exception>
        public ValueTask<bool> wait_async(double? timeout = null, CancellationToken cancellation = default)
        {
            if (cancellation.IsCancellationRequested) return ValueTask.FromCanceled<bool>(cancellation);
            TaskWaiter waiter;
            Deadline deadline;
            lock (waiters)
            {
                if (flag) return new ValueTask<bool>(true);
                deadline = Deadline.After(timeout);
                waiter = TaskWaiter.In(waiters, cancellation);
            }

            return waiter.Until(deadline);
        }

        /// <summary>Whether the flag is set, under a name that Python gave up.</summary>
        /// <returns>Whether it is.</returns>
        [Obsolete("isSet() is deprecated, use is_set() instead")]
        public bool isSet() => is_set();

        /// <summary>The event as Python's <c>repr</c> writes it.</summary>
        /// <returns>The text.</returns>
        public override string ToString() =>
            $"<threading.{GetType().Name} at 0x{RuntimeHelpers.GetHashCode(this):x}: {(flag ? "set" : "unset")}>";
    }
}
