using System.Runtime.Versioning;

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
