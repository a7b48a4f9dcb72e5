using System.Text;

namespace Adder.Core.Text.Codecs;

/// <summary>An encoding with one byte for each character, by its table.</summary>
internal sealed class SingleByteCodec : TextCodec
{
    /// <summary>What stands in a table for a byte that is no character.</summary>
    internal const char Undefined = '\uFFFE';

    private readonly string table;

    // by the upper half of a character, the bytes of those that have one; byte 0 is NUL's only
    private readonly byte[]?[] pages = new byte[]?[256];
    private readonly bool hasAscii;

    internal SingleByteCodec(string name, string reason, string table)
    {
        Name = name;
        Reason = reason;
        this.table = table;
        for (var i = table.Length - 1; i >= 0; i--)
            if (table[i] != Undefined) (pages[table[i] >> 8] ??= new byte[256])[table[i] & 0xFF] = (byte)i;
        hasAscii = Ascii.IsValid(table.AsSpan(0, 0x80)) && table[..0x80].Index().All(entry => entry.Index == entry.Item);
    }

    internal static SingleByteCodec AsciiOnly { get; } = new("ascii", "ordinal not in range(128)",
        string.Create(256, 0, static (chars, _) =>
        {
            for (var i = 0; i < chars.Length; i++) chars[i] = i < 0x80 ? (char)i : Undefined;
        }));

    internal static SingleByteCodec Latin1 { get; } = new("latin-1", "ordinal not in range(256)",
        string.Create(256, 0, static (chars, _) =>
        {
            for (var i = 0; i < chars.Length; i++) chars[i] = (char)i;
        }));

    internal override string Name { get; }

    internal override string Reason { get; }

    internal override int Decode(ReadOnlySpan<byte> bytes, int start, bool final, string errors, CharBuffer chars)
    {
        var used = start;
        while (used < bytes.Length)
        {
            var room = chars.Room(bytes.Length - used);
            var count = 0;
            if (hasAscii) Ascii.ToUtf16(bytes[used..], room, out count);
            while (used + count < bytes.Length && table[bytes[used + count]] is var c && c != Undefined) room[count++] = c;
            chars.Commit(count);
            used += count;
            if (used < bytes.Length) used = DecodeErrors.Handle(errors, Name, bytes, used, used + 1, Reason, chars);
        }

        return used;
    }

    internal override int MostBytes(ReadOnlySpan<char> text) => text.Length;

    internal override int EncodePrefix(ReadOnlySpan<char> text, Span<byte> bytes, out int count)
    {
        count = 0;
        if (hasAscii) Ascii.FromUtf16(text, bytes, out count);
        while (count < text.Length && TryEncode(text[count], out var value)) bytes[count++] = value;
        return count;
    }

    internal override int EndOfRun(ReadOnlySpan<char> text, int start)
    {
        while (start < text.Length && !TryEncode(text[start], out _)) start++;
        return start;
    }

    // A table's run is escaped as a whole or not at all.
    internal override int EscapedUnits(ReadOnlySpan<char> run) =>
        base.EscapedUnits(run) is var count && count < run.Length && Name == "charmap" ? 0 : count;

    private bool TryEncode(char c, out byte value)
    {
        value = pages[c >> 8] is { } page ? page[c & 0xFF] : (byte)0;
        return value != 0 || (c == '\0' && table[0] == '\0');
    }
}
