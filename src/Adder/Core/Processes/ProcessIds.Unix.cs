using System.Runtime.Versioning;
using Adder.Core.Errors;
using static Adder.Native.Unix.Libc;

namespace Adder.Core.Processes;

[UnsupportedOSPlatform("windows")]
internal static class ProcessIdsUnix
{
    internal static int Parent() => getppid();

    internal static int Group() => getpgrp();

    internal static int GroupOf(int pid) => (int)Posix.Check(getpgid(pid));

    internal static int SessionOf(int pid) => (int)Posix.Check(getsid(pid));

    internal static void SetGroup(int pid, int pgrp) => Posix.Check(setpgid(pid, pgrp));

    internal static void LeadGroup() => Posix.Check(setpgrp());

    internal static void LeadSession() => Posix.Check(setsid());
}
