using System.Runtime.Versioning;
using Adder.Core.Auditing;
using Adder.Core.Errors;
using static Adder.Native.Unix.Libc;

namespace Adder.Core.Processes;

[UnsupportedOSPlatform("windows")]
internal static class SignalsUnix
{
    internal static void Send(int pid, int signal)
    {
        AuditHooks.Raise("os.kill", pid, signal);
        Posix.Check(kill(pid, signal));
    }

    internal static void SendToGroup(int pgid, int signal)
    {
        AuditHooks.Raise("os.killpg", pgid, signal);
        Posix.Check(killpg(pgid, signal));
    }
}
