namespace Adder;

/// <summary>Text could not be encoded, or bytes not decoded.</summary>
/// <remarks>See <see href="https://docs.python.org/3/library/exceptions.html#UnicodeError">UnicodeError</see> in Python's documentation.</remarks>
public class UnicodeError : ValueError
{
    /// <summary>Makes an error without text.</summary>
    public UnicodeError() { }

    /// <summary>Makes an error with a text.</summary>
    /// <param name="message">The text, which is the whole of <see cref="Exception.Message"/>.</param>
    public UnicodeError(string? message) : base(message) { }

    /// <summary>Makes an error with a text, caused by another one.</summary>
    /// <param name="message">The text.</param>
    /// <param name="innerException">The cause.</param>
    public UnicodeError(string? message, Exception? innerException) : base(message, innerException) { }
}
