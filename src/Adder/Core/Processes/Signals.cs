using Adder.Core.Errors;

namespace Adder.Core.Processes;

/// <summary>Sending signals.</summary>
internal static class Signals
{
    internal static void Send(int pid, int signal)
    {
        if (OperatingSystem.IsWindows()) throw Platform.Lacks("kill");
        SignalsUnix.Send(pid, signal);
    }

    internal static void SendToGroup(int pgid, int signal)
    {
        if (OperatingSystem.IsWindows()) throw Platform.Lacks("killpg");
        SignalsUnix.SendToGroup(pgid, signal);
    }
}
