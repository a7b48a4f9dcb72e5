namespace Adder.Core.Text.Codecs;

/// <summary>Lengths as Python counts them: a pair of surrogates is one character.</summary>
internal static class CodePoints
{
    internal static int Count(ReadOnlySpan<char> text)
    {
        var count = text.Length;
        for (var i = FirstPair(text, 0); i >= 0; i = FirstPair(text, i + 2)) count--;
        return count;
    }

    /// <summary>How many UTF-16 units the first so many characters are; -1 where there are fewer.</summary>
    internal static int Units(ReadOnlySpan<char> text, long count)
    {
        if (count > text.Length) return -1;
        var units = 0;
        while (units < text.Length)
        {
            // so many units are so many characters, unless there are pairs among them
            var length = (int)count;
            if (length > text.Length - units) return -1;
            var piece = text.Slice(units, length);
            units += length;
            count -= Count(piece);
            if (length > 0 && char.IsHighSurrogate(piece[^1]) && units < text.Length && char.IsLowSurrogate(text[units])) units++;
            if (count == 0) return units;
        }

        return count == 0 ? units : -1;
    }

    private static int FirstPair(ReadOnlySpan<char> text, int from)
    {
        while (from < text.Length)
        {
            var found = text[from..].IndexOfAnyInRange('\uD800', '\uDBFF');
            if (found < 0) return -1;
            from += found;
            if (from + 1 < text.Length && char.IsLowSurrogate(text[from + 1])) return from;
            from++;
        }

        return -1;
    }
}
