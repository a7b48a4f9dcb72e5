namespace Adder;

/// <summary>A text holds a character that an encoding has no bytes for.</summary>
/// <remarks>See <see href="https://docs.python.org/3/library/exceptions.html#UnicodeEncodeError">UnicodeEncodeError</see> in Python's documentation.</remarks>
public class UnicodeEncodeError : UnicodeError
{
    /// <summary>Makes an error without a place.</summary>
    public UnicodeEncodeError() { }

    /// <summary>Makes an error without a place.</summary>
    /// <param name="message">The text.</param>
    public UnicodeEncodeError(string? message) : base(message) { }

    /// <summary>Makes an error without a place, caused by another one.</summary>
    /// <param name="message">The text.</param>
    /// <param name="innerException">The cause.</param>
    public UnicodeEncodeError(string? message, Exception? innerException) : base(message, innerException) { }

    internal UnicodeEncodeError(string message, string encoding, string text, int start, int end, string reason) : base(message)
    {
        this.encoding = encoding;
        @object = text;
        this.start = start;
        this.end = end;
        this.reason = reason;
    }

    /// <summary>The encoding's name, such as <c>utf-8</c>.</summary>
    public string? encoding { get; }

    /// <summary>The text that was to be encoded.</summary>
    public string? @object { get; }

    /// <summary>Where the first character without bytes stands, counted in code points.</summary>
    public int start { get; }

    /// <summary>The place after the last such character of the run, counted in code points.</summary>
    public int end { get; }

    /// <summary>Why it has none, such as <c>surrogates not allowed</c>.</summary>
    public string? reason { get; }
}
