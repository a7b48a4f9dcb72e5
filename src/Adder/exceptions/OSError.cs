using Adder.Core.Errors;

namespace Adder;

/// <summary>A call to the operating system failed.</summary>
/// <remarks>
/// A failed call raises the subclass that stands for its <see cref="errno"/>, such as <see cref="FileNotFoundError"/> for ENOENT; an errno
/// that has no subclass raises <see cref="OSError"/> itself. <see cref="Exception.Message"/> is Python's text,
/// <c>[Errno 2] No such file or directory: 'x'</c>, and on Unix <see cref="Exception.HResult"/> is the errno.
/// <para>See <see href="https://docs.python.org/3/library/exceptions.html#OSError">OSError</see> in Python's documentation.</para>
/// </remarks>
public class OSError : IOException
{
    /// <summary>Makes an error without text or number.</summary>
    public OSError() : this(string.Empty) { }

    /// <summary>Makes an error that has a text but no number.</summary>
    /// <param name="message">The whole text.</param>
    public OSError(string? message) : base(message) { }

    /// <summary>Makes an error that has a text but no number, caused by another one.</summary>
    /// <param name="message">The whole text.</param>
    /// <param name="innerException">The cause.</param>
    public OSError(string? message, Exception? innerException) : base(message, innerException) { }

    /// <summary>Makes an error from a number and the system's words for it. The class stays the one that is named here;
    /// <see cref="from_errno"/> chooses the subclass.</summary>
    /// <param name="errno">The error number, as in <see cref="Adder.errno"/>.</param>
    /// <param name="strerror">The system's words, as from <see cref="os.strerror(int)"/>.</param>
    /// <param name="filename">The path or descriptor that the call was given: a <see cref="string"/>, a <see cref="byte"/>[] or an
    /// <see cref="int"/>; <see langword="null"/> for none.</param>
    /// <param name="filename2">The second path of a call that takes two; it is forgotten when there is no first one.</param>
    public OSError(int errno, string? strerror, object? filename = null, object? filename2 = null)
        : base(OSErrorMessage.Compose(errno, strerror, filename, filename2), errno)
    {
        this.errno = errno;
        this.strerror = strerror;
        this.filename = filename;
        this.filename2 = filename is null ? null : filename2;
    }

    /// <summary>The error number, as in <see cref="Adder.errno"/>; 0 when the error has none (Python: <c>None</c>).</summary>
    public int errno { get; }

    /// <summary>The system's words for <see cref="errno"/>; <see langword="null"/> when the error has no number.</summary>
    public string? strerror { get; }

    /// <summary>What the failed call was given as its path: a <see cref="string"/>, a <see cref="byte"/>[], an <see cref="int"/> descriptor,
    /// or <see langword="null"/>.</summary>
    public object? filename { get; }

    /// <summary>The second path of a call that takes two, such as <c>os.rename</c>; otherwise <see langword="null"/>.</summary>
    public object? filename2 { get; }

    /// <summary>The Windows error code behind <see cref="errno"/>; 0 elsewhere.</summary>
    public int winerror { get; internal init; }

    /// <summary>Makes the error that Python raises for a number: the subclass that stands for it, with the system's words.</summary>
    /// <param name="errno">The error number.</param>
    /// <param name="filename">The path or descriptor that the call was given, or <see langword="null"/>.</param>
    /// <param name="filename2">The second path of a call that takes two, or <see langword="null"/>.</param>
    /// <returns>The error, not yet thrown.</returns>
    public static OSError from_errno(int errno, object? filename = null, object? filename2 = null) =>
        OSErrorFactory.FromErrno(errno, filename, filename2);
}
