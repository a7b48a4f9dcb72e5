using System.Runtime.Versioning;
using Adder.Core.Scheduling;

namespace Adder;

public static partial class os
{
    /// <summary>The policy that processes have unless somebody changed it: all get their share of time.</summary>
    /// <remarks>Availability: Unix. See <see href="https://docs.python.org/3/library/os.html#os.SCHED_OTHER">os.SCHED_OTHER</see> in Python's
    /// documentation and <see href="https://man7.org/linux/man-pages/man7/sched.7.html">sched(7)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public static int SCHED_OTHER => SchedulingPolicy.SCHED_OTHER;

    /// <summary>Linux's own name of <see cref="SCHED_OTHER"/>.</summary>
    /// <remarks>Availability: Linux. See <see href="https://docs.python.org/3/library/os.html#os.SCHED_NORMAL">os.SCHED_NORMAL</see> in Python's
    /// documentation and <see href="https://man7.org/linux/man-pages/man7/sched.7.html">sched(7)</see>.</remarks>
    [SupportedOSPlatform("linux")]
    public const int SCHED_NORMAL = 0;

    /// <summary>As <see cref="SCHED_OTHER"/>, for work that computes and waits for nobody: it is interrupted more rarely.</summary>
    /// <remarks>Availability: Linux. See <see href="https://docs.python.org/3/library/os.html#os.SCHED_BATCH">os.SCHED_BATCH</see> in Python's
    /// documentation and <see href="https://man7.org/linux/man-pages/man7/sched.7.html">sched(7)</see>.</remarks>
    [SupportedOSPlatform("linux")]
    public const int SCHED_BATCH = 3;

    /// <summary>For work that may run only when hardly anything else wants to.</summary>
    /// <remarks>Availability: Linux. See <see href="https://docs.python.org/3/library/os.html#os.SCHED_IDLE">os.SCHED_IDLE</see> in Python's
    /// documentation and <see href="https://man7.org/linux/man-pages/man7/sched.7.html">sched(7)</see>.</remarks>
    [SupportedOSPlatform("linux")]
    public const int SCHED_IDLE = 5;

    /// <summary>For work that needs so much time before each deadline. <see cref="sched_setscheduler"/> can't say which, so that the system
    /// refuses this policy.</summary>
    /// <remarks>Availability: Linux. See <see href="https://docs.python.org/3/library/os.html#os.SCHED_DEADLINE">os.SCHED_DEADLINE</see> in
    /// Python's documentation and <see href="https://man7.org/linux/man-pages/man7/sched.7.html">sched(7)</see>.</remarks>
    [SupportedOSPlatform("linux")]
    public const int SCHED_DEADLINE = 6;

    /// <summary>Real time: the process runs until it waits, or until one of a higher priority wants to run.</summary>
    /// <remarks>Availability: Unix. See <see href="https://docs.python.org/3/library/os.html#os.SCHED_FIFO">os.SCHED_FIFO</see> in Python's
    /// documentation and <see href="https://man7.org/linux/man-pages/man7/sched.7.html">sched(7)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public static int SCHED_FIFO => SchedulingPolicy.SCHED_FIFO;

    /// <summary>Real time as <see cref="SCHED_FIFO"/>, but those of the same priority take turns.</summary>
    /// <remarks>Availability: Unix. See <see href="https://docs.python.org/3/library/os.html#os.SCHED_RR">os.SCHED_RR</see> in Python's
    /// documentation and <see href="https://man7.org/linux/man-pages/man7/sched.7.html">sched(7)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public static int SCHED_RR => SchedulingPolicy.SCHED_RR;

    /// <summary>Added to a policy: children start with <see cref="SCHED_OTHER"/>.</summary>
    /// <remarks>Availability: Linux. See
    /// <see href="https://docs.python.org/3/library/os.html#os.SCHED_RESET_ON_FORK">os.SCHED_RESET_ON_FORK</see> in Python's documentation and
    /// <see href="https://man7.org/linux/man-pages/man7/sched.7.html">sched(7)</see>.</remarks>
    [SupportedOSPlatform("linux")]
    public const int SCHED_RESET_ON_FORK = 0x40000000;
}
