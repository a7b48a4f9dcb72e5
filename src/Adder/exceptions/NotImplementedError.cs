namespace Adder;

/// <summary>This system has the function, but not the variant that was asked for.</summary>
/// <remarks>See <see href="https://docs.python.org/3/library/exceptions.html#NotImplementedError">NotImplementedError</see> in Python's documentation.</remarks>
public class NotImplementedError : RuntimeError
{
    /// <summary>Makes an error without text.</summary>
    public NotImplementedError() : base(string.Empty) { }

    /// <summary>Makes an error with a text.</summary>
    /// <param name="message">The text, which is the whole of <see cref="Exception.Message"/>.</param>
    public NotImplementedError(string? message) : base(message) { }

    /// <summary>Makes an error with a text, caused by another one.</summary>
    /// <param name="message">The text.</param>
    /// <param name="innerException">The cause.</param>
    public NotImplementedError(string? message, Exception? innerException) : base(message, innerException) { }
}
