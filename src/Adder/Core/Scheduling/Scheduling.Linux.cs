using System.Runtime.Versioning;
using Adder.Core.Errors;
using Adder.Native.Unix;
using static Adder.Native.Linux.Libc;

namespace Adder.Core.Scheduling;

[SupportedOSPlatform("linux")]
internal static unsafe class SchedulingLinux
{
    internal static int Policy(int pid) => (int)Posix.Check(sched_getscheduler(pid));

    internal static void SetPolicy(int pid, int policy, os.sched_param param)
    {
        var priority = param.sched_priority;
        Posix.Check(sched_setscheduler(pid, policy, &priority));
    }

    internal static os.sched_param Parameters(int pid)
    {
        int priority;
        Posix.Check(sched_getparam(pid, &priority));
        return new(priority);
    }

    internal static void SetParameters(int pid, os.sched_param param)
    {
        var priority = param.sched_priority;
        Posix.Check(sched_setparam(pid, &priority));
    }

    internal static double RoundRobinInterval(int pid)
    {
        timespec interval;
        Posix.Check(sched_rr_get_interval(pid, &interval));
        return interval.tv_sec + 1e-9 * interval.tv_nsec;
    }
}
