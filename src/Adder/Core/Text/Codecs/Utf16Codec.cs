using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace Adder.Core.Text.Codecs;

/// <summary>UTF-16 in one of its orders; with a mark at the beginning, that is read in either and written in this machine's.</summary>
internal sealed class Utf16Codec : TextCodec
{
    private readonly bool isBig;
    private readonly bool hasMark;

    private Utf16Codec(bool isBig, bool hasMark, string name)
    {
        this.isBig = isBig;
        this.hasMark = hasMark;
        Name = name;
    }

    internal static Utf16Codec Little { get; } = new(false, false, "utf-16-le");

    internal static Utf16Codec Big { get; } = new(true, false, "utf-16-be");

    internal static Utf16Codec Marked { get; } = new(!BitConverter.IsLittleEndian, true, "utf-16");

    // what has no mark is read so, until it turns out that it has none
    private static Utf16Codec Native { get; } = BitConverter.IsLittleEndian ? Little : Big;

    internal override string Name { get; }

    internal override string Reason => "surrogates not allowed";

    internal override int Unit => 2;

    internal override bool CountsMark => true;

    internal override ReadOnlySpan<byte> Mark => !hasMark ? [] : isBig ? [0xFE, 0xFF] : [0xFF, 0xFE];

    internal override TextCodec WithoutMark => isBig ? Big : Little;

    internal override TextCodec? Begin(ReadOnlySpan<byte> bytes, bool final, string errors, out int skipped)
    {
        skipped = 0;
        if (!hasMark) return this;
        if (bytes.Length < 2) return final && bytes.Length > 0 ? Native : null;
        TextCodec? marked = (bytes[0], bytes[1]) switch { (0xFF, 0xFE) => Little, (0xFE, 0xFF) => Big, _ => null };
        if (marked is null) Refuse(bytes, final, errors);
        else skipped = 2;
        return marked;
    }

    internal override int Decode(ReadOnlySpan<byte> bytes, int start, bool final, string errors, CharBuffer chars)
    {
        var used = start;
        while (bytes.Length - used >= 2)
        {
            var count = (bytes.Length - used) / 2;
            var units = chars.Room(count)[..count];
            bytes.Slice(used, count * 2).CopyTo(MemoryMarshal.AsBytes(units));
            Order(units);
            var flaw = FirstLone(units);
            chars.Commit(flaw);
            used += flaw * 2;
            if (flaw == count) break;
            var isCut = flaw == count - 1 && char.IsHighSurrogate(units[flaw]);
            if (isCut && !final) return used;
            var (end, reason) = isCut ? (bytes.Length, "unexpected end of data")
                : (used + 2, char.IsHighSurrogate(units[flaw]) ? "illegal UTF-16 surrogate" : "illegal encoding");
            used = DecodeErrors.Handle(errors, Name, bytes, used, end, reason, chars);
        }

        while (final && used < bytes.Length) used = DecodeErrors.Handle(errors, Name, bytes, used, bytes.Length, "truncated data", chars);
        return used;
    }

    internal override int MostBytes(ReadOnlySpan<char> text) => text.Length * 2;

    internal override int EncodePrefix(ReadOnlySpan<char> text, Span<byte> bytes, out int count)
    {
        var length = FirstLone(text);
        count = length * 2;
        MemoryMarshal.AsBytes(text[..length]).CopyTo(bytes);
        Order(MemoryMarshal.Cast<byte, char>(bytes[..count]));
        return length;
    }

    internal override int EndOfRun(ReadOnlySpan<char> text, int start) => start + 1;

    private static int FirstLone(ReadOnlySpan<char> text)
    {
        var at = 0;
        while (text[at..].IndexOfAnyInRange('\uD800', '\uDFFF') is var found && found >= 0)
        {
            at += found;
            if (at + 1 == text.Length || !char.IsSurrogatePair(text[at], text[at + 1])) return at;
            at += 2;
        }

        return text.Length;
    }

    private void Order(Span<char> units)
    {
        var values = MemoryMarshal.Cast<char, ushort>(units);
        if (isBig == BitConverter.IsLittleEndian) BinaryPrimitives.ReverseEndianness(values, values);
    }

    // What is wrong with the bytes themselves is told first, and half a character waits for the other.
    private static void Refuse(ReadOnlySpan<byte> bytes, bool final, string errors)
    {
        if (Native.Decode(bytes, 0, final, errors, new CharBuffer()) >= 2) throw DecodeErrors.Error("utf-16", bytes, 0, 2, "Stream does not start with BOM");
    }
}
