namespace Adder;

/// <summary>An argument has a type that the function does not take.</summary>
/// <remarks>See <see href="https://docs.python.org/3/library/exceptions.html#TypeError">TypeError</see> in Python's documentation.</remarks>
public class TypeError : ArgumentException
{
    /// <summary>Makes an error without text.</summary>
    public TypeError() : base(string.Empty) { }

    /// <summary>Makes an error with a text.</summary>
    /// <param name="message">The text, which is the whole of <see cref="Exception.Message"/>.</param>
    public TypeError(string? message) : base(message) { }

    /// <summary>Makes an error with a text, caused by another one.</summary>
    /// <param name="message">The text.</param>
    /// <param name="innerException">The cause.</param>
    public TypeError(string? message, Exception? innerException) : base(message, innerException) { }
}
