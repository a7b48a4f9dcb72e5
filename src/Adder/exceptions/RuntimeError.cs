namespace Adder;

/// <summary>An operation was asked for at a time when it makes no sense.</summary>
/// <remarks>See <see href="https://docs.python.org/3/library/exceptions.html#RuntimeError">RuntimeError</see> in Python's documentation.</remarks>
public class RuntimeError : InvalidOperationException
{
    /// <summary>Makes an error without text.</summary>
    public RuntimeError() : base(string.Empty) { }

    /// <summary>Makes an error with a text.</summary>
    /// <param name="message">The text, which is the whole of <see cref="Exception.Message"/>.</param>
    public RuntimeError(string? message) : base(message) { }

    /// <summary>Makes an error with a text, caused by another one.</summary>
    /// <param name="message">The text.</param>
    /// <param name="innerException">The cause.</param>
    public RuntimeError(string? message, Exception? innerException) : base(message, innerException) { }
}
