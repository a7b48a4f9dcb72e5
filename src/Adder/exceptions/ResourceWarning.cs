namespace Adder;

/// <summary>Something that holds a resource of the system was forgotten instead of closed.</summary>
/// <remarks>It is never thrown: <see cref="sys.resourcewarninghook"/> is told of it.
/// See <see href="https://docs.python.org/3/library/exceptions.html#ResourceWarning">ResourceWarning</see> in Python's documentation.</remarks>
public class ResourceWarning : Exception
{
    /// <summary>Makes a warning without text.</summary>
    public ResourceWarning() : base(string.Empty) { }

    /// <summary>Makes a warning with a text.</summary>
    /// <param name="message">The text.</param>
    public ResourceWarning(string? message) : base(message) { }

    /// <summary>Makes a warning with a text, caused by an exception.</summary>
    /// <param name="message">The text.</param>
    /// <param name="innerException">The cause.</param>
    public ResourceWarning(string? message, Exception? innerException) : base(message, innerException) { }
}
