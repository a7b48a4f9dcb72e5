using System.Runtime.Versioning;
using Adder.Tests.Oracle;

namespace Adder.Tests.ProcessManagement;

[SupportedOSPlatform("linux")]
public sealed class ProcessEndTests
{
    [Theory]
    [InlineData("abort", "os.abort()")]
    [InlineData("exit-5", "os._exit(5)")]
    [InlineData("exit-256", "os._exit(256 + 9)")]
    [InlineData("exit-negative", "os._exit(-1)")]
    public void the_process_ends_as_in_CPython_and_runs_nothing_more(string program, string source)
    {
        CPython.Newest.Answer("import subprocess");
        var script = $"import os, atexit; atexit.register(print, 'atexit')\ntry: {source}\nfinally: print('finally')";
        Assert.Equal(
            CPython.Newest.Answer($"(lambda p: (p.returncode, p.stdout, p.stderr))(subprocess.run(['sh', '-c', 'ulimit -c 0; exec \"$@\"', 'sh', sys.executable, '-c', {Python.Literal(script)}], capture_output=True, text=True))"),
            "= " + Python.Literal(Ended(program)));
    }

    internal static string Abort() => Doomed(os.abort);

    internal static string Exit(int status) => Doomed(() => os._exit(status));

    private static string Doomed(Action end)
    {
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Console.WriteLine("ProcessExit");
        try
        {
            end();
        }
        finally
        {
            Console.WriteLine("finally");
        }

        return "alive";
    }

    private static (int, string, string) Ended(string program)
    {
        using var temporary = new TemporaryDirectory();
        var pid = os.posix_spawn("/bin/sh", ["sh", "-c", "ulimit -c 0; exec \"$@\"", "sh", .. ChildProgram.Command(program)], os.environ,
        [
            (os.POSIX_SPAWN_OPEN, 1, temporary["out"], os.O_WRONLY | os.O_CREAT, 0x180),
            (os.POSIX_SPAWN_OPEN, 2, temporary["err"], os.O_WRONLY | os.O_CREAT, 0x180),
        ]);
        return (os.waitstatus_to_exitcode(os.waitpid(pid, 0).status), File.ReadAllText(temporary["out"]), File.ReadAllText(temporary["err"]));
    }
}
