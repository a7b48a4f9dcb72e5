using System.Runtime.Versioning;
using Adder.Tests.Oracle;

namespace Adder.Tests.FileDescriptors;

[SupportedOSPlatform("linux")]
public sealed class ReadWriteTests
{
    private const int NoDescriptor = 200_000_009;

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(81_920)]
    [InlineData(81_921)]
    [InlineData(16_777_216)]
    [InlineData(16_777_217)]
    [InlineData(4_294_967_296)]
    public void read_answers_just_what_came_however_much_was_asked_for(long length)
    {
        var (r, w) = os.pipe();
        try
        {
            Assert.Equal(6, os.write(w, "pipes\n"u8));
            var came = os.read(r, length);
            Assert.Equal("pipes\n"u8.ToArray()[..(int)long.Min(6, length)], came);
        }
        finally
        {
            os.close(r);
            os.close(w);
        }
    }

    [Fact]
    public void the_end_of_a_pipe_is_empty_and_a_pipe_without_readers_is_broken()
    {
        var (r, w) = os.pipe();
        os.close(w);
        Assert.Empty(os.read(r, 10));
        Assert.Equal(0, os.readinto(r, new byte[10]));
        os.close(r);
        (r, w) = os.pipe();
        os.close(r);
        Assert.Equal(CPython.Newest.Answer("(p := os.pipe(), os.close(p[0])) and os.write(p[1], b'x')"), Python.Outcome(() => os.write(w, "x"u8)));
        os.close(w);
    }

    [Fact]
    public void a_pipe_is_closed_when_another_program_is_executed()
    {
        var (r, w) = os.pipe();
        foreach (var (fd, access) in (ReadOnlySpan<(int, int)>)[(r, os.O_RDONLY), (w, os.O_WRONLY)])
        {
            var flags = Convert.ToInt32(File.ReadLines($"/proc/self/fdinfo/{fd}").Single(line => line.StartsWith("flags:", StringComparison.Ordinal))[6..].Trim(), 8);
            Assert.Equal(os.O_CLOEXEC | access, flags & (os.O_CLOEXEC | os.O_ACCMODE | os.O_NONBLOCK));
            os.close(fd);
        }
    }

    [Fact]
    public void reading_and_writing_what_is_not_open_fails_as_in_python()
    {
        foreach (var fd in (int[])[-1, NoDescriptor, int.MinValue])
        {
            Assert.Equal(CPython.Newest.Answer($"os.read({fd}, 1)"), Python.Outcome(() => os.read(fd, 1)));
            Assert.Equal(CPython.Newest.Answer($"os.read({fd}, -1)"), Python.Outcome(() => os.read(fd, -1)));
            Assert.Equal(CPython.Newest.Answer($"os.read({fd}, 1)"), Python.Outcome(() => os.readinto(fd, new byte[1])));
            Assert.Equal(CPython.Newest.Answer($"os.write({fd}, b'')"), Python.Outcome(() => os.write(fd, [])));
        }
    }
}
