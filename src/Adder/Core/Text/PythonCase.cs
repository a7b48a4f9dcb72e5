using System.Globalization;
using System.Text;

namespace Adder.Core.Text;

/// <summary>Lower case as Python's <c>str.lower()</c> writes it: Unicode's full mapping, which .NET's differs from at two letters.</summary>
internal static class PythonCase
{
    private const char CapitalIWithDot = '\u0130';
    private const char CapitalSigma = '\u03A3';
    private const char FinalSigma = '\u03C2';

    internal static string Lower(string text)
    {
        var special = text.AsSpan().IndexOfAny(CapitalIWithDot, CapitalSigma);
        if (special < 0) return text.ToLowerInvariant();

        var lower = new StringBuilder(text.Length + 1);
        var start = 0;
        for (; special >= 0; special = text.AsSpan(start).IndexOfAny(CapitalIWithDot, CapitalSigma))
        {
            special += start;
            lower.Append(text[start..special].ToLowerInvariant());
            if (text[special] == CapitalIWithDot) lower.Append("i\u0307");
            else lower.Append(EndsWord(text, special) ? FinalSigma : char.ToLowerInvariant(CapitalSigma));
            start = special + 1;
        }

        return lower.Append(text[start..].ToLowerInvariant()).ToString();
    }

    // Unicode's Final_Sigma: a cased letter before it and none after it, whatever is case-ignorable left out
    private static bool EndsWord(string text, int at)
    {
        var before = at;
        var previous = default(Rune);
        while (before > 0)
        {
            if (Rune.DecodeLastFromUtf16(text.AsSpan(0, before), out previous, out var length) != System.Buffers.OperationStatus.Done) return false;
            before -= length;
            if (!IsIgnorable(previous)) break;
            previous = default;
        }

        if (!IsCased(previous)) return false;
        for (var after = at + 1; after < text.Length;)
        {
            if (Rune.DecodeFromUtf16(text.AsSpan(after), out var next, out var length) != System.Buffers.OperationStatus.Done) return true;
            if (!IsIgnorable(next)) return !IsCased(next);
            after += length;
        }

        return true;
    }

    private static bool IsIgnorable(Rune rune) => Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark
        or UnicodeCategory.EnclosingMark or UnicodeCategory.Format or UnicodeCategory.ModifierLetter or UnicodeCategory.ModifierSymbol
        || rune.Value is '\'' or '.' or ':' or 0xB7 or 0x387 or 0x55F or 0x5F4 or 0x2018 or 0x2019 or 0x2024 or 0x2027
            or 0xFE13 or 0xFE52 or 0xFE55 or 0xFF07 or 0xFF0E or 0xFF1A;

    private static bool IsCased(Rune rune) => Rune.GetUnicodeCategory(rune) is UnicodeCategory.UppercaseLetter
        or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
        || rune.Value is 0xAA or 0xBA or (>= 0x2160 and <= 0x217F) or (>= 0x24B6 and <= 0x24E9)
            or (>= 0x1F130 and <= 0x1F149) or (>= 0x1F150 and <= 0x1F169) or (>= 0x1F170 and <= 0x1F189);
}
