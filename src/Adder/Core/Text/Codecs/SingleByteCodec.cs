using System.Collections.Frozen;
using System.Text;

namespace Adder.Core.Text.Codecs;

/// <summary>An encoding with one byte for each character, by its table.</summary>
internal sealed class SingleByteCodec : TextCodec
{
    /// <summary>What stands in a table for a byte that is no character.</summary>
    internal const char Undefined = '\uFFFE';

    private readonly string table;
    private readonly FrozenDictionary<char, byte> bytesOf;
    private readonly bool hasAscii;

    internal SingleByteCodec(string name, string reason, string table)
    {
        Name = name;
        Reason = reason;
        this.table = table;
        bytesOf = table.Index().Where(entry => entry.Item != Undefined).DistinctBy(entry => entry.Item)
            .ToFrozenDictionary(entry => entry.Item, entry => (byte)entry.Index);
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

    internal override int Decode(ReadOnlySpan<byte> bytes, bool final, string errors, CharBuffer chars)
    {
        var used = 0;
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
        while (count < text.Length && bytesOf.TryGetValue(text[count], out var value)) bytes[count++] = value;
        return count;
    }

    internal override int EndOfRun(ReadOnlySpan<char> text, int start)
    {
        while (start < text.Length && !bytesOf.ContainsKey(text[start])) start++;
        return start;
    }
}
