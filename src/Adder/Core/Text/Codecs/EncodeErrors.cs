using System.Buffers;
using System.Buffers.Binary;
using System.Globalization;
using System.Text;

namespace Adder.Core.Text.Codecs;

/// <summary>What becomes of characters that have no bytes, by the name of the error handler.</summary>
internal static class EncodeErrors
{
    /// <summary>Handles the run from <paramref name="start"/> to <paramref name="end"/>.</summary>
    /// <returns>Where encoding goes on.</returns>
    internal static int Handle(string handler, TextCodec codec, string text, int start, int end, IBufferWriter<byte> bytes)
    {
        var run = text.AsSpan(start, end - start);
        switch (handler)
        {
            case "ignore":
                return end;
            case "replace":
                Write(new string('?', CodePoints.Count(run)));
                return end;
            case "backslashreplace":
                Write(Escaped(run, Backslash));
                return end;
            case "xmlcharrefreplace":
                Write(Escaped(run, static point => string.Create(CultureInfo.InvariantCulture, $"&#{point};")));
                return end;
            case "surrogateescape" when codec.TakesBytes && codec.EscapedUnits(run) > 0:
                bytes.Write([(byte)(run[0] - 0xDC00)]);
                return start + 1;
            case "surrogatepass" when char.IsSurrogate(run[0]) && TryPass(codec.Name, run[0], bytes):
                return start + 1;
            case "strict" or "surrogateescape" or "surrogatepass":
                throw Error(codec.Name, text, start, end, codec.Reason);
            case "namereplace":
                throw new NotImplementedError("the names of characters are not there: 'backslashreplace' writes their numbers");
            default:
                throw new LookupError($"unknown error handler name '{handler}'");
        }

        void Write(string replacement)
        {
            var room = bytes.GetSpan(codec.MostBytes(replacement));
            if (codec.EncodePrefix(replacement, room, out var count) < replacement.Length) throw Error(codec.Name, text, start, end, codec.Reason);
            bytes.Advance(count);
        }
    }

    internal static UnicodeEncodeError Error(string codec, string text, int start, int end, string reason)
    {
        var first = CodePoints.Count(text.AsSpan(0, start));
        var last = first + CodePoints.Count(text.AsSpan(start, end - start)) - 1;
        var place = first == last
            ? string.Create(CultureInfo.InvariantCulture, $"character '{Backslash(PointAt(text, start))}' in position {first}")
            : string.Create(CultureInfo.InvariantCulture, $"characters in position {first}-{last}");
        return new UnicodeEncodeError($"'{codec}' codec can't encode {place}: {reason}", codec, text, first, last + 1, reason);
    }

    private static string Escaped(ReadOnlySpan<char> run, Func<int, string> escape)
    {
        var text = new StringBuilder();
        for (var i = 0; i < run.Length; i++)
        {
            var point = PointAt(run, i);
            text.Append(escape(point));
            if (point > 0xFFFF) i++;
        }

        return text.ToString();
    }

    private static int PointAt(ReadOnlySpan<char> text, int at) =>
        at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]) ? char.ConvertToUtf32(text[at], text[at + 1]) : text[at];

    private static string Backslash(int point) => point switch
    {
        <= 0xFF => string.Create(CultureInfo.InvariantCulture, $"\\x{point:x2}"),
        <= 0xFFFF => string.Create(CultureInfo.InvariantCulture, $"\\u{point:x4}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"\\U{point:x8}"),
    };

    private static bool TryPass(string codec, char surrogate, IBufferWriter<byte> bytes)
    {
        Span<byte> unit = stackalloc byte[4];
        switch (codec)
        {
            case "utf-8":
                unit[0] = 0xED;
                unit[1] = (byte)(0x80 | ((surrogate >> 6) & 0x3F));
                unit[2] = (byte)(0x80 | (surrogate & 0x3F));
                bytes.Write(unit[..3]);
                return true;
            case "utf-16" or "utf-16-le":
                BinaryPrimitives.WriteUInt16LittleEndian(unit, surrogate);
                bytes.Write(unit[..2]);
                return true;
            case "utf-16-be":
                BinaryPrimitives.WriteUInt16BigEndian(unit, surrogate);
                bytes.Write(unit[..2]);
                return true;
            case "utf-32" or "utf-32-le":
                BinaryPrimitives.WriteUInt32LittleEndian(unit, surrogate);
                bytes.Write(unit);
                return true;
            case "utf-32-be":
                BinaryPrimitives.WriteUInt32BigEndian(unit, surrogate);
                bytes.Write(unit);
                return true;
            default:
                return false;
        }
    }
}
