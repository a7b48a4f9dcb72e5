using System.Text;

namespace Adder.Core.Text.Codecs;

/// <summary>One of .NET's encodings with one to four bytes for a character.</summary>
internal sealed class MultiByteCodec : TextCodec
{
    private const int LongestRest = 3;

    private readonly Encoding encoding;

    internal MultiByteCodec(string name, int codePage)
    {
        Name = name;
        encoding = CodePagesEncodingProvider.Instance.GetEncoding(codePage, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)
            ?? throw new LookupError($"unknown encoding: {name}");
    }

    internal override string Name { get; }

    internal override string Reason => "illegal multibyte sequence";

    internal override int Decode(ReadOnlySpan<byte> bytes, int start, bool final, string errors, CharBuffer chars)
    {
        var used = start;
        while (used < bytes.Length)
        {
            if (TryDecode(bytes[used..], chars, out var flaw)) return bytes.Length;
            TryDecode(bytes.Slice(used, flaw), chars, out _);
            used += flaw;
            var isCut = bytes.Length - used <= LongestRest && IsCut(bytes[used..]);
            if (isCut && !final) return used;
            used = DecodeErrors.Handle(errors, Name, bytes, used, isCut ? bytes.Length : used + 1,
                isCut ? "incomplete multibyte sequence" : Reason, chars);
        }

        return used;
    }

    internal override int MostBytes(ReadOnlySpan<char> text) => encoding.GetMaxByteCount(text.Length);

    internal override int EncodePrefix(ReadOnlySpan<char> text, Span<byte> bytes, out int count)
    {
        try
        {
            count = encoding.GetBytes(text, bytes);
            return text.Length;
        }
        catch (EncoderFallbackException error)
        {
            count = encoding.GetBytes(text[..error.Index], bytes);
            return error.Index;
        }
    }

    internal override int EndOfRun(ReadOnlySpan<char> text, int start) =>
        start + (start + 1 < text.Length && char.IsSurrogatePair(text[start], text[start + 1]) ? 2 : 1);

    private bool TryDecode(ReadOnlySpan<byte> bytes, CharBuffer chars, out int flaw)
    {
        flaw = 0;
        try
        {
            chars.Commit(encoding.GetChars(bytes, chars.Room(encoding.GetMaxCharCount(bytes.Length))));
            return true;
        }
        catch (DecoderFallbackException error)
        {
            flaw = int.Clamp(error.Index, 0, bytes.Length - 1);
            return false;
        }
    }

    // A decoder that waits for more takes them without an error.
    private bool IsCut(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return encoding.GetDecoder().GetCharCount(bytes, flush: false) == 0;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}
