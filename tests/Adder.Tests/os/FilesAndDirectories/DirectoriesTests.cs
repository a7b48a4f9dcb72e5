using Adder.Tests.Oracle;

namespace Adder.Tests.FilesAndDirectories;

public sealed class DirectoriesTests : IDisposable
{
    private readonly TemporaryDirectory temporary = new();

    public void Dispose() => temporary.Dispose();

    [Theory]
    [InlineData("/")]
    [InlineData("/nowhere/x")]
    [InlineData("/dev/null/x")]
    [InlineData("/it's")]
    [InlineData("/nowhere/it's")]
    [InlineData("/nowhere/it's \"x\"")]
    [InlineData("/nowhere/a\nb\t\\\u007f\u00e9\u200b\U0001F600")]
    [InlineData("")]
    [InlineData("a\0b")]
    public void rmdir_of_a_bad_path_raises_what_CPython_raises(string path)
    {
        Assert.Equal(CPython.Newest.Answer($"os.rmdir({Python.Literal(path)})"), Python.Outcome(() => os.rmdir(path)));
        var bytes = path.Contains('\ud800', StringComparison.Ordinal) ? "/nowhere/\xff"u8.ToArray() : os.fsencode(path);
        Assert.Equal(CPython.Newest.Answer($"os.rmdir({Python.Literal(bytes)})"), Python.Outcome(() => os.rmdir(bytes)));
    }

    /// <remarks>An attribute is stored as UTF-8, which half a surrogate pair doesn't survive, so these are no InlineData.</remarks>
    [Fact]
    public void rmdir_of_a_name_with_half_a_surrogate_pair_raises_what_CPython_raises() =>
        Assert.All(["/nowhere/\udc80", "/nowhere/\U0001F600\ud800\ud801"], rmdir_of_a_bad_path_raises_what_CPython_raises);

    [Fact]
    public void mkdir_and_rmdir_make_and_remove_a_directory()
    {
        os.mkdir(temporary["d"]);
        Assert.True(Directory.Exists(temporary["d"]));
        os.rmdir(temporary["d"]);
        Assert.False(Directory.Exists(temporary["d"]));
    }
}
