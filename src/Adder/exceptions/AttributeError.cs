namespace Adder;

/// <summary>An object has no attribute of a name.</summary>
/// <remarks>See <see href="https://docs.python.org/3/library/exceptions.html#AttributeError">AttributeError</see> in Python's documentation.</remarks>
public class AttributeError : MissingMemberException
{
    /// <summary>Makes an error without text.</summary>
    public AttributeError() : base(string.Empty) { }

    /// <summary>Makes an error with a text.</summary>
    /// <param name="message">The text, which is the whole of <see cref="Exception.Message"/>.</param>
    public AttributeError(string? message) : base(message) { }

    /// <summary>Makes an error with a text, caused by another one.</summary>
    /// <param name="message">The text.</param>
    /// <param name="innerException">The cause.</param>
    public AttributeError(string? message, Exception? innerException) : base(message, innerException) { }
}
