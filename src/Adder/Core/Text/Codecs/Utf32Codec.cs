using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace Adder.Core.Text.Codecs;

/// <summary>UTF-32 in one of its orders; with a mark at the beginning, that is read in either and written in this machine's.</summary>
internal sealed class Utf32Codec : TextCodec
{
    private readonly bool isBig;
    private readonly bool hasMark;

    private Utf32Codec(bool isBig, bool hasMark, string name)
    {
        this.isBig = isBig;
        this.hasMark = hasMark;
        Name = name;
    }

    internal static Utf32Codec Little { get; } = new(false, false, "utf-32-le");

    internal static Utf32Codec Big { get; } = new(true, false, "utf-32-be");

    internal static Utf32Codec Marked { get; } = new(!BitConverter.IsLittleEndian, true, "utf-32");

    // what has no mark is read so, until it turns out that it has none
    private static Utf32Codec Native { get; } = BitConverter.IsLittleEndian ? Little : Big;

    internal override string Name { get; }

    internal override string Reason => "surrogates not allowed";

    internal override int Unit => 4;

    internal override bool CountsMark => true;

    internal override ReadOnlySpan<byte> Mark => !hasMark ? [] : isBig ? [0, 0, 0xFE, 0xFF] : [0xFF, 0xFE, 0, 0];

    internal override TextCodec WithoutMark => isBig ? Big : Little;

    internal override TextCodec? Begin(ReadOnlySpan<byte> bytes, bool final, string errors, out int skipped)
    {
        skipped = 0;
        if (!hasMark) return this;
        if (bytes.Length < 4) return final && bytes.Length > 0 ? Native : null;
        skipped = 4;
        return (bytes[0], bytes[1], bytes[2], bytes[3]) switch
        {
            (0xFF, 0xFE, 0, 0) => Little,
            (0, 0, 0xFE, 0xFF) => Big,
            _ => throw Unmarked(bytes, final, errors),
        };
    }

    internal override int Decode(ReadOnlySpan<byte> bytes, int start, bool final, string errors, CharBuffer chars)
    {
        var used = start;
        while (bytes.Length - used >= 4)
        {
            var unit = bytes.Slice(used, 4);
            var point = isBig ? BinaryPrimitives.ReadUInt32BigEndian(unit) : BinaryPrimitives.ReadUInt32LittleEndian(unit);
            if (Rune.TryCreate(point, out var rune))
            {
                chars.Commit(rune.EncodeToUtf16(chars.Room(2)));
                used += 4;
            }
            else
            {
                used = DecodeErrors.Handle(errors, Name, bytes, used, used + 4, point > 0xFFFF ? "code point not in range(0x110000)"
                    : "code point in surrogate code point range(0xd800, 0xe000)", chars);
            }
        }

        while (final && used < bytes.Length) used = DecodeErrors.Handle(errors, Name, bytes, used, bytes.Length, "truncated data", chars);
        return used;
    }

    internal override int MostBytes(ReadOnlySpan<char> text) => text.Length * 4;

    internal override int EncodePrefix(ReadOnlySpan<char> text, Span<byte> bytes, out int count)
    {
        count = 0;
        for (var i = 0; i < text.Length;)
        {
            if (Rune.DecodeFromUtf16(text[i..], out var rune, out _) != OperationStatus.Done) return i;
            if (isBig) BinaryPrimitives.WriteInt32BigEndian(bytes[count..], rune.Value);
            else BinaryPrimitives.WriteInt32LittleEndian(bytes[count..], rune.Value);
            count += 4;
            i += rune.Utf16SequenceLength;
        }

        return text.Length;
    }

    internal override int EndOfRun(ReadOnlySpan<char> text, int start) => start + 1;

    // What is wrong with the bytes themselves is told first.
    private static UnicodeDecodeError Unmarked(ReadOnlySpan<byte> bytes, bool final, string errors)
    {
        Native.Decode(bytes, 0, final, errors, new CharBuffer());
        return DecodeErrors.Error("utf-32", bytes, 0, 4, "Stream does not start with BOM");
    }
}
