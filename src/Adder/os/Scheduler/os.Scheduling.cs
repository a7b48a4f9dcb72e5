using System.Runtime.Versioning;
using Adder.Core.Scheduling;

namespace Adder;

public static partial class os
{
    /// <summary>The lowest priority of a policy.</summary>
    /// <param name="policy"><see cref="SCHED_OTHER"/> or another policy.</param>
    /// <returns>The priority.</returns>
    /// <exception cref="OSError">There is no such policy (EINVAL).</exception>
    /// <remarks>Availability: Unix. See
    /// <see href="https://docs.python.org/3/library/os.html#os.sched_get_priority_min">os.sched_get_priority_min</see> in Python's documentation
    /// and <see href="https://man7.org/linux/man-pages/man2/sched_get_priority_min.2.html">sched_get_priority_min(2)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public static int sched_get_priority_min(int policy) => Scheduling.LeastPriority(policy);

    /// <summary>The highest priority of a policy.</summary>
    /// <param name="policy"><see cref="SCHED_OTHER"/> or another policy.</param>
    /// <returns>The priority.</returns>
    /// <exception cref="OSError">There is no such policy (EINVAL).</exception>
    /// <remarks>Availability: Unix. See
    /// <see href="https://docs.python.org/3/library/os.html#os.sched_get_priority_max">os.sched_get_priority_max</see> in Python's documentation
    /// and <see href="https://man7.org/linux/man-pages/man2/sched_get_priority_max.2.html">sched_get_priority_max(2)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public static int sched_get_priority_max(int policy) => Scheduling.GreatestPriority(policy);

    /// <summary>Sets the policy by which a process or thread is run.</summary>
    /// <param name="pid">The process or thread; 0 is the calling thread. The id of a process with several threads stands for its main thread
    /// alone.</param>
    /// <param name="policy">The policy, such as <see cref="SCHED_BATCH"/>.</param>
    /// <param name="param">The priority: 0 for the policies that are not for real time.</param>
    /// <exception cref="ProcessLookupError">There is no such process (ESRCH).</exception>
    /// <exception cref="PermissionError">This process may not do so (EPERM).</exception>
    /// <exception cref="OSError">The policy or the priority is none, or the process id is negative (EINVAL).</exception>
    /// <remarks>musl refuses it (ENOSYS). Availability: Linux. See
    /// <see href="https://docs.python.org/3/library/os.html#os.sched_setscheduler">os.sched_setscheduler</see> in Python's documentation and
    /// <see href="https://man7.org/linux/man-pages/man2/sched_setscheduler.2.html">sched_setscheduler(2)</see>.</remarks>
    [SupportedOSPlatform("linux")]
    public static void sched_setscheduler(int pid, int policy, sched_param param) => Scheduling.SetPolicy(pid, policy, param);

    /// <summary>The policy by which a process or thread is run.</summary>
    /// <param name="pid">The process or thread; 0 is the calling thread. The id of a process with several threads stands for its main thread
    /// alone.</param>
    /// <returns>The policy, with <see cref="SCHED_RESET_ON_FORK"/> where that is set.</returns>
    /// <exception cref="ProcessLookupError">There is no such process (ESRCH).</exception>
    /// <exception cref="OSError">The process id is negative (EINVAL).</exception>
    /// <remarks>musl refuses it (ENOSYS). Availability: Linux. See
    /// <see href="https://docs.python.org/3/library/os.html#os.sched_getscheduler">os.sched_getscheduler</see> in Python's documentation and
    /// <see href="https://man7.org/linux/man-pages/man2/sched_getscheduler.2.html">sched_getscheduler(2)</see>.</remarks>
    [SupportedOSPlatform("linux")]
    public static int sched_getscheduler(int pid) => Scheduling.Policy(pid);

    /// <summary>Sets the priority of a process or thread within its policy.</summary>
    /// <param name="pid">The process or thread; 0 is the calling thread. The id of a process with several threads stands for its main thread
    /// alone.</param>
    /// <param name="param">The priority.</param>
    /// <exception cref="ProcessLookupError">There is no such process (ESRCH).</exception>
    /// <exception cref="PermissionError">This process may not do so (EPERM).</exception>
    /// <exception cref="OSError">The policy has no such priority, or the process id is negative (EINVAL).</exception>
    /// <remarks>musl refuses it (ENOSYS). Availability: Linux. See
    /// <see href="https://docs.python.org/3/library/os.html#os.sched_setparam">os.sched_setparam</see> in Python's documentation and
    /// <see href="https://man7.org/linux/man-pages/man2/sched_setparam.2.html">sched_setparam(2)</see>.</remarks>
    [SupportedOSPlatform("linux")]
    public static void sched_setparam(int pid, sched_param param) => Scheduling.SetParameters(pid, param);

    /// <summary>The priority of a process or thread within its policy.</summary>
    /// <param name="pid">The process or thread; 0 is the calling thread. The id of a process with several threads stands for its main thread
    /// alone.</param>
    /// <returns>The priority: 0 for the policies that are not for real time.</returns>
    /// <exception cref="ProcessLookupError">There is no such process (ESRCH).</exception>
    /// <exception cref="OSError">The process id is negative (EINVAL).</exception>
    /// <remarks>musl refuses it (ENOSYS). Availability: Linux. See
    /// <see href="https://docs.python.org/3/library/os.html#os.sched_getparam">os.sched_getparam</see> in Python's documentation and
    /// <see href="https://man7.org/linux/man-pages/man2/sched_getparam.2.html">sched_getparam(2)</see>.</remarks>
    [SupportedOSPlatform("linux")]
    public static sched_param sched_getparam(int pid) => Scheduling.Parameters(pid);

    /// <summary>How long a process or thread runs before another of the same priority has its turn.</summary>
    /// <param name="pid">The process or thread; 0 is the calling thread. The id of a process with several threads stands for its main thread
    /// alone.</param>
    /// <returns>The time in seconds.</returns>
    /// <exception cref="ProcessLookupError">There is no such process (ESRCH).</exception>
    /// <exception cref="OSError">The process id is negative (EINVAL).</exception>
    /// <remarks>Availability: Linux. See
    /// <see href="https://docs.python.org/3/library/os.html#os.sched_rr_get_interval">os.sched_rr_get_interval</see> in Python's documentation
    /// and <see href="https://man7.org/linux/man-pages/man2/sched_rr_get_interval.2.html">sched_rr_get_interval(2)</see>.</remarks>
    [SupportedOSPlatform("linux")]
    public static double sched_rr_get_interval(int pid) => Scheduling.RoundRobinInterval(pid);

    /// <summary>Lets others run before the calling thread goes on.</summary>
    /// <remarks>Availability: Unix. See <see href="https://docs.python.org/3/library/os.html#os.sched_yield">os.sched_yield</see> in Python's
    /// documentation and <see href="https://man7.org/linux/man-pages/man2/sched_yield.2.html">sched_yield(2)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public static void sched_yield() => Scheduling.Yield();
}
