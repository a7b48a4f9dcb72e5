namespace Adder.Core.Text.Codecs;

/// <summary>Characters that were decoded and not yet read.</summary>
internal sealed class CharBuffer
{
    private char[] chars = [];

    internal int Start { get; private set; }

    internal int End { get; private set; }

    internal int Count => End - Start;

    internal ReadOnlySpan<char> Unread => chars.AsSpan(Start, Count);

    internal Span<char> From(int index) => chars.AsSpan(index, End - index);

    /// <summary>Where the next characters are written, at least so many; everything that was there may move.</summary>
    internal Span<char> Room(int size)
    {
        if (chars.Length - End < size) Array.Resize(ref chars, (int)long.Max(long.Min(chars.Length * 2L, Array.MaxLength), (long)End + size));
        return chars.AsSpan(End);
    }

    /// <summary>Takes what was written into the <see cref="Room"/>, or with a negative count gives it up again.</summary>
    internal void Commit(int count) => End += count;

    internal void Append(ReadOnlySpan<char> text)
    {
        text.CopyTo(Room(text.Length));
        End += text.Length;
    }

    internal void Append(char c)
    {
        Room(1)[0] = c;
        End++;
    }

    internal string Take(int count)
    {
        var text = new string(chars, Start, count);
        Start += count;
        return text;
    }

    /// <summary>Moves what is unread to the front.</summary>
    internal void Compact()
    {
        if (Start == 0) return;
        Unread.CopyTo(chars);
        (Start, End) = (0, Count);
    }

    internal void Clear() => Start = End = 0;

    /// <summary>Gives an array back that is longer than its next contents are likely to be.</summary>
    internal void Release(int most)
    {
        Clear();
        if (chars.Length > most) chars = [];
    }
}
