using Adder.Core.Errors;
using Linux = Adder.Native.Linux.Libc;

namespace Adder.Core.Scheduling;

/// <summary>The scheduling policies that every Unix has, in the running system's numbers; those of Linux alone are constants of the surface.</summary>
internal static class SchedulingPolicy
{
    internal static int SCHED_OTHER => OperatingSystem.IsLinux() ? Linux.SCHED_OTHER : throw Platform.Lacks();

    internal static int SCHED_FIFO => OperatingSystem.IsLinux() ? Linux.SCHED_FIFO : throw Platform.Lacks();

    internal static int SCHED_RR => OperatingSystem.IsLinux() ? Linux.SCHED_RR : throw Platform.Lacks();
}
