namespace Adder.Core.Paths;

/// <summary>What several paths begin with alike.</summary>
internal static class CommonPrefix
{
    internal static string OfTexts(string[] texts)
    {
        if (texts.Length == 0) return string.Empty;
        var length = texts[0].Length;
        foreach (var text in texts) length = texts[0].AsSpan(0, length).CommonPrefixLength(text);
        // half of a character is none
        if (length > 0 && char.IsHighSurrogate(texts[0][length - 1]) &&
            Array.Exists(texts, text => length < text.Length && char.IsLowSurrogate(text[length]))) length--;
        return texts[0][..length];
    }

    /// <summary>How many parts are the same in all paths.</summary>
    internal static int Count(string[][] paths)
    {
        var count = paths[0].Length;
        foreach (var path in paths) count = paths[0].AsSpan(0, count).CommonPrefixLength(path);
        return count;
    }

    /// <summary>The names of a path, without dots and without what is empty.</summary>
    internal static string[] Names(string path, char separator) =>
        [.. path.Split(separator, StringSplitOptions.RemoveEmptyEntries).Where(static name => name != ".")];
}
