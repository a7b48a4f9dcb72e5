using System.Runtime.CompilerServices;
using Adder.Core.Synchronization;

namespace Adder;

public static partial class threading
{
    /// <summary>A lock that belongs to the thread that acquired it: that thread may acquire it again, and has to release it as often.</summary>
    /// <remarks>As it belongs to a thread, a task can't wait for it: what has an <c>await</c> between acquiring and releasing wants a
    /// <see cref="Lock"/>. See <see href="https://docs.python.org/3/library/threading.html#rlock-objects">RLock</see> in Python's
    /// documentation.</remarks>
    public class RLock : ILock
    {
        private readonly Lock held;

        // How often the owner has acquired it; only the owner touches it.
        private int count;

        /// <summary>Makes a lock that nobody owns.</summary>
        public RLock()
        {
            held = new Lock(this);
            CreationSites.Note(this);
        }

        /// <summary>Whether this thread is the owner.</summary>
        internal bool IsOwned => held.IsHeldByThisThread;

        /// <inheritdoc/>
        public bool acquire(bool blocking = true, double timeout = -1, CancellationToken cancellation = default)
        {
            if (!held.IsHeldByThisThread)
            {
                if (!held.acquire(blocking, timeout, cancellation)) return false;
                count = 1;
                return true;
            }

            Deadline.OfLock(blocking, timeout);
            cancellation.ThrowIfCancellationRequested();
            count = count < int.MaxValue ? count + 1 : throw new OverflowError("Internal lock count overflowed");
            return true;
        }

        /// <summary>Takes back one acquiring; the last one lets the lock go.</summary>
        /// <exception cref="RuntimeError">This thread is not the owner.</exception>
        public void release()
        {
            if (!held.IsHeldByThisThread) throw new RuntimeError("cannot release un-acquired lock");
            if (--count == 0) held.release();
        }

        /// <summary>Whether any thread owns the lock.</summary>
        /// <returns>Whether it is held.</returns>
        public bool locked() => held.locked();

        /// <summary>Acquires the lock until the end of a <c>using</c>, as <c>with lock:</c> does in Python.</summary>
        /// <param name="cancellation">Ends the wait.</param>
        /// <returns>What releases the lock when it is disposed.</returns>
        /// <exception cref="OperationCanceledException">The token was cancelled before the lock was acquired.</exception>
        public Holding with(CancellationToken cancellation = default)
        {
            acquire(cancellation: cancellation);
            return new Holding(this);
        }

        /// <summary>The lock as Python's <c>repr</c> writes it; the owner is the number that <c>get_ident</c> gives.</summary>
        /// <returns>The text.</returns>
        public override string ToString()
        {
            var owner = Holder;
            return $"<{(owner == 0 ? "unlocked" : "locked")} {Name} object owner={owner} count={(owner == 0 ? 0 : count)} at 0x{RuntimeHelpers.GetHashCode(this):x}>";
        }

        /// <summary>The managed id of the thread that owns it; 0 when nobody does.</summary>
        internal int Holder => held.Holder;

        /// <summary>Lets the lock go however often it was acquired.</summary>
        /// <returns>How often that was.</returns>
        internal int ReleaseWholly()
        {
            var times = count;
            count = 0;
            held.release();
            return times;
        }

        /// <summary>Acquires the lock as often as it had been.</summary>
        internal void AcquireAgain(int times)
        {
            held.AcquireForSure();
            count = times;
        }

        private string Name => GetType() == typeof(RLock) ? "_thread.RLock" : GetType().Name;
    }
}
