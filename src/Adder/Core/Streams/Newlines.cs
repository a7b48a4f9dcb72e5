namespace Adder.Core.Streams;

/// <summary>What ends a line, by Python's argument <c>newline</c>.</summary>
internal sealed class Newlines
{
    private const int CarriageReturn = 1;
    private const int LineFeed = 2;
    private const int Both = 4;

    private readonly string? given;
    private int seen;

    internal Newlines(string? newline)
    {
        if (newline is not (null or "" or "\n" or "\r" or "\r\n")) throw new ValueError($"illegal newline value: {newline}");
        given = newline;
        var written = newline ?? System.Environment.NewLine;
        Written = written is "\r" or "\r\n" ? written : null;
    }

    /// <summary>Which kinds have been read: null for none, a text for one, several in Python's order.</summary>
    internal object? Seen => seen switch
    {
        0 => null,
        CarriageReturn => "\r",
        LineFeed => "\n",
        Both => "\r\n",
        _ => new[] { (CarriageReturn, "\r"), (LineFeed, "\n"), (Both, "\r\n") }.Where(kind => (seen & kind.Item1) != 0).Select(kind => kind.Item2).ToArray(),
    };

    /// <summary>Whether all kinds end a line.</summary>
    internal bool IsUniversal => string.IsNullOrEmpty(given);

    /// <summary>Whether they are all read as a line feed.</summary>
    internal bool IsTranslated => given is null;

    /// <summary>What a line feed is written as; null where it is written as it is.</summary>
    internal string? Written { get; }

    internal void Reset() => seen = 0;

    /// <summary>How long the first line is, its end included; -1 where it does not end here.</summary>
    /// <param name="text">The text.</param>
    /// <param name="from">Before this place there is no end.</param>
    internal int LineLength(ReadOnlySpan<char> text, int from)
    {
        var rest = text[from..];
        if (given is null or "\n") return Behind(rest.IndexOf('\n'), 1);
        if (given == "\r") return Behind(rest.IndexOf('\r'), 1);
        if (given == "\r\n") return Behind(rest.IndexOf("\r\n"), 2);
        var found = rest.IndexOfAny('\r', '\n');
        return Behind(found, found >= 0 && rest[found] == '\r' && found + 1 < rest.Length && rest[found + 1] == '\n' ? 2 : 1);

        int Behind(int at, int length) => at < 0 ? -1 : from + at + length;
    }

    /// <summary>Notes what was read, and makes line feeds of it where that is wanted.</summary>
    /// <returns>The length that is left; a carriage return at the end is never half a pair.</returns>
    internal int Translate(Span<char> text)
    {
        if (!IsUniversal) return text.Length;
        var at = text.IndexOf('\r');
        if ((seen & LineFeed) == 0 && (at < 0 ? text : text[..at]).Contains('\n')) seen |= LineFeed;
        if (at < 0) return text.Length;

        var length = at;
        while (at < text.Length)
        {
            // here stands a carriage return
            var isPair = at + 1 < text.Length && text[at + 1] == '\n';
            seen |= isPair ? Both : CarriageReturn;
            if (IsTranslated) text[length++] = '\n';
            at += isPair ? 2 : 1;
            var next = text[at..].IndexOf('\r');
            var plain = text.Slice(at, next < 0 ? text.Length - at : next);
            if ((seen & LineFeed) == 0 && plain.Contains('\n')) seen |= LineFeed;
            if (IsTranslated) plain.CopyTo(text[length..]);
            length += plain.Length;
            at += plain.Length;
        }

        return IsTranslated ? length : text.Length;
    }
}
