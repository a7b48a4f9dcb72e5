namespace Adder;

public static partial class threading
{
    /// <summary>A thread would wait for a lock whose holder waits, perhaps by way of others, for this thread. The message names them all and
    /// what each of them waits for.</summary>
    /// <remarks>Raised only where <see cref="detect_deadlocks"/> is on. Python has no such error.</remarks>
    public class DeadlockError : RuntimeError
    {
        /// <summary>Makes an error without text.</summary>
        public DeadlockError()
        {
        }

        /// <summary>Makes an error with a text.</summary>
        /// <param name="message">The text.</param>
        public DeadlockError(string? message) : base(message) { }

        /// <summary>Makes an error with a text, caused by another one.</summary>
        /// <param name="message">The text.</param>
        /// <param name="innerException">The cause.</param>
        public DeadlockError(string? message, Exception? innerException) : base(message, innerException) { }
    }
}
