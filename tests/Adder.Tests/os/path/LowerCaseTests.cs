using System.Globalization;
using Adder.Tests.Oracle;

namespace Adder.Tests.Paths;

public sealed class LowerCaseTests
{
    private static readonly string[] Categories =
    [
        "Lu", "Ll", "Lt", "Lm", "Lo", "Mn", "Mc", "Me", "Nd", "Nl", "No", "Zs", "Zl", "Zp", "Cc", "Cf", "Cs", "Co", "Pc", "Pd", "Ps", "Pe", "Pi",
        "Pf", "Po", "Sm", "Sc", "Sk", "So", "Cn",
    ];

    [Fact]
    public void every_character_that_both_Unicode_versions_know_alike_has_CPythons_lower_case_alone_and_beside_a_sigma()
    {
        var theirs = CPython.Newest.Answer("''.join(__import__('unicodedata').category(chr(i)) for i in range(0x110000))")[3..^1];
        int[] alike = [.. Enumerable.Range(0, 0x110000).Where(i => theirs.AsSpan(2 * i, 2).SequenceEqual(Category(i)) && Category(i) is not ("Cn" or "Cs"))];
        Assert.True(alike.Length > 280_000);
        foreach (var letters in alike.Chunk(20_000))
        {
            var text = string.Concat(letters.Select(char.ConvertFromUtf32).Select(c => $"{c}\nA\u03a3{c}A\n\u00e9\u03a3{c}\n{c}\u03a3\n"));
            Assert.Equal(CPython.Newest.Answer($"ntpath.normcase({Python.Literal(text)})"), Python.Outcome(() => ntpath.normcase(text)));
        }
    }

    private static string Category(int codePoint) => Categories[(int)CharUnicodeInfo.GetUnicodeCategory(codePoint)];
}
