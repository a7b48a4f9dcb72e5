namespace Adder;

public static partial class threading
{
    /// <summary>A <see cref="Barrier"/> was broken or reset while somebody waited at it.</summary>
    public class BrokenBarrierError : RuntimeError
    {
        /// <summary>An error without a message, as Python raises it.</summary>
        public BrokenBarrierError()
        {
        }

        /// <summary>An error with a message.</summary>
        /// <param name="message">The message.</param>
        public BrokenBarrierError(string? message)
            : base(message)
        {
        }

        /// <summary>An error with a message and its cause.</summary>
        /// <param name="message">The message.</param>
        /// <param name="innerException">The cause.</param>
        public BrokenBarrierError(string? message, Exception? innerException)
            : base(message, innerException)
        {
        }
    }
}
