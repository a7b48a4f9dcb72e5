using System.Globalization;
using System.Runtime.Versioning;
using Adder.Tests.Oracle;
using Microsoft.Win32.SafeHandles;

namespace Adder.Tests.FileDescriptors;

[SupportedOSPlatform("linux")]
public sealed class PseudoTerminalsTests
{
    [Fact]
    public void what_is_typed_on_the_master_is_read_from_the_slave_and_what_the_slave_prints_is_read_from_the_master()
    {
        var (master_fd, slave_fd) = os.openpty();
        using var master = new FileStream(new SafeFileHandle(master_fd, ownsHandle: true), FileAccess.ReadWrite, bufferSize: 0);
        using var slave = new FileStream(new SafeFileHandle(slave_fd, ownsHandle: true), FileAccess.ReadWrite, bufferSize: 0);
        master.Write("typed\n"u8);
        Assert.Equal("typed\n", Read(slave));
        Assert.Equal("typed\r\n", Read(master));   // the echo
        slave.Write("printed\n"u8);
        Assert.Equal("printed\r\n", Read(master));
    }

    [Fact]
    public void neither_end_is_inherited_or_becomes_the_controlling_terminal()
    {
        var (master, slave) = os.openpty();
        Assert.Equal(os.O_CLOEXEC | os.O_RDWR, TerminalPrograms.Flags(master) & (os.O_CLOEXEC | os.O_ACCMODE));
        Assert.Equal(os.O_CLOEXEC | os.O_RDWR, TerminalPrograms.Flags(slave) & (os.O_CLOEXEC | os.O_ACCMODE));
        Assert.NotEqual(os.fstat(slave).st_rdev.ToString(CultureInfo.InvariantCulture), TerminalPrograms.Status(7));
        os.close(master);
        os.close(slave);
    }

    [Fact]
    public void a_master_opened_alone_is_not_inherited_and_its_slave_opens_once_it_is_granted_and_unlocked()
    {
        var master = os.posix_openpt(os.O_RDWR | os.O_NOCTTY | os.O_NONBLOCK);
        Assert.Equal(os.O_CLOEXEC | os.O_NONBLOCK | os.O_RDWR, TerminalPrograms.Flags(master) & (os.O_CLOEXEC | os.O_NONBLOCK | os.O_ACCMODE));
        Assert.Equal(errno.EIO, Assert.Throws<OSError>(() => os.open(os.ptsname(master), os.O_RDWR | os.O_NOCTTY)).errno);
        os.grantpt(master);
        os.unlockpt(master);
        var slave = os.open(os.ptsname(master), os.O_RDWR | os.O_NOCTTY);
        Assert.Equal(os.ptsname(master), os.ttyname(slave));
        Assert.Equal(os.geteuid(), os.fstat(slave).st_uid);
        os.close(slave);
        os.close(master);
    }

    [Fact]
    public void a_master_can_not_be_opened_as_a_directory() =>
        Assert.Equal(CPython.Newest.Answer("os.posix_openpt(os.O_DIRECTORY)"), Python.Outcome(() => os.posix_openpt(os.O_DIRECTORY)));

    [Fact]
    public void whoever_logs_in_leads_a_session_that_the_terminal_controls_and_puts_groups_into_the_foreground()
    {
        using var temporary = new TemporaryDirectory();
        ChildProgram.Run("login-tty", $"cd '{temporary.FullName}'; export PYTHON='{CPythonInstallation.Newest.Executable}'; exec \"$@\"");
        Assert.Equal("True", string.Join(' ', File.ReadAllLines(temporary["result"]).Distinct()));
    }

    [Fact]
    public void a_login_on_what_is_no_terminal_raises_what_it_raises_in_CPython()
    {
        const string Expected = """
            import os
            for fd in (-1, 1000099, os.open('/dev/null', os.O_RDWR), os.open('/', os.O_RDONLY)):
                try: os.login_tty(fd)
                except Exception as e: print(type(e).__name__, e)
            """;
        Assert.Equal(CPython.Newest.Answer($"__import__('subprocess').check_output([sys.executable, '-c', {Python.Literal(Expected)}]).decode().splitlines()"),
            "= " + Python.Literal(ChildProgram.Run("login-tty-failures")));
    }

    [Fact]
    public void a_process_without_room_for_both_ends_keeps_neither()
    {
        var lines = ChildProgram.Run("openpty-without-descriptors", "ulimit -n 200; exec \"$@\"");
        Assert.Equal("(('OSError', 24), True, ('OSError', 24))", Assert.Single(lines));
    }

    private static string Read(FileStream stream)
    {
        var buffer = new byte[100];
        return System.Text.Encoding.ASCII.GetString(buffer, 0, stream.Read(buffer));
    }
}
