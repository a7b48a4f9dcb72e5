using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Adder.Core.Text.Codecs;

/// <summary>UTF-8, and with a mark at the beginning utf-8-sig.</summary>
internal sealed class Utf8Codec : TextCodec
{
    private const int Short = 1024;

    private readonly bool hasMark;

    private Utf8Codec(bool hasMark) => this.hasMark = hasMark;

    internal static Utf8Codec Plain { get; } = new(false);

    internal static Utf8Codec Signed { get; } = new(true);

    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    internal override string Name => "utf-8";

    internal override string Reason => "surrogates not allowed";

    internal override ReadOnlySpan<byte> Mark => hasMark ? [0xEF, 0xBB, 0xBF] : [];

    internal override TextCodec WithoutMark => Plain;

    internal override TextCodec? Begin(ReadOnlySpan<byte> bytes, bool final, string errors, out int skipped)
    {
        skipped = hasMark && bytes.StartsWith(Mark) ? Mark.Length : 0;
        return hasMark && !final && bytes.Length < Mark.Length && Mark.StartsWith(bytes) ? null : Plain;
    }

    /// <summary>Decodes a whole text, unless there is a flaw in it.</summary>
    internal static bool TryDecode(byte[] bytes, out string text)
    {
        try
        {
            text = Strict.GetString(bytes);
            return true;
        }
        catch (DecoderFallbackException)
        {
            text = "";
            return false;
        }
    }

    internal override int Decode(ReadOnlySpan<byte> bytes, int start, bool final, string errors, CharBuffer chars)
    {
        var used = start;
        while (true)
        {
            var room = chars.Room(bytes.Length - used);
            var status = Utf8.ToUtf16(bytes[used..], room, out var read, out var count, replaceInvalidSequences: false, isFinalBlock: final);
            used += read;
            chars.Commit(count);
            if (status != OperationStatus.InvalidData) return used;
            var (length, reason) = Flaw(bytes[used..]);
            used = DecodeErrors.Handle(errors, Name, bytes, used, used + length, reason, chars);
        }
    }

    internal override int MostBytes(ReadOnlySpan<char> text) => text.Length <= Short ? text.Length * 3 : Encoding.UTF8.GetByteCount(text);

    internal override int EncodePrefix(ReadOnlySpan<char> text, Span<byte> bytes, out int count)
    {
        Utf8.FromUtf16(text, bytes, out var read, out count, replaceInvalidSequences: false);
        return read;
    }

    internal override int EndOfRun(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end < text.Length && char.IsSurrogate(text[end]) && !(end + 1 < text.Length && char.IsSurrogatePair(text[end], text[end + 1]))) end++;
        return end;
    }

    // How many bytes are wrong at the beginning, and why: as many as could have begun a character.
    private static (int Length, string Reason) Flaw(ReadOnlySpan<byte> bytes)
    {
        var (size, low, high) = bytes[0] switch
        {
            < 0xC2 or > 0xF4 => (1, 0, 0),
            < 0xE0 => (2, 0x80, 0xBF),
            0xE0 => (3, 0xA0, 0xBF),
            0xED => (3, 0x80, 0x9F),
            < 0xF0 => (3, 0x80, 0xBF),
            0xF0 => (4, 0x90, 0xBF),
            0xF4 => (4, 0x80, 0x8F),
            _ => (4, 0x80, 0xBF),
        };
        if (size == 1) return (1, "invalid start byte");
        for (var i = 1; i < size; i++)
        {
            if (i == bytes.Length) return (i, "unexpected end of data");
            if (bytes[i] < low || bytes[i] > high) return (i, "invalid continuation byte");
            (low, high) = (0x80, 0xBF);
        }

        throw new ArgumentException("nothing is wrong with them", nameof(bytes));
    }
}
