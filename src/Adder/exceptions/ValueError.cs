namespace Adder;

/// <summary>An argument has the right type but a value that the function cannot take.</summary>
/// <remarks>See <see href="https://docs.python.org/3/library/exceptions.html#ValueError">ValueError</see> in Python's documentation.</remarks>
public class ValueError : ArgumentException
{
    /// <summary>Makes an error without text.</summary>
    public ValueError() : base(string.Empty) { }

    /// <summary>Makes an error with a text.</summary>
    /// <param name="message">The text, which is the whole of <see cref="Exception.Message"/>.</param>
    public ValueError(string? message) : base(message) { }

    /// <summary>Makes an error with a text, caused by another one.</summary>
    /// <param name="message">The text.</param>
    /// <param name="innerException">The cause.</param>
    public ValueError(string? message, Exception? innerException) : base(message, innerException) { }
}
