using Adder.Tests.Oracle;

namespace Adder.Tests.FilesAndDirectories;

public sealed class ReadlinkTests : IDisposable
{
    private readonly TemporaryDirectory temporary = new();

    public void Dispose() => temporary.Dispose();

    [Theory]
    [InlineData(1)]
    [InlineData(511)]
    [InlineData(512)]
    [InlineData(513)]
    [InlineData(2047)]
    [InlineData(2048)]
    [InlineData(4095)]
    public void readlink_answers_a_target_of_any_length(int length)
    {
        var target = new string('t', length);
        CPython.Newest.Answer($"os.symlink({Python.Literal(target)}, {Python.Literal(temporary["link"])})");
        Assert.Equal(target, os.readlink(temporary["link"]));
        Assert.Equal(target, os.fsdecode(os.readlink(os.fsencode(temporary["link"]))));
    }

    [Fact]
    public void readlink_keeps_bytes_that_are_not_UTF_8_and_starts_from_dir_fd()
    {
        CPython.Newest.Answer($"os.symlink(b'a\\xff\\xe9', {Python.Literal(temporary["link"])})");
        var fd = os.open(temporary.FullName, os.O_RDONLY);
        try
        {
            Assert.Equal("a\udcff\udce9", os.readlink("link", dir_fd: fd));
            Assert.Equal([(byte)'a', 0xFF, 0xE9], os.readlink("link"u8.ToArray(), dir_fd: fd));
        }
        finally
        {
            os.close(fd);
        }
    }
}
