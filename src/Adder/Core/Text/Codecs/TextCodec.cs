using System.Buffers;

namespace Adder.Core.Text.Codecs;

/// <summary>An encoding. It holds no state: what is not whole is left for the next time.</summary>
internal abstract class TextCodec
{
    /// <summary>The name by which errors call it.</summary>
    internal abstract string Name { get; }

    /// <summary>Why a character has no bytes.</summary>
    internal abstract string Reason { get; }

    /// <summary>How many bytes a line feed has.</summary>
    internal virtual int Unit => 1;

    /// <summary>Whether one byte alone may stand in the text.</summary>
    internal virtual bool TakesBytes => Unit == 1;

    /// <summary>What a text begins with.</summary>
    internal virtual ReadOnlySpan<byte> Mark => [];

    /// <summary>The encoding behind the <see cref="Mark"/>, where there is none.</summary>
    internal virtual TextCodec WithoutMark => this;

    /// <summary>Whether the places of errors are counted from the mark on, and not from behind it.</summary>
    internal virtual bool CountsMark => false;

    /// <summary>Looks at the beginning of a text.</summary>
    /// <returns>The encoding of what follows the first <paramref name="skipped"/> bytes; null while that can't be told.</returns>
    internal virtual TextCodec? Begin(ReadOnlySpan<byte> bytes, bool final, string errors, out int skipped)
    {
        skipped = 0;
        return this;
    }

    /// <summary>Decodes what is whole, and if it is the end of the text, the rest too.</summary>
    /// <returns>Where the undecoded rest begins.</returns>
    internal abstract int Decode(ReadOnlySpan<byte> bytes, int start, bool final, string errors, CharBuffer chars);

    /// <summary>As many bytes as a text can have, handlers of errors apart.</summary>
    internal abstract int MostBytes(ReadOnlySpan<char> text);

    /// <summary>Encodes up to the first character that has no bytes, into room for <see cref="MostBytes"/>.</summary>
    /// <returns>How many UTF-16 units it was.</returns>
    internal abstract int EncodePrefix(ReadOnlySpan<char> text, Span<byte> bytes, out int count);

    /// <summary>Where the run of characters without bytes ends that begins here.</summary>
    internal abstract int EndOfRun(ReadOnlySpan<char> text, int start);

    /// <summary>How much of a run stands for bytes, as surrogateescape writes them.</summary>
    internal virtual int EscapedUnits(ReadOnlySpan<char> run) => run.IndexOfAnyExceptInRange('\uDC80', '\uDCFF') is var end && end < 0 ? run.Length : end;

    internal void Encode(string text, string errors, IBufferWriter<byte> bytes)
    {
        var start = 0;
        while (true)
        {
            var rest = text.AsSpan(start);
            start += EncodePrefix(rest, bytes.GetSpan(int.Max(1, MostBytes(rest))), out var count);
            bytes.Advance(count);
            if (start == text.Length) return;
            start = EncodeErrors.Handle(errors, this, text, start, EndOfRun(text, start), bytes);
        }
    }
}
