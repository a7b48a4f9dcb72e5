namespace Adder.Core.Text;

/// <summary>The order of texts by code points, as in Python; that of .NET is by halves of UTF-16, or by culture.</summary>
internal static class CodePoints
{
    internal static int Compare(string? left, string? right)
    {
        if (left is null || right is null) return string.CompareOrdinal(left, right);
        var same = left.AsSpan().CommonPrefixLength(right);
        if (same == left.Length || same == right.Length) return left.Length.CompareTo(right.Length);

        // where the halves before are equal, these may be the second ones of code points that differ
        if (same > 0 && char.IsHighSurrogate(left[same - 1]) && At(left, same - 1).CompareTo(At(right, same - 1)) is not 0 and var order) return order;
        return At(left, same).CompareTo(At(right, same));
    }

    // half a surrogate pair that stands alone is a code point of its own
    private static int At(string text, int index) =>
        index + 1 < text.Length && char.IsSurrogatePair(text[index], text[index + 1]) ? char.ConvertToUtf32(text[index], text[index + 1]) : text[index];
}
