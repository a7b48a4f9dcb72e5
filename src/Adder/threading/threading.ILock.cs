namespace Adder;

public static partial class threading
{
    /// <summary>What a condition asks of its lock: <see cref="Lock"/> has it, and a class of your own
    /// may.</summary>
    public interface ILock
    {
        /// <summary>Acquires the lock, waiting for it if need be.</summary>
        /// <param name="blocking">Whether to wait for it.</param>
        /// <param name="timeout">The most seconds to wait; -1 waits for ever, and is the only value beside a <paramref name="blocking"/> of
        /// <see langword="false"/>.</param>
        /// <param name="cancellation">Ends the wait.</param>
        /// <returns>Whether it was acquired.</returns>
        /// <exception cref="OperationCanceledException">The token was cancelled before the lock was acquired.</exception>
        /// <exception cref="ValueError"><paramref name="timeout"/> is negative, and not -1, or not a number, or stands beside a call that
        /// does not wait.</exception>
        /// <exception cref="OverflowError"><paramref name="timeout"/> is over <see cref="TIMEOUT_MAX"/>.</exception>
        bool acquire(bool blocking = true, double timeout = -1, CancellationToken cancellation = default);

        /// <summary>Releases the lock, so that one of those who wait can have it.</summary>
        /// <exception cref="RuntimeError">Nobody holds it, or, where it belongs to a thread, another one does.</exception>
        void release();
    }
}
