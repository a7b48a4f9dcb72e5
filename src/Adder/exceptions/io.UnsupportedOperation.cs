namespace Adder;

/// <summary>Python's module <c>io</c>, as far as file objects need it: the name of an error.</summary>
/// <remarks>See <see href="https://docs.python.org/3/library/io.html">io</see> in Python's documentation.</remarks>
public static class io
{
    /// <summary>A file was asked for what it cannot do: to read where it is open for writing, to seek where it is a pipe.</summary>
    /// <remarks>In Python it is an <see cref="OSError"/> and a <see cref="ValueError"/>. A class of .NET has one base, so here it is an
    /// <see cref="OSError"/> without a number, and a clause for <see cref="ValueError"/> does not catch it. See
    /// <see href="https://docs.python.org/3/library/io.html#io.UnsupportedOperation">io.UnsupportedOperation</see> in Python's documentation.</remarks>
    public class UnsupportedOperation : OSError
    {
        /// <inheritdoc cref="OSError()"/>
        public UnsupportedOperation() { }

        /// <inheritdoc cref="OSError(string)"/>
        public UnsupportedOperation(string? message) : base(message) { }

        /// <inheritdoc cref="OSError(string, Exception)"/>
        public UnsupportedOperation(string? message, Exception? innerException) : base(message, innerException) { }
    }
}
