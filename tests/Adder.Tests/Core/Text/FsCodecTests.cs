using Adder.Core.Text;
using Adder.Tests.Oracle;
using CsCheck;

namespace Adder.Tests.Core.Text;

/// <summary>Twenty thousand generated names each way, compared with CPython's fsdecode and fsencode.</summary>
public sealed class FsCodecTests
{
    [Fact]
    public void bytes_become_the_text_that_CPython_makes_of_them() =>
        Fragments.Bytes.Array[100].Sample(
            names => Assert.Equal(
                CPython.Newest.Answer($"[os.fsdecode(name) for name in {Python.Literal(names)}]"),
                Python.Outcome(() => names.Select(name => os.fsdecode(name)))),
            iter: 200, threads: 1);

    [Fact]
    public void text_becomes_the_bytes_that_CPython_makes_of_it() =>
        Fragments.Text.Array[100].Sample(
            names => Assert.Equal(
                CPython.Newest.Answer($"[os.fsencode(name) for name in {Python.Literal(names)}]"),
                Python.Outcome(() => names.Select(name => os.fsencode(name)))),
            iter: 200, threads: 1);

    [Fact]
    public void text_that_has_no_bytes_raises_CPythons_error_at_CPythons_place()
    {
        CPython.Newest.Answer("""
            def encoded(name):
                try: return os.fsencode(name)
                except UnicodeEncodeError as e: return (str(e), e.encoding, e.object, e.start, e.end, e.reason)
            """);
        Fragments.AnyText.Array[100].Sample(
            names => Assert.Equal(
                CPython.Newest.Answer($"[encoded(name) for name in {Python.Literal(names)}]"),
                Python.Outcome(() => names.Select(Encoded))),
            iter: 100, threads: 1);
    }

    [Fact]
    public void every_byte_string_survives_the_way_to_text_and_back() =>
        Fragments.Bytes.Sample(name => Assert.Equal(name, os.fsencode(os.fsdecode(name))), iter: 10_000, threads: 1);

    [Theory]
    [InlineData(511)]
    [InlineData(512)]
    [InlineData(513)]
    [InlineData(100_000)]
    public void names_longer_than_the_stack_buffer_are_coded_as_well(int length)
    {
        var name = Enumerable.Repeat((byte)0xFF, length).ToArray();
        Assert.Equal(new string('\uDCFF', length), FsCodec.Decode(name));
        Assert.Equal(name, FsCodec.Encode(new string('\uDCFF', length)));
        Assert.Equal(length * 3, FsCodec.Encode(new string('\u20ac', length)).Length);
    }

    private static object Encoded(string name)
    {
        try
        {
            return os.fsencode(name);
        }
        catch (UnicodeEncodeError e)
        {
            return (e.Message, e.encoding, e.@object, e.start, e.end, e.reason);
        }
    }
}
