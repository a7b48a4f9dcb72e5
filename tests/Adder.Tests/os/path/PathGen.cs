using CsCheck;

namespace Adder.Tests.Paths;

/// <summary>Paths made of everything that some function treats in its own way.</summary>
public static class PathGen
{
    private static readonly string[] Pieces =
    [
        "/", "/", "/", "\\", "\\", "//", "\\\\", "///", ".", ".", "..", "..", ":", "a", "b", "A", "B", "name.txt", ".bashrc", "a.tar.gz",
        "c:", "C:", "d:\\", "D:/", "\\\\server\\share", "//SERVER/share/", "\\\\?\\UNC\\", "//?/unc/", "\\\\.\\", "\\\\?\\c:\\", "..\\", "../",
        "~", "~root", "$", "${", "}", "%", "'", "\"", " ", ". ", "*", "?", "|", "\n", "\u001f", "\0", "NUL", "con", "COM1", "lpt\u00b2", "com\u00b9.x", "conin$", "CON\u0131N$", "aux .c",
        "\u00e9", "\u00c9", "\u00df", "\u0130", "\u0131", "\u03a3", "\u03a3a", "A\u03a3", "\u1e9e", "\u212a", "\u01c5", "\u2160", "\u0301", "\U0001F600", "\U00010400", "\udc80", "\udcff", "\ud800", "\udfff",
    ];

    private static readonly byte[][] BytePieces =
    [
        .. Pieces.Where(piece => !piece.Any(char.IsSurrogate)).Select(System.Text.Encoding.UTF8.GetBytes),
        [0x80], [0xff], [0xc3], [0xe9, (byte)'A'], [0xf0, 0x9f, 0x98, 0x80, (byte)':'], [0xed, 0xa0, 0x80],
    ];

    public static Gen<string> Text { get; } = Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[0, 8].Select(string.Concat);

    public static Gen<byte[]> Bytes { get; } = Gen.Int[0, BytePieces.Length - 1].Select(i => BytePieces[i]).Array[0, 8].Select(pieces => pieces.SelectMany(piece => piece).ToArray());

    /// <summary>Paths that have a chance of a common beginning.</summary>
    public static Gen<string[]> Relatives { get; } =
        Gen.Select(Text, Text.Array[0, 4], (start, ends) => ends.Select((end, i) => i == 2 ? end : start + end).ToArray());

    public static Gen<byte[][]> RelativesAsBytes { get; } =
        Gen.Select(Bytes, Bytes.Array[0, 4], (start, ends) => ends.Select((end, i) => i == 2 ? end : [.. start, .. end]).ToArray());

    /// <summary>Text and bytes, mostly of one kind, and now and then something that is no path.</summary>
    public static Gen<os.path_arg[]> Arguments { get; } = Gen.Frequency(
        (3, Text.Select(text => (os.path_arg)text).Array[1, 4]),
        (6, Gen.Frequency(
            (8, Text.Select(text => (os.path_arg)text)),
            (4, Bytes.Select(bytes => (os.path_arg)bytes)),
            (1, Gen.Const((os.path_arg)3)),
            (1, Gen.Const(default(os.path_arg)))).Array[1, 4]));
}
