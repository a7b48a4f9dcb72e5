using Adder.Tests.Oracle;

namespace Adder.Tests.ProcessParameters;

public sealed class FsEncodingTests
{
    [Fact]
    public void a_path_passes_as_it_is()
    {
        var bytes = new byte[] { 0xFF, 0 };
        Assert.Equal("a\0\ud800", os.fspath("a\0\ud800"));
        Assert.Same(bytes, os.fspath(bytes));
        Assert.Same(bytes, os.fsencode(bytes));
        Assert.Equal("a\0\ud800", os.fsdecode("a\0\ud800"));
    }

    [Fact]
    public void an_object_stands_for_its_path()
    {
        Assert.Equal("a", os.fspath(new Custom("a")));
        Assert.Equal(new byte[] { 0xFF }, os.fspath(new Custom(new byte[] { 0xFF })));
        Assert.Equal("\udcff", os.fsdecode(new Custom(new byte[] { 0xFF })));
        Assert.Equal("é"u8, os.fsencode(new Custom("é")));
        Assert.Equal("/nowhere/x", os.fspath(new FileInfo("/nowhere/x")));
        Assert.Equal("/nowhere/x"u8, os.fsencode(new DirectoryInfo("/nowhere/x")));
        Assert.Equal("x", os.fsdecode('x'));
    }

    [Fact]
    public void what_is_no_path_raises_CPythons_TypeError()
    {
        CPython.Newest.Answer("""
            class Custom:
                def __init__(self, path): self.path = path
                def __fspath__(self): return self.path
            """);
        Assert.Equal(CPython.Newest.Answer("os.fspath(None)"), Python.Outcome(() => os.fspath((string)null!)));
        Assert.Equal(CPython.Newest.Answer("os.fspath(None)"), Python.Outcome(() => os.fspath((byte[])null!)));
        Assert.Equal(CPython.Newest.Answer("os.fspath(None)"), Python.Outcome(() => os.fspath((os.PathLike)null!)));
        Assert.Equal(CPython.Newest.Answer("os.fspath(None)"), Python.Outcome(() => os.fspath((FileInfo)null!)));
        Assert.Equal(CPython.Newest.Answer("os.fsencode(None)"), Python.Outcome(() => os.fsencode((string?)null)));
        Assert.Equal(CPython.Newest.Answer("os.fsdecode(None)"), Python.Outcome(() => os.fsdecode((os.PathLike?)null)));
        Assert.Equal(CPython.Newest.Answer("os.fsencode(120)"), Python.Outcome(() => os.fsencode(120)));
        Assert.Equal(CPython.Newest.Answer("os.fsdecode(0)"), Python.Outcome(() => os.fsdecode(0)));
        foreach (var wrong in new object?[] { null, 3, 3.5, true })
        {
            Assert.Equal(CPython.Newest.Answer($"os.fspath(Custom({Python.Literal(wrong)}))"), Python.Outcome(() => os.fspath(new Custom(wrong))));
            Assert.Equal(CPython.Newest.Answer($"os.fsencode(Custom({Python.Literal(wrong)}))"), Python.Outcome(() => os.fsencode(new Custom(wrong))));
            Assert.Equal(CPython.Newest.Answer($"os.mkdir(Custom({Python.Literal(wrong)}))"), Python.Outcome(() => os.mkdir(new Custom(wrong))));
        }
    }

    private sealed class Custom(object? path) : os.PathLike
    {
        public override object __fspath__() => path!;
    }
}
