using System.Runtime.Versioning;
using Adder.Tests.Oracle;
using CsCheck;

namespace Adder.Tests.FileObjects;

/// <summary>Encodings by their names, and what they make of bytes and of text, against CPython's.</summary>
[SupportedOSPlatform("linux")]
public sealed class EncodingTests : IDisposable
{
    private readonly TemporaryDirectory temporary = new();

    public EncodingTests() => CPython.Newest.Answer(FileScript.Definition);

    public static TheoryData<string> SingleByte =>
    [
        "ascii", "latin-1", "cp1250", "cp1251", "cp1252", "cp1253", "cp1254", "cp1255", "cp1256", "cp1257", "cp1258", "koi8-r", "koi8-u", "iso-8859-2",
        "iso8859-3", "iso8859-4", "iso-8859-5", "iso-8859-6", "iso-8859-7", "iso-8859-8", "iso-8859-9", "iso-8859-13", "iso-8859-15", "cp037", "cp437", "cp500",
        "cp720", "cp737", "cp775", "cp850", "cp852", "cp855", "cp857", "cp858", "cp860", "cp861", "cp862", "cp863", "cp864", "cp865", "cp866", "cp869",
        "cp874", "cp1026", "cp1140", "mac-roman", "mac-greek", "mac-cyrillic", "mac-iceland", "mac-turkish",
    ];

    public static TheoryData<string> MultiByte => ["cp932", "gbk", "cp949", "cp950", "euc-jp", "euc-kr", "gb18030"];

    public void Dispose() => temporary.Dispose();

    [Theory]
    [MemberData(nameof(SingleByte))]
    public void each_byte_is_the_character_that_it_is_in_CPython_and_back(string encoding)
    {
        Equal(new FileScript([.. Enumerable.Range(0, 256).Select(i => (byte)i)], "r", -1, encoding, "surrogateescape", "\n", [new("read")]));
        Equal(new FileScript([], "w", -1, encoding, "ignore", "\n", [.. Enumerable.Range(0, 64).Select(
            page => new FileStep("write", new string([.. Enumerable.Range(page * 0x400, 0x400).Where(i => i is < 0xD800 or > 0xDFFF).Select(i => (char)i)])))]));
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-8-sig")]
    [InlineData("utf-16")]
    [InlineData("utf-16-le")]
    [InlineData("utf-16-be")]
    [InlineData("utf-32")]
    [InlineData("utf-32-le")]
    [InlineData("utf-32-be")]
    [InlineData("ascii")]
    [InlineData("latin-1")]
    [InlineData("cp1252")]
    public void texts_are_read_and_written_with_every_handler_as_in_CPython(string encoding)
    {
        var handlers = Gen.Int[0, 7].Select(i => new[] { null, "ignore", "replace", "surrogateescape", "surrogatepass", "backslashreplace", "xmlcharrefreplace", "nope" }[i]);
        var content = Gen.Select(Fragments.AnyText, Fragments.Bytes, Gen.Int[0, 3], (text, bytes, kind) => (byte[])[.. Encoded(encoding, text, kind > 1), .. kind == 0 ? bytes : []]);
        Gen.Select(content, handlers, Fragments.AnyText, Gen.Bool, Gen.Int[0, 3]).Sample(
            (bytes, errors, text, writes, size) => Equal(new FileScript(bytes, writes ? "w" : "r", -1, encoding, errors, null, writes
                ? [new("write", text), new("tell"), new("write", "a\n"), new("seek", 0), new("write", text)]
                : [new("read", size), new("readline"), new("read"), new("seek", 0), new("readlines"), new("newlines")])),
            iter: 150, threads: 1);
    }

    [Theory]
    [MemberData(nameof(MultiByte))]
    public void characters_of_several_bytes_are_read_and_written_as_in_CPython(string encoding)
    {
        const string Text = "a\u4e00\u4e8c\u5b57\r\nb\u65e5\u672c\n";
        var supported = encoding is "euc-kr" or "cp949" ? "a\uac00\ub098\ub2e4\r\nb\uc77c\n" : Text;
        Equal(new FileScript([], "w", -1, encoding, null, "", [new("write", supported), new("write", supported), new("tell")]));
        var bytes = os.path.exists(temporary["b"]) ? File.ReadAllBytes(temporary["b"]) : [];
        Equal(new FileScript(bytes, "r", -1, encoding, null, null, [new("readline"), new("read", 2), new("read"), new("seek", 0), new("read")]));
        byte[] large = [.. Enumerable.Repeat((byte)'x', 8191), .. bytes, .. Enumerable.Repeat((byte)'y', 8180), .. bytes, .. bytes];
        Equal(new FileScript(large, "r", -1, encoding, null, null, [new("readline"), new("readlines")]));
    }

    [Fact]
    public void an_encoding_is_found_by_every_spelling_by_which_CPython_finds_it()
    {
        string[] names =
        [
            "UTF8", "utf_8", "Utf-8", "U8", "utf 8", "utf--8", "-utf-8", "utf.8", "cp65001", "utf-8-sig", "UTF_8_SIG", "utf16", "UTF-16LE", "utf_16_be", "u32", "US-ASCII", "646",
            "Latin1", "L1", "iso-8859-1", "ISO_8859-1", "iso8859", "8859", "windows-1252", "cp1252", "1252", "WINDOWS_1251", "latin2", "l9", "iso_8859_15", "cp437", "ibm437", "437", "KOI8-R",
            "macroman", "sjis932", "ms932", "EUCJP", "ks_x_1001", "locale", "hex", "rot13", "zip", "nope", "latin99", "cp99999", "iso8859-12", "iso8859-99", "windows-", "é", " ", "utf",
        ];
        foreach (var name in names)
            Equal(new FileScript("\u00e9"u8.ToArray(), "w", -1, name, "ignore", null, [new("write", "a")]));
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-32")]
    public void bytes_without_the_mark_are_refused_as_in_CPython(string encoding)
    {
        byte[][] contents = [[97], [97, 98], [97, 0, 98], [0, 0xDC, 97, 98], [0, 0xD8], [97, 0, 0, 0], [97, 0, 0, 0, 98], [0, 0xD8, 0, 0], [97, 98, 99, 100], [97, 0, 0, 0, 97, 98, 99, 100]];
        foreach (var content in contents)
            foreach (var errors in new[] { null, "ignore", "replace", "surrogatepass" })
                Equal(new FileScript(content, "r", -1, encoding, errors, null, [new("read", 1), new("read")]));
    }

    private static byte[] Encoded(string name, string text, bool plainly) => (name, plainly) switch
    {
        (not ("utf-16" or "utf-32"), true) => System.Text.Encoding.ASCII.GetBytes(text),
        ("utf-16", _) => [0xFF, 0xFE, .. System.Text.Encoding.Unicode.GetBytes(text)],
        ("utf-16-le", _) => System.Text.Encoding.Unicode.GetBytes(text),
        ("utf-16-be", _) => System.Text.Encoding.BigEndianUnicode.GetBytes(text),
        ("utf-32", _) => [0, 0, 0xFE, 0xFF, .. new System.Text.UTF32Encoding(true, false).GetBytes(text)],
        ("utf-32-le", _) => new System.Text.UTF32Encoding(false, false).GetBytes(text),
        ("utf-32-be", _) => new System.Text.UTF32Encoding(true, false).GetBytes(text),
        ("utf-8-sig", _) => [0xEF, 0xBB, 0xBF, .. System.Text.Encoding.UTF8.GetBytes(text)],
        _ => System.Text.Encoding.UTF8.GetBytes(text),
    };

    private void Equal(FileScript script)
    {
        var (theirs, ours) = (script.InCPython(temporary["a"]), script.Here(temporary["b"]));
        Assert.Equal(script + "\n" + theirs, script + "\n" + ours);
    }
}
