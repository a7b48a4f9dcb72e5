using System.Runtime.Versioning;
using Adder.Core.SystemInfo;

namespace Adder;

public static partial class os
{
    /// <summary>How many logical processors the machine has.</summary>
    /// <returns>Their number; <see langword="null"/> when the system doesn't tell.</returns>
    /// <exception cref="ValueError"><c>PYTHON_CPU_COUNT</c> is no number greater than 0, and not <c>default</c>.</exception>
    /// <remarks>Neither limits of a container nor <see cref="sched_setaffinity"/> change it, while
    /// <see cref="System.Environment.ProcessorCount"/> follows both. When the program was started with <c>PYTHON_CPU_COUNT</c>, that number
    /// counts instead. Availability: Unix, Windows. See <see href="https://docs.python.org/3/library/os.html#os.cpu_count">os.cpu_count</see> in
    /// Python's documentation and <see href="https://man7.org/linux/man-pages/man3/sysconf.3.html">sysconf(3)</see>.</remarks>
    public static int? cpu_count() => Processors.OfMachine();

    /// <summary>How many logical processors the calling thread may run on.</summary>
    /// <returns>Their number; <see langword="null"/> when the system doesn't tell.</returns>
    /// <exception cref="ValueError"><c>PYTHON_CPU_COUNT</c> is no number greater than 0, and not <c>default</c>.</exception>
    /// <remarks>Limits of a container on processor time do not change it, while <see cref="System.Environment.ProcessorCount"/> follows them.
    /// When the program was started with <c>PYTHON_CPU_COUNT</c>, that number counts instead. Availability: Unix, Windows. See
    /// <see href="https://docs.python.org/3/library/os.html#os.process_cpu_count">os.process_cpu_count</see> in Python's documentation and
    /// <see href="https://man7.org/linux/man-pages/man2/sched_getaffinity.2.html">sched_getaffinity(2)</see>.</remarks>
    public static int? process_cpu_count() => Processors.OfThread();

    /// <summary>How many programs were running or wanted to, on average over the last 1, 5 and 15 minutes.</summary>
    /// <returns>The three averages, that of the last minute first.</returns>
    /// <exception cref="OSError">The system doesn't tell.</exception>
    /// <remarks>Availability: Unix. See <see href="https://docs.python.org/3/library/os.html#os.getloadavg">os.getloadavg</see> in Python's
    /// documentation and <see href="https://man7.org/linux/man-pages/man3/getloadavg.3.html">getloadavg(3)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public static (double, double, double) getloadavg() => LoadAverage.Now();
}
