using System.Diagnostics;

namespace Adder.Benchmarks;

internal static partial class Workloads
{
    private const int Programs = 16;

    private static ulong AdderSpawn()
    {
        string[] argv = ["true"];
        for (var i = 0; i < Programs; i++)
        {
            var pid = os.posix_spawn("/bin/true", argv, os.environ);
            if (os.waitpid(pid, 0) != (pid, 0)) throw new InvalidOperationException("true failed");
        }

        return Programs;
    }

    private static ulong AdderSystem()
    {
        for (var i = 0; i < Programs; i++)
            if (os.system("true") != 0) throw new InvalidOperationException("true failed");
        return Programs;
    }

    private static ulong RunProcesses(ProcessStartInfo start)
    {
        for (var i = 0; i < Programs; i++)
        {
            using var process = Process.Start(start)!;
            process.WaitForExit();
            if (process.ExitCode != 0) throw new InvalidOperationException("true failed");
        }

        return Programs;
    }
}
