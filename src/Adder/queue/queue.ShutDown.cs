namespace Adder;

public static partial class queue
{
    /// <summary>A queue was shut down: nothing goes in, and nothing is left to come out.</summary>
    /// <remarks>See <see href="https://docs.python.org/3/library/queue.html#queue.ShutDown">queue.ShutDown</see> in Python's
    /// documentation.</remarks>
    public class ShutDown : InvalidOperationException
    {
        /// <summary>Makes an error without text, as Python raises it.</summary>
        public ShutDown() : base(string.Empty) { }

        /// <summary>Makes an error with a text.</summary>
        /// <param name="message">The text.</param>
        public ShutDown(string? message) : base(message) { }

        /// <summary>Makes an error with a text, caused by another one.</summary>
        /// <param name="message">The text.</param>
        /// <param name="innerException">The cause.</param>
        public ShutDown(string? message, Exception? innerException) : base(message, innerException) { }
    }
}
