namespace Adder;

/// <summary>A weak proxy was used after the object behind it had died.</summary>
/// <remarks>See <see href="https://docs.python.org/3/library/exceptions.html#ReferenceError">ReferenceError</see> in Python's documentation.</remarks>
public class ReferenceError : InvalidOperationException
{
    /// <summary>Makes an error without text.</summary>
    public ReferenceError() : base(string.Empty) { }

    /// <summary>Makes an error with a text.</summary>
    /// <param name="message">The text, which is the whole of <see cref="Exception.Message"/>.</param>
    public ReferenceError(string? message) : base(message) { }

    /// <summary>Makes an error with a text, caused by another one.</summary>
    /// <param name="message">The text.</param>
    /// <param name="innerException">The cause.</param>
    public ReferenceError(string? message, Exception? innerException) : base(message, innerException) { }
}
