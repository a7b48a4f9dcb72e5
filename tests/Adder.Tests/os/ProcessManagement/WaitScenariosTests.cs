using System.Runtime.Versioning;
using Adder.Tests.Oracle;

namespace Adder.Tests.ProcessManagement;

[SupportedOSPlatform("linux")]
public sealed class WaitScenariosTests
{
    [Theory]
    [InlineData("wait-scenarios")]
    [InlineData("wait-awaited-scenarios")]
    public void stops_and_continuations_are_told_as_in_CPython(string program)
    {
        CPython.Newest.Answer("import subprocess");
        Assert.Equal(
            CPython.Newest.Answer($"subprocess.run([sys.executable, '-c', {Python.Literal(WaitScenarios.InPython)}], capture_output=True, text=True).stdout"),
            "= " + Python.Literal(ChildProgram.Run(program)[0] + "\n"));
    }

    [Fact]
    public void waiting_for_a_number_allocates_nothing()
    {
        using var living = new HeldChild();
        var (pid, before, allocated) = (living.Pid, 0L, long.MaxValue);
        for (var i = 0; i < 3; i++)
        {
            before = GC.GetAllocatedBytesForCurrentThread();
            for (var j = 0; j < 100; j++) os.waitpid(pid, os.WNOHANG);
            allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        }

        Assert.Equal(0, allocated);
        living.LetGo();
        before = GC.GetAllocatedBytesForCurrentThread();
        var ended = os.waitpid(pid, 0);
        allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.Equal((pid, 0), ended);
        Assert.Equal(0, allocated);
    }

    [Fact]
    public void a_descriptor_of_a_process_is_waited_for_as_in_CPython()
    {
        CPython.Newest.Answer("""
            def outcome_of_pidfd(flags, options):
                r, w = os.pipe()
                pid = os.posix_spawn('/bin/cat', ['cat'], os.environ, file_actions=[(os.POSIX_SPAWN_DUP2, r, 0)])
                fd = os.pidfd_open(pid, flags)
                try:
                    try: first = os.waitid(os.P_PIDFD, fd, options)
                    except OSError as e: first = (type(e).__name__, e.errno, str(e))
                    os.close(w)
                    os.waitid(os.P_PID, pid, os.WEXITED | os.WNOWAIT)
                    return (os.get_inheritable(fd), first, tuple(os.waitid(os.P_PIDFD, fd, os.WEXITED))[1:])
                finally:
                    os.close(r)
                    os.close(fd)
            """);
        foreach (var (flags, options) in (ReadOnlySpan<(int, int)>)[(0, os.WEXITED | os.WNOHANG), (os.PIDFD_NONBLOCK, os.WEXITED), (os.PIDFD_NONBLOCK, os.WEXITED | os.WNOHANG)])
        {
            using var child = new HeldChild();
            var fd = os.pidfd_open(child.Pid, flags);
            object? First()
            {
                try
                {
                    return os.waitid(os.P_PIDFD, fd, options)?.ToString();
                }
                catch (OSError e)
                {
                    return (e.GetType().Name, e.errno, e.Message);
                }
            }

            var first = First();
            child.LetGo();
            os.waitid(os.P_PID, child.Pid, os.WEXITED | os.WNOWAIT);
            var told = os.waitid(os.P_PIDFD, fd, os.WEXITED)!.Value;
            Assert.Equal(CPython.Newest.Answer($"outcome_of_pidfd({flags}, {options})"), "= " + Python.Literal((IsInheritable(fd), first, (told.si_uid, told.si_signo, told.si_status, told.si_code))));
            os.close(fd);
        }
    }

    private static bool IsInheritable(int fd) =>
        (Convert.ToInt32(File.ReadLines($"/proc/self/fdinfo/{fd}").Single(line => line.StartsWith("flags:", StringComparison.Ordinal))[6..].Trim(), 8) & os.O_CLOEXEC) == 0;
}
