using System.Runtime.Versioning;
using Adder.Core.Errors;
using static Adder.Native.Unix.Libc;

namespace Adder.Core.Scheduling;

[UnsupportedOSPlatform("windows")]
internal static class SchedulingUnix
{
    internal static int LeastPriority(int policy) => (int)Posix.Check(sched_get_priority_min(policy));

    internal static int GreatestPriority(int policy) => (int)Posix.Check(sched_get_priority_max(policy));

    internal static void Yield() => Posix.Check(sched_yield());
}
