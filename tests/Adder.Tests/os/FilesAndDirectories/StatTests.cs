using Adder.Tests.Oracle;

namespace Adder.Tests.FilesAndDirectories;

public sealed class StatTests
{
    [Theory]
    [InlineData("/dev")]
    [InlineData("/dev/null")]
    [InlineData("/nowhere")]
    [InlineData("/dev/null/x")]
    [InlineData("/a\0b")]
    [InlineData("/\ud800")]
    [InlineData("")]
    [InlineData(null)]
    public void stat_of_a_path_answers_or_raises_what_CPython_does(string? path)
    {
        Assert.Equal(CPython.Newest.Answer($"repr(os.stat({Python.Literal(path)}))"), Python.Outcome(() => os.stat(path).ToString()));
        Assert.Equal(CPython.Newest.Answer($"repr(os.lstat({Python.Literal(path)}))"), Python.Outcome(() => os.lstat(path).ToString()));
    }

    [Theory]
    [InlineData(1_000_099)]
    [InlineData(-1)]
    [InlineData(-2)]
    [InlineData(-100)]
    [InlineData(int.MinValue)]
    [InlineData(int.MaxValue)]
    public void stat_and_fstat_of_a_bad_descriptor_raise_what_CPython_raises(int fd)
    {
        Assert.Equal(CPython.Newest.Answer($"os.stat({fd})"), Python.Outcome(() => os.stat(fd).ToString()));
        Assert.Equal(CPython.Newest.Answer($"os.fstat({fd})"), Python.Outcome(() => os.fstat(fd).ToString()));
        Assert.Equal(CPython.Newest.Answer($"os.lstat({fd})"), Python.Outcome(() => os.lstat(fd).ToString()));
    }
}
