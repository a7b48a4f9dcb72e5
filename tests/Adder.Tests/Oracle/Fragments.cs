using CsCheck;

namespace Adder.Tests.Oracle;

/// <summary>Generators of the names that go wrong: bytes that are almost UTF-8, texts with lone surrogates and characters of every kind.</summary>
public static class Fragments
{
    private static readonly Gen<byte[]> ByteFragment = Gen.OneOf(
        Gen.Byte.Array[0, 3],
        Gen.Byte[0x61, 0x7A].Array[0, 5],
        Gen.Const("é"u8.ToArray()),
        Gen.Const("\u20ac\U0001F600"u8.ToArray()),
        Gen.Const(new byte[] { 0xC0, 0x80 }),                     // overlong in two, three and four bytes
        Gen.Const(new byte[] { 0xE0, 0x80, 0x80 }),
        Gen.Const(new byte[] { 0xE0, 0x9F, 0xBF }),
        Gen.Const(new byte[] { 0xF0, 0x8F, 0xBF, 0xBF }),
        Gen.Const(new byte[] { 0xED, 0xA0, 0x80 }),               // surrogates
        Gen.Const(new byte[] { 0xED, 0xB2, 0x80 }),
        Gen.Const(new byte[] { 0xED, 0x9F, 0xBF }),               // the last before them
        Gen.Const(new byte[] { 0xF4, 0x8F, 0xBF, 0xBF }),         // the last of all
        Gen.Const(new byte[] { 0xF4, 0x90, 0x80, 0x80 }),         // beyond it
        Gen.Const(new byte[] { 0xF8, 0x88, 0x80, 0x80, 0x80 }),
        Gen.Const(new byte[] { 0xC3 }),                           // cut off after one, two and three bytes
        Gen.Const(new byte[] { 0xE2, 0x82 }),
        Gen.Const(new byte[] { 0xF0, 0x9F, 0x98 }),
        Gen.Const(new byte[] { 0xFE, 0xFF }));

    private static readonly Gen<string> TextFragment = Gen.OneOf(
        Gen.Char['a', 'z'].Select(c => c.ToString()),
        Gen.Const("'"), Gen.Const("\""), Gen.Const("\\"), Gen.Const("\n"), Gen.Const("\u007f"), Gen.Const("\u0085"), Gen.Const("\u00e9"),
        Gen.Const("\u200b"), Gen.Const("\u20ac"), Gen.Const("\uffff"), Gen.Const("\U0001F600"), Gen.Const("\U0010FFFF"),
        Gen.Char['\uDC80', '\uDCFF'].Select(c => c.ToString()));

    // The first halves are those of the last plane: where one meets a second half, the pair is for private use in every version of Unicode.
    private static readonly Gen<string> LoneSurrogate = Gen.OneOf(
        Gen.Char['\uDBC0', '\uDBFF'], Gen.Char['\uDC00', '\uDC7F'], Gen.Char['\uDD00', '\uDFFF']).Select(c => c.ToString());

    /// <summary>Bytes: letters, characters, and every way in which a sequence can be wrong.</summary>
    public static Gen<byte[]> Bytes { get; } = ByteFragment.Array[0, 6].Select(parts => parts.SelectMany(part => part).ToArray());

    /// <summary>Texts that have bytes: what can stand in a name, NUL apart.</summary>
    public static Gen<string> Text { get; } = TextFragment.Array[0, 8].Select(string.Concat);

    /// <summary>Texts of which many have no bytes, as they hold surrogates that stand for none.</summary>
    public static Gen<string> AnyText { get; } =
        Gen.Frequency((8, TextFragment), (1, LoneSurrogate), (1, LoneSurrogate.Array[2, 4].Select(string.Concat))).Array[0, 8].Select(string.Concat);
}
