using Adder.Core.Errors;

namespace Adder.Core.Scheduling;

/// <summary>By which policy and with which priority the system lets a process run.</summary>
internal static class Scheduling
{
    internal static int LeastPriority(int policy) =>
        OperatingSystem.IsWindows() ? throw Platform.Lacks("sched_get_priority_min") : SchedulingUnix.LeastPriority(policy);

    internal static int GreatestPriority(int policy) =>
        OperatingSystem.IsWindows() ? throw Platform.Lacks("sched_get_priority_max") : SchedulingUnix.GreatestPriority(policy);

    internal static void Yield()
    {
        if (OperatingSystem.IsWindows()) throw Platform.Lacks("sched_yield");
        SchedulingUnix.Yield();
    }

    internal static int Policy(int pid) => OperatingSystem.IsLinux() ? SchedulingLinux.Policy(pid) : throw Platform.Lacks("sched_getscheduler");

    internal static void SetPolicy(int pid, int policy, os.sched_param param)
    {
        if (!OperatingSystem.IsLinux()) throw Platform.Lacks("sched_setscheduler");
        SchedulingLinux.SetPolicy(pid, policy, param);
    }

    internal static os.sched_param Parameters(int pid) =>
        OperatingSystem.IsLinux() ? SchedulingLinux.Parameters(pid) : throw Platform.Lacks("sched_getparam");

    internal static void SetParameters(int pid, os.sched_param param)
    {
        if (!OperatingSystem.IsLinux()) throw Platform.Lacks("sched_setparam");
        SchedulingLinux.SetParameters(pid, param);
    }

    internal static double RoundRobinInterval(int pid) =>
        OperatingSystem.IsLinux() ? SchedulingLinux.RoundRobinInterval(pid) : throw Platform.Lacks("sched_rr_get_interval");
}
