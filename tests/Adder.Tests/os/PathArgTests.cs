using Adder.Tests.Oracle;

namespace Adder.Tests;

/// <summary>What converts to a path argument, and what a function says to what is none.</summary>
public sealed class PathArgTests
{
    [Fact]
    public void each_type_converts_to_what_it_stands_for()
    {
        var bytes = new byte[] { 0xFF };
        Assert.Equal("a", ((os.path_arg)"a").Value);
        Assert.Same(bytes, ((os.path_arg)bytes).Value);
        Assert.Equal("x", ((os.path_arg)'x').Value);
        Assert.Equal("0", ((os.path_arg)'0').Value);
        Assert.Equal(120, ((os.path_arg)120).Value);
        Assert.Equal("/nowhere", ((os.path_arg)new DirectoryInfo("/nowhere")).Value);
        Assert.Equal("a", ((os.path_arg)new Custom("a")).Value);
        Assert.Same(bytes, ((os.path_arg)new Custom(bytes)).Value);
        Assert.Null(default(os.path_arg).Value);
        Assert.Null(((os.path_arg)(string?)null).Value);
        Assert.Null(((os.path_arg)(FileInfo?)null).Value);
        Assert.Null(((os.path_arg)(os.PathLike?)null).Value);
    }

    [Fact]
    public void only_an_int_is_a_descriptor()
    {
        Assert.True(((os.path_arg)0).IsDescriptor);
        Assert.False(((os.path_arg)'0').IsDescriptor);
        Assert.False(default(os.path_arg).IsDescriptor);
    }

    [Fact]
    public void equal_arguments_hold_the_same()
    {
        os.path_arg[] all = ["a", "b", "a"u8.ToArray(), "b"u8.ToArray(), 0, 1, default, "0", ""];
        os.path_arg[] again = [new string('a', 1), 'b', "a"u8.ToArray(), "b"u8.ToArray(), 0, 1, (string?)null, '0', new string([])];
        for (var i = 0; i < all.Length; i++)
        {
            for (var j = 0; j < all.Length; j++)
            {
                Assert.Equal((i == j, i == j, i != j), (all[i] == again[j], all[i].Equals((object)again[j]), all[i] != again[j]));
                if (i == j) Assert.Equal(all[i].GetHashCode(), again[j].GetHashCode());
            }
        }

        Assert.False(all[0].Equals((object)"a"));
    }

    [Fact]
    public void its_text_is_the_path_or_the_number() =>
        Assert.Equal(["a", "\udcff", "120", ""],
            new os.path_arg[] { "a", new byte[] { 0xFF }, 120, default }.Select(argument => argument.ToString()));

    [Fact]
    public void what_is_no_path_raises_CPythons_TypeError()
    {
        Assert.Equal(CPython.Newest.Answer("os.mkdir(None)"), Python.Outcome(() => os.mkdir(default)));
        Assert.Equal(CPython.Newest.Answer("os.mkdir(None)"), Python.Outcome(() => os.mkdir((string?)null)));
        Assert.Equal(CPython.Newest.Answer("os.mkdir(3)"), Python.Outcome(() => os.mkdir(3)));
        Assert.Equal(CPython.Newest.Answer("os.stat(None)"), Python.Outcome(() => os.stat(default)));
    }

    [Fact]
    public void a_NUL_in_any_kind_of_path_raises_CPythons_ValueError_before_anything_happens()
    {
        CPython.Newest.Answer("""
            class Custom:
                def __init__(self, path): self.path = path
                def __fspath__(self): return self.path
            """);
        using var temporary = new TemporaryDirectory();
        var name = temporary["a"] + "\0b";
        Assert.Equal(CPython.Newest.Answer("os.mkdir('a\\0b')"), Python.Outcome(() => os.mkdir(name)));
        Assert.Equal(CPython.Newest.Answer("os.mkdir(b'a\\0b')"), Python.Outcome(() => os.mkdir(os.fsencode(name))));
        Assert.Equal(CPython.Newest.Answer("os.mkdir('\\0')"), Python.Outcome(() => os.mkdir('\0')));
        Assert.Equal(CPython.Newest.Answer("os.mkdir(Custom('a\\0b'))"), Python.Outcome(() => os.mkdir(new Custom(name))));
        Assert.Equal(CPython.Newest.Answer("os.mkdir(Custom(b'a\\0b'))"), Python.Outcome(() => os.mkdir(new Custom(os.fsencode(name)))));
        Assert.Equal(CPython.Newest.Answer($"os.mkdir('{new string('x', 5000)}\\0')"), Python.Outcome(() => os.mkdir(new string('x', 5000) + "\0")));
        Assert.Empty(Directory.GetFileSystemEntries(temporary.FullName));
    }

    /// <remarks>An attribute is stored in UTF-8 and loses lone surrogates, so these are no InlineData.</remarks>
    [Fact]
    public void text_without_bytes_raises_CPythons_UnicodeEncodeError()
    {
        foreach (var path in new[] { "\U0001F600\ud800a", "\U0001F600\udfff\ud800a\ud800", "\0\ud800" })
            Assert.Equal(CPython.Newest.Answer($"os.mkdir({Python.Literal(path)})"), Python.Outcome(() => os.mkdir(path)));
    }

    private sealed class Custom(object path) : os.PathLike
    {
        public override object __fspath__() => path;
    }
}
