using System.Globalization;
using Adder.Core.Text;
using Adder.Tests.Oracle;
using CsCheck;

namespace Adder.Tests.Core.Text;

public sealed class PythonReprTests
{
    private const int Block = 0x1000;

    /// <remarks>.NET's tables of Unicode are newer than CPython's (16.0 here, 15.1 there): a character that one of the two does not know yet
    /// is left out, which is why they are counted.</remarks>
    [Fact]
    public void every_character_that_both_know_is_written_as_CPython_writes_it()
    {
        var compared = 0;
        for (var start = 0; start <= 0x10FFFF; start += Block)
        {
            var known = CPython.Newest.Answer(
                $"[c for c in range({start}, {start + Block}) if __import__('unicodedata').category(chr(c)) != 'Cn']");
            var both = known.Trim('=', ' ', '[', ']').Split(", ", StringSplitOptions.RemoveEmptyEntries)
                .Select(c => int.Parse(c, CultureInfo.InvariantCulture))
                .Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.OtherNotAssigned).ToList();
            Assert.Equal(
                CPython.Newest.Answer($"[repr('<' + chr(c) + '>') for c in {Python.Literal(both)}]"),
                Python.Outcome(() => both.Select(c => PythonRepr.Of($"<{Character(c)}>"))));
            compared += both.Count;
        }

        Assert.InRange(compared, 280_000, 0x110000);
    }

    [Fact]
    public void texts_are_written_as_CPython_writes_them() =>
        Fragments.AnyText.Array[100].Sample(
            texts => Assert.Equal(
                CPython.Newest.Answer($"[repr(text) for text in {Python.Literal(texts)}]"),
                Python.Outcome(() => texts.Select(PythonRepr.Of))),
            iter: 100, threads: 1);

    [Fact]
    public void bytes_are_written_as_CPython_writes_them() =>
        Gen.OneOf(Fragments.Bytes, Gen.Byte[0x20, 0x60].Array[0, 8]).Array[100].Sample(
            all => Assert.Equal(
                CPython.Newest.Answer($"[repr(bytes) for bytes in {Python.Literal(all)}]"),
                Python.Outcome(() => all.Select(bytes => PythonRepr.Of(bytes)))),
            iter: 100, threads: 1);

    [Fact]
    public void floats_are_written_as_CPython_writes_them() =>
        Gen.OneOf(
            Gen.Double,
            Gen.Double[-1e17, 1e17],
            Gen.Double[1e15, 1e16],
            Gen.Double[-1, 1],
            Gen.Int[-20, 20].Select(power => Math.Pow(10, power)),
            Gen.Const(1000000000000000.1),
            Gen.Const(9999999999999998.0),
            Gen.Const(-0.0),
            Gen.Const(double.Epsilon)).Array[100].Sample(
            numbers => Assert.Equal(
                CPython.Newest.Answer(
                    $"[repr(__import__('struct').unpack('d', n.to_bytes(8, 'little'))[0]) for n in {Python.Literal(numbers.Select(BitConverter.DoubleToUInt64Bits))}]"),
                Python.Outcome(() => numbers.Select(number => PythonRepr.Of((object)number)))),
            iter: 100, threads: 1);

    [Fact]
    public void the_other_values_of_an_error_are_written_as_CPython_writes_them() =>
        Assert.Equal(
            CPython.Newest.Answer("[repr(None), repr(True), repr(False), repr(-5), repr(2**63), str('a'), str(None), str(2.0), str(b'a')]"),
            Python.Outcome(() => new[]
            {
                PythonRepr.Of((object?)null), PythonRepr.Of(true), PythonRepr.Of(false), PythonRepr.Of(-5), PythonRepr.Of(1UL << 63),
                PythonRepr.Text("a"), PythonRepr.Text(null), PythonRepr.Text(2.0), PythonRepr.Text("a"u8.ToArray()),
            }));

    private static string Character(int codePoint) =>
        codePoint is >= 0xD800 and <= 0xDFFF ? ((char)codePoint).ToString() : char.ConvertFromUtf32(codePoint);
}
