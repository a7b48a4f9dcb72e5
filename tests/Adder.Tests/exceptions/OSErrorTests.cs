using Adder.Tests.Oracle;
using CsCheck;

namespace Adder.Tests.Exceptions;

public sealed class OSErrorTests
{
    private static readonly Gen<object?> Filename = Gen.OneOf<object?>(
        Fragments.Text.Select(text => (object?)text),
        Fragments.AnyText.Select(text => (object?)text),
        Fragments.Bytes.Select(bytes => (object?)bytes),
        Gen.Int[-1, 300].Select(fd => (object?)fd),
        Gen.Const((object?)null),
        Gen.Const((object?)""));

    [Fact]
    public void the_text_of_every_combination_is_CPythons()
    {
        CPython.Newest.Answer("""
            def described(*arguments):
                e = OSError(*arguments)
                return (str(e), e.errno, e.strerror, e.filename, e.filename2)
            """);
        // to Python a number as the third argument of a BlockingIOError is no file name
        Gen.Select(Gen.Int[-2, 140].Where(number => OSError.from_errno(number) is not BlockingIOError), Gen.OneOf(Fragments.Text, Gen.Const((string)null!)), Filename, Filename).Array[50].Sample(
            errors => Assert.Equal(
                CPython.Newest.Answer($"[described(n, words, first, None, second) for n, words, first, second in {Python.Literal(errors)}]"),
                Python.Outcome(() => errors.Select(error => Described(new OSError(error.Item1, error.Item2, error.Item3, error.Item4))))),
            iter: 100, threads: 1);
    }

    [Fact]
    public void the_error_of_a_number_is_CPythons_class_with_CPythons_text()
    {
        foreach (var number in Enumerable.Range(0, 140).Concat([-1, 4711]))
            Assert.Equal(
                CPython.Newest.Answer($"(lambda e: (type(e).__name__, str(e), e.errno, e.strerror))(OSError({number}, os.strerror({number}), 'a', None, 'b'))"),
                Python.Outcome(() => OSError.from_errno(number, "a", "b") is var e ? (e.GetType().Name, e.Message, e.errno, e.strerror) : default));
    }

    [Fact]
    public void an_error_without_a_number_has_only_a_text()
    {
        Assert.Equal(CPython.Newest.Answer("(str(OSError()), str(OSError('a')), str(FileNotFoundError()))"),
            Python.Outcome(() => (new OSError().Message, new OSError("a").Message, new FileNotFoundError().Message)));
        Assert.Equal((0, null, null, null), (new OSError("a").errno, new OSError("a").strerror, new OSError("a").filename, new OSError("a").filename2));
    }

    [Fact]
    public void NET_catches_it_as_an_IOException_whose_HResult_is_the_errno()
    {
        IOException error = OSError.from_errno(errno.ENOSPC, "x");
        Assert.Equal(errno.ENOSPC, error.HResult);
        Assert.Equal(0, ((OSError)error).winerror);
    }

    [Fact]
    public void an_error_in_the_way_of_many_bytes_says_how_many_were_written() =>
        Assert.Equal(
            CPython.Newest.Answer("BlockingIOError(11, 'x', 5).characters_written"),
            Python.Outcome(() => new BlockingIOError(errno.EAGAIN, "x") { characters_written = 5 }.characters_written));

    private static (string, int, string?, object?, object?) Described(OSError e) => (e.Message, e.errno, e.strerror, e.filename, e.filename2);
}
