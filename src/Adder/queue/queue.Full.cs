namespace Adder;

public static partial class queue
{
    /// <summary>A queue had no place, and the caller would not wait or waited long enough.</summary>
    /// <remarks>See <see href="https://docs.python.org/3/library/queue.html#queue.Full">queue.Full</see> in Python's
    /// documentation.</remarks>
    public class Full : InvalidOperationException
    {
        /// <summary>Makes an error without text, as Python raises it.</summary>
        public Full() : base(string.Empty) { }

        /// <summary>Makes an error with a text.</summary>
        /// <param name="message">The text.</param>
        public Full(string? message) : base(message) { }

        /// <summary>Makes an error with a text, caused by another one.</summary>
        /// <param name="message">The text.</param>
        /// <param name="innerException">The cause.</param>
        public Full(string? message, Exception? innerException) : base(message, innerException) { }
    }
}
