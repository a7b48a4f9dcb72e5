using System.Runtime.Versioning;
using Adder.Core.Scheduling;

namespace Adder;

public static partial class os
{
    /// <summary>Says on which processors a thread may run.</summary>
    /// <param name="pid">The process or thread; 0 is the calling thread. The id of a process with several threads stands for its main thread
    /// alone.</param>
    /// <param name="mask">The numbers of the processors, in any order.</param>
    /// <exception cref="ValueError">A number is negative.</exception>
    /// <exception cref="OverflowError">A number is greater than any processor's can be.</exception>
    /// <exception cref="ProcessLookupError">There is no such process (ESRCH).</exception>
    /// <exception cref="PermissionError">The process belongs to somebody else (EPERM).</exception>
    /// <exception cref="OSError">The machine has none of these processors, or the process may use none of them (EINVAL).</exception>
    /// <remarks>Threads that the thread starts take after it; those that run already do not. Availability: Linux. See
    /// <see href="https://docs.python.org/3/library/os.html#os.sched_setaffinity">os.sched_setaffinity</see> in Python's documentation and
    /// <see href="https://man7.org/linux/man-pages/man2/sched_setaffinity.2.html">sched_setaffinity(2)</see>.</remarks>
    [SupportedOSPlatform("linux")]
    public static void sched_setaffinity(int pid, IEnumerable<int> mask) => Affinity.Set(pid, mask);

    /// <summary>The processors on which a thread may run.</summary>
    /// <param name="pid">The process or thread; 0 is the calling thread. The id of a process with several threads stands for its main thread
    /// alone.</param>
    /// <returns>Their numbers, a new set.</returns>
    /// <exception cref="ProcessLookupError">There is no such process (ESRCH).</exception>
    /// <remarks>Availability: Linux. See <see href="https://docs.python.org/3/library/os.html#os.sched_getaffinity">os.sched_getaffinity</see> in
    /// Python's documentation and
    /// <see href="https://man7.org/linux/man-pages/man2/sched_getaffinity.2.html">sched_getaffinity(2)</see>.</remarks>
    [SupportedOSPlatform("linux")]
    public static HashSet<int> sched_getaffinity(int pid) => Affinity.Of(pid);
}
