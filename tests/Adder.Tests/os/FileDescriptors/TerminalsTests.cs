using System.Runtime.Versioning;
using Adder.Tests.Oracle;

namespace Adder.Tests.FileDescriptors;

[SupportedOSPlatform("linux")]
public sealed class TerminalsTests : IDisposable
{
    private static readonly (string Source, Func<int, object?> Call)[] Questions =
    [
        ("os.ttyname", fd => os.ttyname(fd)),
        ("os.tcgetpgrp", fd => os.tcgetpgrp(fd)),
        ("(lambda fd: list(os.get_terminal_size(fd)))", fd => os.get_terminal_size(fd)),
        ("os.device_encoding", fd => os.device_encoding(fd)),
        ("os.ptsname", fd => os.ptsname(fd)),
        ("(lambda fd: os.grantpt(fd))", fd => None(() => os.grantpt(fd))),
        ("(lambda fd: os.unlockpt(fd))", fd => None(() => os.unlockpt(fd))),
        ("(lambda fd: os.tcsetpgrp(fd, 1))", fd => None(() => os.tcsetpgrp(fd, 1))),
        ("(lambda fd: os.tcsetpgrp(fd, -5))", fd => None(() => os.tcsetpgrp(fd, -5))),
    ];

    private readonly int master;
    private readonly int slave;

    public TerminalsTests() => (master, slave) = os.openpty();

    public void Dispose()
    {
        os.close(master);
        os.close(slave);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(-7)]
    [InlineData(1_000_099)]
    [InlineData(int.MinValue)]
    [InlineData(int.MaxValue)]
    public void a_descriptor_that_is_not_open_raises_what_it_raises_in_CPython(int fd) => Assert.All(Questions, question =>
        Assert.Equal(CPython.Newest.Answer($"{question.Source}({fd})"), Python.Outcome(() => question.Call(fd))));

    [Fact]
    public void what_is_no_terminal_or_the_wrong_end_raises_what_it_raises_in_CPython()
    {
        CPython.Newest.Answer("terminals_test = os.openpty()");
        foreach (var path in (string[])["/dev/null", "/", "/etc/passwd"])
        {
            var ours = os.open(path, os.O_RDONLY);
            Assert.All(Questions, question => Assert.Equal(CPython.Newest.Answer(
                $"(lambda fd: ({question.Source}(fd), os.close(fd)))(os.open('{path}', os.O_RDONLY))"), Python.Outcome(() => (question.Call(ours), default(object)))));
            os.close(ours);
        }

        Assert.All(Questions[1..3], question => Assert.Equal(CPython.Newest.Answer($"{question.Source}(terminals_test[0])"), Python.Outcome(() => question.Call(master))));
        Assert.All(Questions[1..], question => Assert.Equal(CPython.Newest.Answer($"{question.Source}(terminals_test[1])"), Python.Outcome(() => question.Call(slave))));
        Assert.Equal(CPython.Newest.Answer("os.device_encoding(terminals_test[0])"), Python.Outcome(() => os.device_encoding(master)));
        Assert.Equal(CPython.Newest.Answer("os.ttyname(terminals_test[0])"), Python.Outcome(() => os.ttyname(master)));
    }

    [Fact]
    public void a_terminal_has_the_name_that_the_kernel_says()
    {
        var name = os.readlink($"/proc/self/fd/{slave}");
        Assert.StartsWith("/dev/", name, StringComparison.Ordinal);
        Assert.Equal(name, os.ttyname(slave));
        Assert.Equal(name, os.ptsname(master));
    }

    [Theory]
    [InlineData(80, 24)]
    [InlineData(65535, 1)]
    public void a_window_has_the_size_that_another_process_gave_it(int columns, int lines)
    {
        Assert.Equal("(0, 0)", Python.Literal((os.get_terminal_size(slave).columns, os.get_terminal_size(slave).lines)));
        CPython.Newest.Answer($"""
            import fcntl, struct, termios
            with open('{os.ptsname(master)}', 'r+b', 0, opener=lambda p, f: os.open(p, f | os.O_NOCTTY)) as f: fcntl.ioctl(f, termios.TIOCSWINSZ, struct.pack('HHHH', {lines}, {columns}, 0, 0))
            """);
        foreach (var end in (int[])[master, slave])
        {
            var (width, height) = os.get_terminal_size(end);
            Assert.Equal((columns, lines), (width, height));
        }
    }

    [Fact]
    public void a_size_is_a_tuple_as_in_CPython()
    {
        var size = new os.terminal_size((80, 24));
        Assert.Equal(new os.terminal_size(columns: 80, lines: 24), size);
        Assert.NotEqual(new os.terminal_size(24, 80), size);
        Assert.Equal(CPython.Newest.Answer("(lambda s: (repr(s), s.columns, s.lines, len(s), s[0], s[1], s[-1], s[-2], list(s)))(os.terminal_size((80, 24)))"),
            Python.Outcome(() => (size.ToString(), size.columns, size.lines, size.Count, size[0], size[1], size[-1], size[-2], size.ToArray())));
        Assert.Throws<ArgumentOutOfRangeException>(() => size[2]);
        Assert.Throws<ArgumentOutOfRangeException>(() => size[-3]);
    }

    [Fact]
    public void the_controlling_terminal_is_where_CPython_says() => Assert.Equal(CPython.Newest.Answer("os.ctermid()"), Python.Outcome(os.ctermid));

    private static object? None(Action call)
    {
        call();
        return null;
    }
}
