using System.Globalization;
using System.Text;

namespace Adder.Core.Text;

/// <summary>A value as Python's <c>repr()</c> writes it.</summary>
internal static class PythonRepr
{
    internal static string Of(object? value) => value switch
    {
        null => "None",
        string text => Of(text),
        byte[] bytes => Of(bytes),
        bool truth => truth ? "True" : "False",
        double number => Float(number),
        float number => Float(number),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "None",
    };

    internal static string Of(string text)
    {
        var quote = QuoteFor(text.Contains('\''), text.Contains('"'));
        var repr = new StringBuilder(text.Length + 2).Append(quote);
        for (var i = 0; i < text.Length; i++)
        {
            var rune = Rune.TryGetRuneAt(text, i, out var found) ? found : default;
            var codePoint = rune == default ? text[i] : rune.Value;
            if (codePoint < 0x7F) AppendAscii(repr, (char)codePoint, quote);
            else if (rune != default && IsPrintable(rune)) repr.Append(rune.ToString());
            else if (codePoint <= 0xFF) repr.Append(CultureInfo.InvariantCulture, $"\\x{codePoint:x2}");
            else if (codePoint <= 0xFFFF) repr.Append(CultureInfo.InvariantCulture, $"\\u{codePoint:x4}");
            else repr.Append(CultureInfo.InvariantCulture, $"\\U{codePoint:x8}");
            if (codePoint > 0xFFFF) i++;
        }

        return repr.Append(quote).ToString();
    }

    internal static string Of(ReadOnlySpan<byte> bytes)
    {
        var quote = QuoteFor(bytes.Contains((byte)'\''), bytes.Contains((byte)'"'));
        var repr = new StringBuilder(bytes.Length + 3).Append('b').Append(quote);
        foreach (var value in bytes)
        {
            if (value < 0x7F) AppendAscii(repr, (char)value, quote);
            else repr.Append(CultureInfo.InvariantCulture, $"\\x{value:x2}");
        }

        return repr.Append(quote).ToString();
    }

    /// <summary>A value as Python's <c>str()</c> writes it.</summary>
    internal static string Text(object? value) => value as string ?? Of(value);

    // Both languages write the shortest digits that give the number back, but go over to exponents at different sizes.
    private static string Float(double number)
    {
        if (!double.IsFinite(number)) return double.IsNaN(number) ? "nan" : number > 0 ? "inf" : "-inf";
        var sign = double.IsNegative(number) ? "-" : "";
        var text = double.Abs(number).ToString("R", CultureInfo.InvariantCulture).Split('E');
        var point = text[0].IndexOf('.', StringComparison.Ordinal);
        var digits = text[0].Replace(".", "", StringComparison.Ordinal).TrimStart('0');
        if (digits.Length == 0) return sign + "0.0";

        var exponent = (point < 0 ? text[0].Length : point) - 1 - (text[0].Length - (point < 0 ? 0 : 1) - digits.Length);
        if (text.Length > 1) exponent += int.Parse(text[1], CultureInfo.InvariantCulture);
        digits = digits.TrimEnd('0');
        return sign + exponent switch
        {
            >= 16 or < -4 => $"{digits[0]}{(digits.Length > 1 ? "." + digits[1..] : "")}e{(exponent < 0 ? '-' : '+')}{int.Abs(exponent):00}",
            < 0 => $"0.{new string('0', -exponent - 1)}{digits}",
            _ when digits.Length <= exponent + 1 => digits.PadRight(exponent + 1, '0') + ".0",
            _ => $"{digits[..(exponent + 1)]}.{digits[(exponent + 1)..]}",
        };
    }

    private static char QuoteFor(bool hasSingle, bool hasDouble) => hasSingle && !hasDouble ? '"' : '\'';

    private static void AppendAscii(StringBuilder repr, char character, char quote)
    {
        _ = character switch
        {
            '\t' => repr.Append("\\t"),
            '\n' => repr.Append("\\n"),
            '\r' => repr.Append("\\r"),
            '\\' => repr.Append("\\\\"),
            _ when character == quote => repr.Append('\\').Append(character),
            < ' ' => repr.Append(CultureInfo.InvariantCulture, $"\\x{(int)character:x2}"),
            _ => repr.Append(character),
        };
    }

    private static bool IsPrintable(Rune rune) => Rune.GetUnicodeCategory(rune) is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or
        UnicodeCategory.OtherNotAssigned or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or
        UnicodeCategory.SpaceSeparator);
}
