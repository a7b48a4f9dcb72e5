using System.Runtime.Versioning;
using Adder.Tests.Oracle;

namespace Adder.Tests.ProcessManagement;

[Collection(ProcessState.Name)]
[SupportedOSPlatform("linux")]
public sealed class WaitTests
{
    [Theory]
    [InlineData("exit 0")]
    [InlineData("exit 7")]
    [InlineData("exit 255")]
    [InlineData("kill -9 $$")]
    [InlineData("kill -15 $$")]
    [InlineData("ulimit -c 0; kill -11 $$")]
    public void every_way_of_waiting_tells_of_an_end_what_CPython_tells(string script)
    {
        CPython.Newest.Answer("""
            def shell_status(script, wait):
                return wait(os.posix_spawn('/bin/sh', ['sh', '-c', script], os.environ))
            """);
        string Theirs(string wait) => CPython.Newest.Answer($"shell_status({Python.Literal(script)}, lambda pid: {wait})");
        string Ours(Func<int, object?> wait) => "= " + Python.Literal(wait(Shell(script)));
        Assert.Equal(Theirs("os.waitpid(pid, 0)[1]"), Ours(pid => os.waitpid(pid, 0).status));
        Assert.Equal(Theirs("os.wait()[1]"), Ours(_ => os.wait().status));
        Assert.Equal(Theirs("os.waitpid(-1, 0)[1]"), Ours(_ => os.waitpid(-1, 0).status));
        Assert.Equal(Theirs("os.waitpid(0, 0)[1]"), Ours(_ => os.waitpid(0, 0).status));
        Assert.Equal(Theirs("os.waitpid(-os.getpgrp(), 0)[1]"), Ours(_ => os.waitpid(-os.getpgrp(), 0).status));
        Assert.Equal(Theirs("os.wait3(0)[1]"), Ours(_ => os.wait3(0).status));
        Assert.Equal(Theirs("os.wait4(pid, 0)[1]"), Ours(pid => os.wait4(pid, 0).status));
        Assert.Equal(Theirs("os.wait4(-1, 0)[1]"), Ours(_ => os.wait4(-1, 0).status));
        Assert.Equal(Theirs("os.waitid(os.P_PID, pid, os.WEXITED)[1:]"), Ours(pid => Told(os.waitid(os.P_PID, pid, os.WEXITED))));
        Assert.Equal(Theirs("os.waitid(os.P_ALL, 0, os.WEXITED)[1:]"), Ours(_ => Told(os.waitid(os.P_ALL, 0, os.WEXITED))));
        Assert.Equal(Theirs("os.waitid(os.P_PGID, os.getpgrp(), os.WEXITED)[1:]"), Ours(_ => Told(os.waitid(os.P_PGID, os.getpgrp(), os.WEXITED))));
    }

    private static (long, int, int, int)? Told(os.waitid_result? result) => result is { } told ? (told.si_uid, told.si_signo, told.si_status, told.si_code) : null;

    private static int Shell(string script) => os.posix_spawn("/bin/sh", ["sh", "-c", script], os.environ);
}
