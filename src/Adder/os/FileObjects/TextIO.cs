using System.Collections;
using Adder.Core.Streams;
using Adder.Core.Text;

namespace Adder;

/// <summary>A file of text: what <see cref="os.fdopen"/> gives.</summary>
/// <remarks>
/// It owns its descriptor: <see cref="close"/> and <see cref="Dispose()"/> write what is pending and close it once, and a file that is
/// forgotten is closed some time later, which <see cref="sys.resourcewarninghook"/> is told of. Threads may share it.
/// <para>Sizes and lengths count characters as Python does: a pair of surrogates is one. Where a mode with <c>b</c> was asked for, the members
/// that have to do with text raise <see cref="ValueError"/>, and the object converts to its <see cref="BinaryIO"/>.</para>
/// <para>See <see href="https://docs.python.org/3/library/io.html#io.TextIOWrapper">io.TextIOWrapper</see> in Python's documentation.</para>
/// </remarks>
public partial class TextIO : IEnumerable<string>, IDisposable
{
    private readonly ByteFile bytes;
    private readonly TextFile? text;
    private BinaryIO? binary;
    private bool isDetached;

    internal TextIO(int fd, string mode, int buffering, string? encoding, string? errors, string? newline, bool closefd)
    {
        bytes = FileOpening.Open(fd, mode, buffering, encoding, errors, newline, closefd);
        text = bytes.Text;
    }

    internal TextIO(ByteFile bytes)
    {
        this.bytes = bytes;
        text = bytes.Text;
    }

    /// <summary>The file of bytes under the text. What is written to it keeps its order with what is written here; what was read ahead here is
    /// not read there.</summary>
    public BinaryIO buffer => binary ??= new BinaryIO(bytes);

    /// <summary>Whether the file is closed.</summary>
    /// <exception cref="ValueError">The file was detached.</exception>
    public bool closed => Attached.IsClosed;

    /// <summary>The descriptor that the file was made of; of a standard stream, a text such as <c>&lt;stdout&gt;</c>.</summary>
    /// <exception cref="ValueError">The file was detached.</exception>
    public object name => Attached.Raw.Name;

    /// <summary>The mode that the file was made with; of a file of bytes, that of its bytes.</summary>
    public string mode => text is null ? bytes.Raw.Mode.OfBytes : bytes.Raw.Mode.Given;

    /// <summary>The name of the encoding, as it was given.</summary>
    /// <exception cref="ValueError">It is a file of bytes.</exception>
    public string encoding => OfText.Encoding;

    /// <summary>What becomes of that which has no text or no bytes.</summary>
    /// <exception cref="ValueError">It is a file of bytes.</exception>
    public string errors => OfText.Errors;

    /// <summary>The kinds of line ends that have been read: <see langword="null"/> for none, a <see cref="string"/> for one, a
    /// <see cref="string"/>[] for several (Python: a tuple).</summary>
    /// <exception cref="ValueError">It is a file of bytes, or was detached.</exception>
    public object? newlines => Text.Newlines.Seen;

    /// <summary>Whether each line is written when it is complete.</summary>
    /// <exception cref="ValueError">It is a file of bytes.</exception>
    public bool line_buffering => OfText.LineBuffering;

    /// <summary>Whether everything is written at once.</summary>
    /// <exception cref="ValueError">It is a file of bytes.</exception>
    public bool write_through => OfText.WritesThrough;

    private ByteFile Attached => isDetached ? throw new ValueError("underlying buffer has been detached") : bytes;

    private TextFile OfText => text ?? throw new ValueError("a file of bytes has no text: BinaryIO f = os.fdopen(fd, \"rb\")");

    private TextFile Text
    {
        get
        {
            _ = Attached;
            return OfText;
        }
    }

    /// <summary>The file of bytes that a mode with <c>b</c> asked for; of a text, its <see cref="buffer"/>.</summary>
    /// <param name="file">The file.</param>
    public static implicit operator BinaryIO(TextIO file) => file.buffer;

    /// <summary>Writes what is pending and closes the descriptor; again, it does nothing.</summary>
    /// <exception cref="BrokenPipeError">Nobody reads the pipe any more (EPIPE); the descriptor is closed nevertheless.</exception>
    /// <exception cref="OSError">There is no space left (ENOSPC), or anything else; the descriptor is closed nevertheless.</exception>
    /// <exception cref="ValueError">The file was detached.</exception>
    public void close() => CloseOnce();

    /// <inheritdoc cref="close"/>
    public void Dispose()
    {
        if (!isDetached) CloseOnce();
        GC.SuppressFinalize(this);
    }

    /// <summary>The number of the descriptor.</summary>
    /// <returns>The descriptor, which still belongs to the file.</returns>
    /// <exception cref="ValueError">The file is closed.</exception>
    public int fileno() => Attached.Raw.Descriptor;

    /// <summary>Whether the file is a terminal.</summary>
    /// <returns>Whether it is.</returns>
    /// <exception cref="ValueError">The file is closed.</exception>
    public bool isatty() => Attached.Raw.IsTerminal;

    /// <summary>Whether the file may be read.</summary>
    /// <returns>Whether its mode says so.</returns>
    /// <exception cref="ValueError">The file is closed.</exception>
    public bool readable() => Attached.CanRead;

    /// <summary>Whether the file may be written.</summary>
    /// <returns>Whether its mode says so.</returns>
    /// <exception cref="ValueError">The file is closed.</exception>
    public bool writable() => Attached.CanWrite;

    /// <summary>Whether the file has a position that can be set.</summary>
    /// <returns>False for pipes and terminals.</returns>
    /// <exception cref="ValueError">The file is closed.</exception>
    public bool seekable() => Attached.Raw.IsSeekable;

    /// <summary>Parts the text from the bytes, which go on as a file of their own; this object is of no use any more.</summary>
    /// <returns>The file of bytes, which now owns the descriptor.</returns>
    /// <exception cref="ValueError">The file is closed, or was detached.</exception>
    public BinaryIO detach()
    {
        lock (Attached.Gate)
        {
            Text.TryFlush(Waiting.InCall);
            bytes.Text = null;
            isDetached = true;
            return buffer;
        }
    }

    /// <summary>The lines, from where the file stands, until it ends; meanwhile <see cref="tell"/> raises an error.</summary>
    /// <returns>An iterator over lines with their ends.</returns>
    /// <exception cref="ValueError">The file is closed, or of bytes.</exception>
    public IEnumerator<string> GetEnumerator()
    {
        Text.Open();
        return new Lines(this);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The file as Python's <c>repr()</c> writes it.</summary>
    /// <returns>Text such as <c>&lt;_io.TextIOWrapper name=3 mode='r' encoding='utf-8'&gt;</c>.</returns>
    public override string ToString() => text is null ? buffer.ToString()
        : isDetached ? $"<_io.TextIOWrapper mode={PythonRepr.Of(mode)} encoding={PythonRepr.Of(encoding)}>"
        : text.ToString();

    /// <summary>The next character of a text, which stays unread; -1 at the end.</summary>
    internal int Peek() => Text.Peek();

    /// <summary>Writes what is pending and, of a text, everything at once from now on; nothing of a file that is closed or was detached.</summary>
    internal void FinishWriting()
    {
        if (text is not null && !isDetached) text.Finish();
        else if (!bytes.IsClosed) buffer.flush();
    }

    /// <summary>Makes the descriptor of a file that was made without it its own.</summary>
    private protected void TakeOver() => bytes.Raw.TakeOver();

    /// <summary>The work of <see cref="close"/> and <see cref="Dispose()"/>.</summary>
    private protected virtual void CloseOnce() => Attached.Dispose();

    private sealed class Lines(TextIO file) : IEnumerator<string>
    {
        private string? current;

        public string Current => current ?? throw new InvalidOperationException("the iterator stands on no line");

        object IEnumerator.Current => Current;

        public bool MoveNext() => (current = file.Text.Next()) is not null;

        public void Reset() => throw new NotSupportedException("a file is gone through once");

        public void Dispose() { }
    }
}
