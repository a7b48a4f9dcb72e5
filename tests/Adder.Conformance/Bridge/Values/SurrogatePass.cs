using System.Text;

namespace Adder.Conformance.Values;

/// <summary>UTF-8 in which a lone surrogate has its three bytes, as Python's error handler "surrogatepass" writes it.</summary>
internal static class SurrogatePass
{
    private const byte SurrogateLead = 0xED;

    internal static string Decode(ReadOnlySpan<byte> bytes)
    {
        if (!bytes.Contains(SurrogateLead)) return Encoding.UTF8.GetString(bytes);
        var text = new StringBuilder(bytes.Length);
        while (!bytes.IsEmpty)
        {
            if (bytes is [SurrogateLead, >= 0xA0 and var second, var third, ..])
            {
                text.Append((char)(0xD000 | (second & 0x3F) << 6 | third & 0x3F));
                bytes = bytes[3..];
                continue;
            }

            Rune.DecodeFromUtf8(bytes, out var rune, out var consumed);
            text.Append(rune.ToString());
            bytes = bytes[consumed..];
        }

        return text.ToString();
    }

    /// <summary>Encodes into a buffer that has three bytes for each character.</summary>
    internal static int Encode(string text, Span<byte> buffer)
    {
        var length = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                length += new Rune(c, text[++i]).EncodeToUtf8(buffer[length..]);
            }
            else if (char.IsSurrogate(c))
            {
                buffer[length++] = (byte)(0xE0 | c >> 12);
                buffer[length++] = (byte)(0x80 | c >> 6 & 0x3F);
                buffer[length++] = (byte)(0x80 | c & 0x3F);
            }
            else
            {
                length += new Rune(c).EncodeToUtf8(buffer[length..]);
            }
        }

        return length;
    }
}
