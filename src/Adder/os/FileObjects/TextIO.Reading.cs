using Adder.Core.Streams;

namespace Adder;

public partial class TextIO
{
    /// <summary>Reads characters.</summary>
    /// <param name="size">How many at most; negative for all that come until the file ends.</param>
    /// <param name="cancellation">Gives the reading up, and loses nothing: what has come is read by the next call.</param>
    /// <returns>The text; empty at the end of the file.</returns>
    /// <exception cref="io.UnsupportedOperation">The file is not open for reading.</exception>
    /// <exception cref="UnicodeDecodeError">The bytes are no text in the file's encoding, and its <see cref="errors"/> are <c>strict</c>.</exception>
    /// <exception cref="BlockingIOError">All was asked for, the descriptor does not block, and nothing is there (EAGAIN).</exception>
    /// <exception cref="OSError">The system cannot read it.</exception>
    /// <exception cref="LookupError">The handler of errors that is needed now is unknown.</exception>
    /// <exception cref="ValueError">The file is closed, was detached, or is one of bytes.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    /// <remarks>A call without a token has the file to itself until it ends. See
    /// <see href="https://docs.python.org/3/library/io.html#io.TextIOBase.read">io.TextIOBase.read</see> in Python's documentation.</remarks>
    public string read(int size = -1, CancellationToken cancellation = default) =>
        Attempts.Run<ReadText, string>(new(Text, size), cancellation);

    /// <inheritdoc cref="read"/>
    /// <summary>Reads characters without a thread that waits.</summary>
    public ValueTask<string> read_async(int size = -1, CancellationToken cancellation = default) =>
        Attempts.RunAsync<ReadText, string>(new(Text, size), cancellation);

    /// <inheritdoc cref="read"/>
    /// <summary>Reads a line, with its end.</summary>
    /// <param name="size">How many characters of it at most; negative for all.</param>
    /// <param name="cancellation">Gives the reading up, and loses nothing: what has come is read by the next call.</param>
    /// <returns>The line; without an end if the file ended before; empty at the end of the file.</returns>
    public string readline(int size = -1, CancellationToken cancellation = default) =>
        Attempts.Run<ReadTextLine, string>(new(Text, size), cancellation);

    /// <inheritdoc cref="readline"/>
    /// <summary>Reads a line, with its end, without a thread that waits.</summary>
    public ValueTask<string> readline_async(int size = -1, CancellationToken cancellation = default) =>
        Attempts.RunAsync<ReadTextLine, string>(new(Text, size), cancellation);

    /// <inheritdoc cref="read"/>
    /// <summary>Reads lines, with their ends.</summary>
    /// <param name="hint">After how many characters no further line is begun; 0 or negative for all lines.</param>
    /// <param name="cancellation">Gives the reading up, and loses nothing: what has come is read by the next call.</param>
    /// <returns>The lines.</returns>
    public List<string> readlines(int hint = -1, CancellationToken cancellation = default) =>
        Attempts.Run<ReadTextLines, List<string>>(new(Text, hint), cancellation);

    /// <inheritdoc cref="readlines"/>
    /// <summary>Reads lines, with their ends, without a thread that waits.</summary>
    public ValueTask<List<string>> readlines_async(int hint = -1, CancellationToken cancellation = default) =>
        Attempts.RunAsync<ReadTextLines, List<string>>(new(Text, hint), cancellation);
}
