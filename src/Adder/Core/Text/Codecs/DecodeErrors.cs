using System.Globalization;

namespace Adder.Core.Text.Codecs;

/// <summary>What becomes of bytes that are no text, by the name of the error handler.</summary>
internal static class DecodeErrors
{
    /// <summary>Handles the bytes from <paramref name="start"/> to <paramref name="end"/>.</summary>
    /// <returns>Where decoding goes on.</returns>
    internal static int Handle(string handler, string codec, ReadOnlySpan<byte> bytes, int start, int end, string reason, CharBuffer chars)
    {
        switch (handler)
        {
            case "ignore":
                return end;
            case "replace":
                chars.Append('\uFFFD');
                return end;
            case "surrogateescape" when bytes[start] >= 0x80:
                for (; start < end && bytes[start] >= 0x80; start++) chars.Append((char)(0xDC00 + bytes[start]));
                return start;
            case "surrogatepass" when Surrogate(codec, bytes[start..]) is var (unit, size) && size > 0:
                chars.Append((char)unit);
                return start + size;
            case "backslashreplace":
                foreach (var value in bytes[start..end]) chars.Append(string.Create(CultureInfo.InvariantCulture, $"\\x{value:x2}"));
                return end;
            case "strict" or "surrogateescape" or "surrogatepass":
                throw Error(codec, bytes, start, end, reason);
            case "xmlcharrefreplace" or "namereplace":
                throw new TypeError("don't know how to handle UnicodeDecodeError in error callback");
            default:
                throw new LookupError($"unknown error handler name '{handler}'");
        }
    }

    internal static UnicodeDecodeError Error(string codec, ReadOnlySpan<byte> bytes, int start, int end, string reason)
    {
        var place = end == start + 1
            ? string.Create(CultureInfo.InvariantCulture, $"byte 0x{bytes[start]:x2} in position {start}")
            : string.Create(CultureInfo.InvariantCulture, $"bytes in position {start}-{end - 1}");
        return new UnicodeDecodeError($"'{codec}' codec can't decode {place}: {reason}", codec, bytes.ToArray(), start, end, reason);
    }

    private static (int Unit, int Size) Surrogate(string codec, ReadOnlySpan<byte> bytes)
    {
        var (unit, size) = codec switch
        {
            "utf-8" when bytes.Length >= 3 && bytes[0] == 0xED && (bytes[1] & 0xC0) == 0x80 && (bytes[2] & 0xC0) == 0x80 =>
                (0xD000 | ((bytes[1] & 0x3F) << 6) | (bytes[2] & 0x3F), 3),
            "utf-16-le" when bytes.Length >= 2 => (bytes[0] | (bytes[1] << 8), 2),
            "utf-16-be" when bytes.Length >= 2 => (bytes[1] | (bytes[0] << 8), 2),
            "utf-32-le" when bytes.Length >= 4 && bytes[2] == 0 && bytes[3] == 0 => (bytes[0] | (bytes[1] << 8), 4),
            "utf-32-be" when bytes.Length >= 4 && bytes[0] == 0 && bytes[1] == 0 => (bytes[3] | (bytes[2] << 8), 4),
            _ => (0, 0),
        };
        return char.IsSurrogate((char)unit) ? (unit, size) : default;
    }
}
