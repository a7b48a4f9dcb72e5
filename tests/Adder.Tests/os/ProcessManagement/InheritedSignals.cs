using System.Runtime.Versioning;
using Adder.Tests.Oracle;

namespace Adder.Tests.ProcessManagement;

/// <summary>A program that starts others in every way, each of which prints what signals it ignores and blocks.</summary>
[SupportedOSPlatform("linux")]
internal static class InheritedSignals
{
    internal const string InPython = """
        import os
        t = os.environ['ADDER_SCRIPT']
        os.waitpid(os.posix_spawn('/bin/sh', ['sh', '-c', t], os.environ), 0)
        os.waitpid(os.posix_spawn('/bin/sh', ['sh', '-c', t], None, setsigdef=[2, 13]), 0)
        os.spawnv(os.P_WAIT, '/bin/sh', ['sh', '-c', t])
        os.system(t)
        os.execv('/bin/sh', ['sh', '-c', t])
        """;

    internal const string WithoutStatusInPython = """
        import os, signal
        signal.signal(signal.SIGCHLD, signal.SIG_IGN)
        def outcome(call):
            try: return '= ' + ascii(call())
            except OSError as e: return '! ' + ascii((type(e).__name__, e.errno, str(e), e.filename, e.filename2))
        print(ascii([outcome(call) for call in (
            lambda: os.system('exit 3'), lambda: os.spawnv(os.P_WAIT, '/bin/sh', ['sh', '-c', 'exit 5']), lambda: os.popen('exit 3').close(),
            lambda: os.system('exit 3'))]))
        """;

    /// <summary>What is told where this process ignores SIGCHLD, so that the kernel keeps no status.</summary>
    internal static string WithoutStatus() => Python.Literal(new[]
    {
        Python.Outcome(() => os.system("exit 3")), Python.Outcome(() => os.spawnv(os.P_WAIT, "/bin/sh", ["sh", "-c", "exit 5"])),
        Python.Outcome(() => os.popen("exit 3").close()), Python.Outcome(() => os.system_async("exit 3").AsTask().GetAwaiter().GetResult()),
    });

    internal static string Here()
    {
        var t = os.environ["ADDER_SCRIPT"];
        os.waitpid(os.posix_spawn("/bin/sh", ["sh", "-c", t], os.environ), 0);
        os.waitpid(os.posix_spawn("/bin/sh", ["sh", "-c", t], null, setsigdef: [2, 13]), 0);
        os.spawnv(os.P_WAIT, "/bin/sh", ["sh", "-c", t]);
        os.system(t);
        os.execv("/bin/sh", ["sh", "-c", t]);
        return "the program goes on";
    }
}
