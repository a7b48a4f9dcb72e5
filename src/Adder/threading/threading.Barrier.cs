using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Adder.Core.Synchronization;

namespace Adder;

public static partial class threading
{
    /// <summary>Where a fixed number of threads and tasks wait for each other, again and again.</summary>
    /// <remarks>See <see href="https://docs.python.org/3/library/threading.html#barrier-objects">Barrier</see> in Python's
    /// documentation.</remarks>
    public class Barrier
    {
        private readonly Action? action;
        private readonly double? usualTimeout;

        // Held while one comes, while the action runs, and while the barrier is broken or reset.
        private readonly Lock gate = new();

        private volatile BarrierRound round;
        private volatile bool isBroken;

        /// <summary>Makes a barrier.</summary>
        /// <param name="parties">How many have to come.</param>
        /// <param name="action">What the last who comes does before all go on.</param>
        /// <param name="timeout">The seconds that a wait without a time of its own takes at most; <see langword="null"/> is for ever.</param>
        /// <exception cref="ValueError"><paramref name="parties"/> is less than 1.</exception>
        public Barrier(int parties, Action? action = null, double? timeout = null)
        {
            if (parties < 1) throw new ValueError("parties must be > 0");
            this.parties = parties;
            this.action = action;
            usualTimeout = timeout;
            CreationSites.Note(this);
            round = new BarrierRound(this, parties);
        }

        /// <summary>How many have to come.</summary>
        public int parties { get; }

        /// <summary>How many wait now.</summary>
        public int n_waiting => isBroken ? 0 : round.Waiting;

        /// <summary>Whether a wait came to nothing, so that every other does too until <see cref="reset"/>.</summary>
        public bool broken => isBroken;

        /// <summary>Waits until all have come.</summary>
        /// <param name="timeout">The most seconds to wait; <see langword="null"/> for the barrier's own. A wait that would take longer
        /// breaks the barrier.</param>
        /// <param name="cancellation">Ends the wait as if this one had not come; the barrier is not broken.</param>
        /// <returns>How many had come before: 0 to one less than <see cref="parties"/>.</returns>
        /// <exception cref="BrokenBarrierError">The barrier is broken, or was broken or reset meanwhile.</exception>
        /// <exception cref="OperationCanceledException">The token was cancelled before all had come.</exception>
        /// <exception cref="OverflowError"><paramref name="timeout"/> is over <see cref="TIMEOUT_MAX"/>.</exception>
        public int wait(double? timeout = null, CancellationToken cancellation = default)
        {
            gate.acquire(cancellation: cancellation);
            BarrierRound mine;
            Waiter? waiter;
            Deadline deadline;
            int index;
            try
            {
                deadline = Deadline.After(timeout ?? usualTimeout);
                if (Arrive(static (list, _) => list.Add(ThreadWaiter.Ready()), cancellation, out mine, out index, out waiter)) return index;
            }
            finally
            {
                gate.release();
            }

            var came = mine.Waiters.Await((ThreadWaiter)waiter, deadline, cancellation);
            if (!came)
            {
                using (gate.with(CancellationToken.None)) Break(mine);
            }
            else if (!mine.IsOver)
            {
                gate.with(CancellationToken.None).Dispose();   // it counts, though its time was over while the action runs, and goes on with the others
            }

            return came && !mine.IsBroken ? index : throw new BrokenBarrierError();
        }

        /// <summary>Awaits that all have come, without a thread.</summary>
        /// <param name="timeout">The most seconds to wait; <see langword="null"/> for the barrier's own. A wait that would take longer
        /// breaks the barrier.</param>
        /// <param name="cancellation">Ends the wait as if this one had not come; the barrier is not broken.</param>
        /// <returns>How many had come before: 0 to one less than <see cref="parties"/>.</returns>
        /// <exception cref="BrokenBarrierError">The barrier is broken, or was broken or reset meanwhile.</exception>
        /// <exception cref="OperationCanceledException">The token was cancelled before all had come.</exception>
        /// <exception cref="OverflowError"><paramref name="timeout"/> is over <see cref="TIMEOUT_MAX"/>.</exception>
        public async ValueTask<int> wait_async(double? timeout = null, CancellationToken cancellation = default)
        {
            await gate.acquire_async(cancellation: cancellation).ConfigureAwait(false);
            BarrierRound mine;
            Waiter? waiter;
            Deadline deadline;
            int index;
            try
            {
                deadline = Deadline.After(timeout ?? usualTimeout);
                if (Arrive(TaskWaiter.In, cancellation, out mine, out index, out waiter)) return index;
            }
            finally
            {
                gate.release();
            }

            var came = await ((TaskWaiter)waiter).Until(deadline).ConfigureAwait(false);
            if (!came)
            {
                using (await gate.with_async(CancellationToken.None).ConfigureAwait(false)) Break(mine);
            }

            return came && !mine.IsBroken ? index : throw new BrokenBarrierError();
        }

        /// <summary>Makes the barrier new: those who wait, if any do, get <see cref="BrokenBarrierError"/>.</summary>
        public void reset()
        {
            using var _ = gate.with();
            var last = round;
            round = new BarrierRound(this, parties);
            isBroken = false;
            last.End(broken: true);
        }

        /// <summary>Breaks the barrier: those who wait, and all who come until <see cref="reset"/>, get
        /// <see cref="BrokenBarrierError"/>.</summary>
        public void abort()
        {
            using var _ = gate.with();
            Break(round);
        }

        /// <summary>The barrier as Python's <c>repr</c> writes it.</summary>
        /// <returns>The text.</returns>
        public override string ToString() =>
            $"<threading.{GetType().Name} at 0x{RuntimeHelpers.GetHashCode(this):x}: {(isBroken ? "broken" : $"waiters={n_waiting}/{parties}")}>";

        // Under the gate. The last one runs the action and lets all go.
        private bool Arrive(Func<WaiterList, CancellationToken, Waiter> waiterIn, CancellationToken cancellation,
            out BarrierRound mine, out int index, [NotNullWhen(false)] out Waiter? waiter)
        {
            if (isBroken) throw new BrokenBarrierError();
            mine = round;
            if (!mine.IsCompletedBy(waiterIn, cancellation, out index, out waiter)) return false;
            try
            {
                action?.Invoke();
            }
            catch
            {
                Break(mine);
                throw;
            }

            round = new BarrierRound(this, parties);
            mine.End(broken: false);
            return true;
        }

        // Under the gate. A round that is over has nothing left to break.
        private void Break(BarrierRound broken)
        {
            if (broken != round) return;
            isBroken = true;
            broken.End(broken: true);
        }
    }
}
