using System.Diagnostics;
using System.Runtime.Versioning;
using Adder.Tests.Oracle;

namespace Adder.Tests.FileDescriptors;

[Collection(ProcessState.Name)]
[SupportedOSPlatform("linux")]
public sealed class DescriptorNumbersTests : IDisposable
{
    private const int Far = 900;

    private readonly TemporaryDirectory temporary = new();

    public void Dispose() => temporary.Dispose();

    [Fact]
    public void a_duplicate_shares_the_position_and_not_the_inheritance()
    {
        var fd = os.open(temporary["file"], os.O_RDWR | os.O_CREAT);
        os.set_inheritable(fd, true);
        var other = os.dup(fd);
        os.write(other, "abc"u8);
        Assert.Equal(3, os.lseek(fd, 0, os.SEEK_CUR));
        Assert.Equal((true, false), (os.get_inheritable(fd), os.get_inheritable(other)));
        Assert.Equal(Far, os.dup2(fd, Far));
        Assert.Equal((true, "/file"), (os.get_inheritable(Far), os.readlink($"/proc/self/fd/{Far}")[temporary.FullName.Length..]));
        Assert.Equal(Far, os.dup2(other, Far, inheritable: false));
        Assert.False(os.get_inheritable(Far));
        Assert.Equal(Far, os.dup2(Far, Far));
        Assert.False(os.get_inheritable(Far));
        os.set_inheritable(fd, false);
        Assert.False(os.get_inheritable(fd));
        foreach (var open in (int[])[fd, other, Far]) os.close(open);
    }

    [Fact]
    public void a_program_inherits_just_what_is_inheritable()
    {
        foreach (var (fd, inheritable) in (ReadOnlySpan<(int, bool)>)[(Far, true), (Far + 1, false), (Far + 2, true), (Far + 3, false)])
        {
            var null_ = os.open("/dev/null", os.O_RDONLY);
            os.dup2(null_, fd);
            os.set_inheritable(fd, inheritable);
            os.close(null_);
        }

        using var child = Process.Start(new ProcessStartInfo("sh", ["-c", $"for i in 0 1 2 3; do test -e /proc/self/fd/$(({Far}+i)) && echo $i; done"]) { RedirectStandardOutput = true })!;
        Assert.Equal("0\n2\n", child.StandardOutput.ReadToEnd());
        child.WaitForExit();
        os.closerange(Far, Far + 4);
    }

    [Fact]
    public void closerange_closes_what_is_in_the_range_and_only_that()
    {
        for (var fd = Far; fd < Far + 6; fd++) os.dup2(1, fd);
        os.close(Far + 2);
        os.closerange(Far + 1, Far + 4);
        bool[] Open() => [.. Enumerable.Range(Far, 6).Select(fd => os.path.lexists($"/proc/self/fd/{fd}"))];
        Assert.Equal([true, false, false, false, true, true], Open());
        // CPython 3.13 takes the last of these for every number there is
        os.closerange(Far + 5, Far + 5);
        os.closerange(Far + 5, Far);
        os.closerange(-9, -1);
        os.closerange(0, int.MinValue);
        os.closerange(Far, 0);
        Assert.Equal([true, false, false, false, true, true], Open());
        os.closerange(Far, int.MaxValue);
        Assert.Equal(new bool[6], Open());
    }

    [Fact]
    public void blocking_is_the_open_files_and_the_kernel_agrees()
    {
        var (r, w) = os.pipe2(os.O_NONBLOCK);
        Assert.Equal((false, false, true, true), (os.get_blocking(r), os.get_blocking(w), os.get_inheritable(r), os.get_inheritable(w)));
        var other = os.dup(r);
        os.set_blocking(r, true);
        Assert.True(os.get_blocking(other));
        Assert.Equal(0, Flags(other) & os.O_NONBLOCK);
        os.set_blocking(other, false);
        Assert.Equal(os.O_NONBLOCK, Flags(r) & os.O_NONBLOCK);
        Assert.Equal(CPython.Newest.Answer("os.read((unblocked := os.pipe2(os.O_NONBLOCK))[0], 1)"), Python.Outcome(() => os.read(r, 1)));
        foreach (var open in (int[])[r, w, other]) os.close(open);
        (r, w) = os.pipe2(os.O_CLOEXEC);
        Assert.Equal((true, false, false), (os.get_blocking(r), os.get_inheritable(r), os.get_inheritable(w)));
        os.closerange(r, r + 1);
        os.close(w);
    }

    [Fact]
    public void only_a_terminal_is_one()
    {
        var (master, slave) = os.openpty();
        var null_ = os.open("/dev/null", os.O_RDWR);
        Assert.Equal((true, true, false, false), (os.isatty(master), os.isatty(slave), os.isatty(null_), os.isatty(-1)));
        foreach (var open in (int[])[master, slave, null_]) os.close(open);
    }

    private static int Flags(int fd) =>
        Convert.ToInt32(File.ReadLines($"/proc/self/fdinfo/{fd}").Single(line => line.StartsWith("flags:", StringComparison.Ordinal))[6..].Trim(), 8);
}
