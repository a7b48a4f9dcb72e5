using Adder.Core.Text;
using Adder.Core.Text.Codecs;

namespace Adder.Core.Streams;

/// <summary>Text over the bytes of a file: decoding a piece at a time, encoding into the buffer of the bytes.</summary>
internal sealed partial class TextFile
{
    private readonly CharBuffer chars = new();
    private TextCodec codec;

    // the encoding behind the mark; null before the first bytes
    private TextCodec? decoder;
    private bool beginsText = true;

    // not during an iteration
    private bool tells = true;

    internal TextFile(ByteFile file, string? encoding, string? errors, string? newline, bool lineBuffering)
    {
        File = file;
        Newlines = new Newlines(newline);
        Encoding = encoding is null or "locale" ? CodecNames.Default : encoding;
        codec = CodecNames.Find(Encoding);
        Errors = errors ?? "strict";
        LineBuffering = lineBuffering;
        if (file.Raw.Mode.CanWrite && file.Raw.IsSeekable) beginsText = file.Tell() == 0;
    }

    internal ByteFile File { get; }

    internal Newlines Newlines { get; private set; }

    internal string Encoding { get; private set; }

    internal string Errors { get; private set; }

    internal bool LineBuffering { get; private set; }

    internal bool WritesThrough { get; private set; }

    public override string ToString() =>
        $"<_io.TextIOWrapper name={PythonRepr.Of(File.Raw.Name)} mode={PythonRepr.Of(File.Raw.Mode.Given)} encoding={PythonRepr.Of(Encoding)}>";

    internal void Open() => File.Open();

    internal bool TryFlush(Waiting waiting)
    {
        Open();
        tells = true;
        return File.TryFlush(waiting);
    }

    /// <summary>Writes what is pending, and everything at once from now on.</summary>
    internal void Finish()
    {
        lock (File.Gate)
        {
            if (File.IsClosed) return;
            WritesThrough = true;
            File.TryFlush(Waiting.InCall);
        }
    }

    internal void Reconfigure(string? encoding, string? errors, string? newline, bool? lineBuffering, bool? writeThrough)
    {
        var newlines = newline is null ? Newlines : new Newlines(newline);
        Open();
        if (decoder is not null && (encoding is not null || errors is not null || newline is not null))
            throw new io.UnsupportedOperation("It is not possible to set the encoding or newline of stream after the first read");
        if (encoding is not null)
        {
            codec = CodecNames.Find(encoding);
            Encoding = encoding;
            Errors = errors ?? "strict";
        }

        TryFlush(Waiting.InCall);
        Errors = errors ?? Errors;
        Newlines = newlines;
        LineBuffering = lineBuffering ?? LineBuffering;
        WritesThrough = writeThrough ?? WritesThrough;
    }
}
