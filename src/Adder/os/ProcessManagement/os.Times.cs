using System.Runtime.Versioning;
using Adder.Core.Processes;

namespace Adder;

public static partial class os
{
    /// <summary>Raises the niceness: the higher it is, the more this process lets others go first.</summary>
    /// <param name="increment">How much; only root may lower it.</param>
    /// <returns>The new niceness.</returns>
    /// <exception cref="PermissionError">It may not be lowered (EPERM, EACCES).</exception>
    /// <remarks>On Linux each thread has a niceness of its own: this is the calling one's. Availability: Unix. See
    /// <see href="https://docs.python.org/3/library/os.html#os.nice">os.nice</see> in Python's documentation and
    /// <see href="https://man7.org/linux/man-pages/man2/nice.2.html">nice(2)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public static int nice(int increment) => Niceness.Raise(increment);

    /// <summary>The processor time that this process and its children have used.</summary>
    /// <returns>The times in seconds.</returns>
    /// <remarks>Availability: Unix, Windows. See <see href="https://docs.python.org/3/library/os.html#os.times">os.times</see> in Python's
    /// documentation and <see href="https://man7.org/linux/man-pages/man2/times.2.html">times(2)</see>.</remarks>
    public static times_result times() => ProcessTimes.Now();
}
