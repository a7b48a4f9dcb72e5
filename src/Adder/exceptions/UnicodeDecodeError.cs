namespace Adder;

/// <summary>Bytes are not what an encoding makes of any text.</summary>
/// <remarks>See <see href="https://docs.python.org/3/library/exceptions.html#UnicodeDecodeError">UnicodeDecodeError</see> in Python's documentation.</remarks>
public class UnicodeDecodeError : UnicodeError
{
    /// <summary>Makes an error without a place.</summary>
    public UnicodeDecodeError() { }

    /// <summary>Makes an error without a place.</summary>
    /// <param name="message">The text.</param>
    public UnicodeDecodeError(string? message) : base(message) { }

    /// <summary>Makes an error without a place, caused by another one.</summary>
    /// <param name="message">The text.</param>
    /// <param name="innerException">The cause.</param>
    public UnicodeDecodeError(string? message, Exception? innerException) : base(message, innerException) { }

    internal UnicodeDecodeError(string message, string encoding, byte[] bytes, int start, int end, string reason) : base(message)
    {
        this.encoding = encoding;
        @object = bytes;
        this.start = start;
        this.end = end;
        this.reason = reason;
    }

    /// <summary>The encoding's name, such as <c>utf-8</c>.</summary>
    public string? encoding { get; }

    /// <summary>The bytes that were to be decoded: of a file, those of one step of reading.</summary>
    public byte[]? @object { get; }

    /// <summary>Where the first wrong byte stands.</summary>
    public int start { get; }

    /// <summary>The place after the last wrong byte.</summary>
    public int end { get; }

    /// <summary>What is wrong with them, such as <c>invalid start byte</c>.</summary>
    public string? reason { get; }
}
