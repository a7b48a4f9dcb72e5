using System.Buffers;
using Adder.Core.Text.Codecs;

namespace Adder.Core.Streams;

internal sealed partial class TextFile
{
    /// <summary>Takes a text, and answers its length as Python counts it.</summary>
    internal int Write(string text, Waiting waiting)
    {
        Open();
        if (!File.Raw.Mode.CanWrite) throw new io.UnsupportedOperation("not writable");
        if (text is null) throw new TypeError("write() argument must be str, not None");
        var written = Newlines.Written is { } newline ? text.Replace("\n", newline, StringComparison.Ordinal) : text;
        var begins = beginsText;
        beginsText = false;
        if (begins || !TryEncodeInPlace(written, waiting)) EncodeApart(written, begins, waiting);
        ForgetReading();
        return CodePoints.Count(text);
    }

    internal bool FlushesAfter(string text) => WritesThrough || (LineBuffering && text.AsSpan().ContainsAny('\n', '\r'));

    // What was read ahead by an iteration is kept, as in CPython.
    private void ForgetReading()
    {
        if (!File.Raw.Mode.CanRead) return;
        if (snapshot.Exists) chars.Clear();
        snapshot.Clear();
        decoder = null;
        Newlines.Reset();
    }

    private bool TryEncodeInPlace(string text, Waiting waiting)
    {
        var room = File.Room(codec.MostBytes(text), waiting);
        if (room.IsEmpty || codec.EncodePrefix(text, room, out var count) < text.Length) return false;
        File.Commit(count);
        return true;
    }

    // Nothing of a text that can't be encoded is written.
    private void EncodeApart(string text, bool begins, Waiting waiting)
    {
        var bytes = new ArrayBufferWriter<byte>(int.Max(16, codec.MostBytes(text)));
        if (begins) bytes.Write(codec.Mark);
        (begins ? codec : codec.WithoutMark).Encode(text, Errors, bytes);
        File.TryWrite(bytes.WrittenSpan, waiting, out _);
    }
}
