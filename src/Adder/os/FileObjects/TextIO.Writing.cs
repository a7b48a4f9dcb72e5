using Adder.Core.Streams;

namespace Adder;

public partial class TextIO
{
    /// <summary>Writes a text, into the buffer first.</summary>
    /// <param name="s">The text.</param>
    /// <param name="cancellation">Gives the waiting up, not the text: it is in the buffer, and what is left of it is written with the rest.</param>
    /// <returns>Its length in characters.</returns>
    /// <exception cref="io.UnsupportedOperation">The file is not open for writing.</exception>
    /// <exception cref="UnicodeEncodeError">A character has no bytes in the file's encoding, and its <see cref="errors"/> are <c>strict</c>;
    /// nothing of the text is written.</exception>
    /// <exception cref="BlockingIOError">The descriptor does not block and takes no more (EAGAIN).</exception>
    /// <exception cref="BrokenPipeError">Nobody reads the pipe any more (EPIPE).</exception>
    /// <exception cref="OSError">There is no space left (ENOSPC), or anything else.</exception>
    /// <exception cref="LookupError">The handler of errors that is needed now is unknown.</exception>
    /// <exception cref="TypeError">The text is <see langword="null"/>.</exception>
    /// <exception cref="ValueError">The file is closed, was detached, or is one of bytes.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    /// <remarks>In a file that is also read, what was read ahead is given up: the text is written where the bytes of the last piece end, as in
    /// Python. See <see href="https://docs.python.org/3/library/io.html#io.TextIOBase.write">io.TextIOBase.write</see> in Python's
    /// documentation.</remarks>
    public int write(string s, CancellationToken cancellation = default) => Attempts.Run<WriteText, int>(new(Text, s), cancellation);

    /// <inheritdoc cref="write"/>
    /// <summary>Writes a text, without a thread that waits.</summary>
    public ValueTask<int> write_async(string s, CancellationToken cancellation = default) =>
        Attempts.RunAsync<WriteText, int>(new(Text, s), cancellation);

    /// <summary>Writes texts one after the other; no line ends are added.</summary>
    /// <param name="lines">The texts.</param>
    /// <inheritdoc cref="write" path="/exception"/>
    /// <remarks>See <see href="https://docs.python.org/3/library/io.html#io.IOBase.writelines">io.IOBase.writelines</see> in Python's
    /// documentation.</remarks>
    public void writelines(IEnumerable<string> lines)
    {
        Text.Open();
        if (lines is null) throw new TypeError("'NoneType' object is not iterable");
        foreach (var line in lines) write(line);
    }

    /// <summary>Writes what is in the buffer.</summary>
    /// <exception cref="BlockingIOError">The descriptor does not block and takes no more (EAGAIN).</exception>
    /// <exception cref="BrokenPipeError">Nobody reads the pipe any more (EPIPE).</exception>
    /// <exception cref="OSError">There is no space left (ENOSPC), or anything else; what was not written stays in the buffer.</exception>
    /// <exception cref="ValueError">The file is closed, or was detached.</exception>
    /// <remarks>Does nothing in a file that is only read. See
    /// <see href="https://docs.python.org/3/library/io.html#io.IOBase.flush">io.IOBase.flush</see> in Python's documentation.</remarks>
    public void flush() => flush(default);

    /// <inheritdoc cref="flush()"/>
    /// <param name="cancellation">Gives the waiting up; what was not written stays in the buffer.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public void flush(CancellationToken cancellation)
    {
        if (text is null) buffer.flush(cancellation);
        else Attempts.Run<FlushText, bool>(new(Text), cancellation);
    }

    /// <inheritdoc cref="flush(CancellationToken)"/>
    /// <summary>Writes what is in the buffer, without a thread that waits.</summary>
    public async ValueTask flush_async(CancellationToken cancellation = default)
    {
        if (text is null) await buffer.flush_async(cancellation).ConfigureAwait(false);
        else await Attempts.RunAsync<FlushText, bool>(new(Text), cancellation).ConfigureAwait(false);
    }

    /// <summary>Changes how the text is read and written from here on.</summary>
    /// <param name="encoding">The encoding; <see langword="null"/> leaves it.</param>
    /// <param name="errors">What becomes of that which has no text or no bytes; <see langword="null"/> leaves it, or makes it <c>strict</c>
    /// if an encoding is given.</param>
    /// <param name="newline">What ends a line, as in <see cref="os.fdopen"/>; <see langword="null"/> leaves it (Python can go back to
    /// <c>None</c>, too).</param>
    /// <param name="line_buffering">Whether each line is written when it is complete; <see langword="null"/> leaves it.</param>
    /// <param name="write_through">Whether everything is written at once; <see langword="null"/> leaves it.</param>
    /// <exception cref="io.UnsupportedOperation">Something has been read already, and the reading would change.</exception>
    /// <exception cref="LookupError">The encoding is unknown.</exception>
    /// <exception cref="ValueError">The file is closed, was detached, or is one of bytes; or the newline is none.</exception>
    /// <exception cref="OSError">What was pending could not be written.</exception>
    /// <remarks>See <see href="https://docs.python.org/3/library/io.html#io.TextIOWrapper.reconfigure">io.TextIOWrapper.reconfigure</see> in
    /// Python's documentation.</remarks>
    public void reconfigure(string? encoding = null, string? errors = null, string? newline = null, bool? line_buffering = null,
        bool? write_through = null)
    {
        lock (Text.File.Gate) OfText.Reconfigure(encoding, errors, newline, line_buffering, write_through);
    }
}
