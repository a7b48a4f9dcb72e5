namespace Adder;

/// <summary>Something was looked up that is not there, such as an encoding by its name.</summary>
/// <remarks>See <see href="https://docs.python.org/3/library/exceptions.html#LookupError">LookupError</see> in Python's documentation.</remarks>
public class LookupError : KeyNotFoundException
{
    /// <summary>Makes an error without text.</summary>
    public LookupError() : base(string.Empty) { }

    /// <summary>Makes an error with a text.</summary>
    /// <param name="message">The text, which is the whole of <see cref="Exception.Message"/>.</param>
    public LookupError(string? message) : base(message) { }

    /// <summary>Makes an error with a text, caused by another one.</summary>
    /// <param name="message">The text.</param>
    /// <param name="innerException">The cause.</param>
    public LookupError(string? message, Exception? innerException) : base(message, innerException) { }
}
