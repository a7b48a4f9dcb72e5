using System.Buffers;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Unicode;

namespace Adder.Core.Text;

/// <summary>
/// File names between bytes and text: UTF-8, where a byte that is not UTF-8 stands in the text as the lone surrogate U+DC00 + byte
/// (PEP 383), so that every name survives the way there and back.
/// </summary>
internal static class FsCodec
{
    internal const string Name = "utf-8";

    private const int EscapeBase = 0xDC00;
    private const int StackChars = 512;

    internal static string ErrorHandler => OperatingSystem.IsWindows() ? "surrogatepass" : "surrogateescape";

    internal static string Decode(ReadOnlySpan<byte> bytes)
    {
        // most names: the text is written in place, once
        if (Ascii.IsValid(bytes)) return string.Create(bytes.Length, bytes, static (chars, ascii) => Ascii.ToUtf16(ascii, chars, out _));
        if (bytes.Length > StackChars) return DecodeLong(bytes);
        Span<char> chars = stackalloc char[StackChars];
        return new string(chars[..Decode(bytes, chars)]);
    }

    /// <summary>Decodes into a buffer that has room for one character a byte.</summary>
    internal static int Decode(ReadOnlySpan<byte> bytes, Span<char> chars)
    {
        var written = 0;
        while (true)
        {
            var status = Utf8.ToUtf16(bytes, chars[written..], out var read, out var count, replaceInvalidSequences: false);
            written += count;
            if (status == OperationStatus.Done) return written;
            chars[written++] = (char)(EscapeBase + bytes[read]);
            bytes = bytes[(read + 1)..];
        }
    }

    internal static byte[] Encode(string text)
    {
        var rented = ArrayPool<byte>.Shared.Rent(MaxByteCount(text.Length));
        try
        {
            return rented.AsSpan(0, Encode(text, rented)).ToArray();
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(rented);
        }
    }

    /// <summary>The UTF-8 of a text that is no file name: a lone surrogate has no bytes there.</summary>
    internal static byte[] EncodeStrictly(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i])) continue;
            if (IsLoneSurrogate(text, i)) throw NotEncodable(text, i);
            i++;
        }

        return Encoding.UTF8.GetBytes(text);
    }

    internal static int MaxByteCount(int charCount) => charCount * 3;

    /// <summary>Encodes into a buffer that has room for <see cref="MaxByteCount"/>.</summary>
    internal static int Encode(string text, Span<byte> bytes)
    {
        var written = 0;
        var start = 0;
        while (true)
        {
            var status = Utf8.FromUtf16(text.AsSpan(start), bytes[written..], out var read, out var count, replaceInvalidSequences: false);
            start += read;
            written += count;
            if (status == OperationStatus.Done) return written;
            if (text[start] is < '\uDC80' or > '\uDCFF') throw NotEncodable(text, start);
            bytes[written++] = (byte)(text[start++] - EscapeBase);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static string DecodeLong(ReadOnlySpan<byte> bytes)
    {
        var rented = ArrayPool<char>.Shared.Rent(bytes.Length);
        try
        {
            return new string(rented, 0, Decode(bytes, rented));
        }
        finally
        {
            ArrayPool<char>.Shared.Return(rented);
        }
    }

    private static UnicodeEncodeError NotEncodable(string text, int at)
    {
        var end = at;
        while (end < text.Length && IsLoneSurrogate(text, end)) end++;
        var first = CodePointIndex(text, at);
        var last = first + (end - at) - 1;
        var place = first == last
            ? string.Create(CultureInfo.InvariantCulture, $"character '\\u{(int)text[at]:x4}' in position {first}")
            : string.Create(CultureInfo.InvariantCulture, $"characters in position {first}-{last}");
        return new UnicodeEncodeError($"'utf-8' codec can't encode {place}: surrogates not allowed",
            "utf-8", text, first, last + 1, "surrogates not allowed");
    }

    private static bool IsLoneSurrogate(string text, int at) =>
        char.IsSurrogate(text[at]) && !(at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]));

    private static int CodePointIndex(string text, int at)
    {
        var index = at;
        for (var i = 1; i < at; i++)
            if (char.IsSurrogatePair(text[i - 1], text[i])) index--;
        return index;
    }
}
