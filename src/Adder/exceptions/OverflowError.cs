namespace Adder;

/// <summary>A number is beyond what the system's own type can hold.</summary>
/// <remarks>See <see href="https://docs.python.org/3/library/exceptions.html#OverflowError">OverflowError</see> in Python's documentation.</remarks>
public class OverflowError : OverflowException
{
    /// <summary>Makes an error without text.</summary>
    public OverflowError() : base(string.Empty) { }

    /// <summary>Makes an error with a text.</summary>
    /// <param name="message">The text, which is the whole of <see cref="Exception.Message"/>.</param>
    public OverflowError(string? message) : base(message) { }

    /// <summary>Makes an error with a text, caused by another one.</summary>
    /// <param name="message">The text.</param>
    /// <param name="innerException">The cause.</param>
    public OverflowError(string? message, Exception? innerException) : base(message, innerException) { }
}
