using System.Collections;
using Adder.Core.Processes;
using Adder.Core.Text;

namespace Adder;

public static partial class os
{
    /// <summary>What a child and those that it has waited for have used, as <see cref="wait3(int, CancellationToken)"/> and
    /// <see cref="wait4(int, int, CancellationToken)"/> answer it: Python's <c>resource.struct_rusage</c>.</summary>
    /// <param name="ru_utime">Seconds of processor time of the program itself.</param>
    /// <param name="ru_stime">Seconds of processor time of the system on its behalf.</param>
    /// <param name="ru_maxrss">The most memory that was resident at a time, in KiB; bytes on macOS.</param>
    /// <param name="ru_ixrss">Shared memory; 0 on Linux.</param>
    /// <param name="ru_idrss">Unshared memory; 0 on Linux.</param>
    /// <param name="ru_isrss">Unshared stack; 0 on Linux.</param>
    /// <param name="ru_minflt">Page faults without input or output.</param>
    /// <param name="ru_majflt">Page faults with input or output.</param>
    /// <param name="ru_nswap">How often it was swapped out; 0 on Linux.</param>
    /// <param name="ru_inblock">How often a file system read for it.</param>
    /// <param name="ru_oublock">How often a file system wrote for it.</param>
    /// <param name="ru_msgsnd">Messages sent; 0 on Linux.</param>
    /// <param name="ru_msgrcv">Messages received; 0 on Linux.</param>
    /// <param name="ru_nsignals">Signals received; 0 on Linux.</param>
    /// <param name="ru_nvcsw">How often it gave the processor away, to wait for something.</param>
    /// <param name="ru_nivcsw">How often the processor was taken from it.</param>
    /// <remarks>Availability: Unix. A tuple in Python's order, in which it deconstructs, indexes and prints. See
    /// <see href="https://docs.python.org/3/library/resource.html#resource.getrusage">resource.getrusage</see> in Python's documentation
    /// and <see href="https://man7.org/linux/man-pages/man2/getrusage.2.html">getrusage(2)</see>.</remarks>
    public readonly record struct struct_rusage(
        double ru_utime, double ru_stime, long ru_maxrss, long ru_ixrss, long ru_idrss, long ru_isrss, long ru_minflt,
        long ru_majflt, long ru_nswap, long ru_inblock, long ru_oublock, long ru_msgsnd, long ru_msgrcv, long ru_nsignals,
        long ru_nvcsw, long ru_nivcsw) : IReadOnlyList<double>
    {
        /// <summary>Makes a result of numbers, for instance for a test.</summary>
        /// <param name="iterable">The sixteen numbers, in the tuple's order.</param>
        /// <exception cref="TypeError">There are not sixteen of them.</exception>
        public struct_rusage(IEnumerable<double> iterable)
            : this(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0) => this = ResourceUsage.Parse(iterable);

        /// <summary>The number of items of the tuple: 16.</summary>
        public int Count => ResourceUsage.Count;

        /// <summary>An item of the tuple.</summary>
        /// <param name="index">Its place; -1 is the last one, as in Python.</param>
        /// <returns>The item.</returns>
        /// <exception cref="ArgumentOutOfRangeException">The tuple has no such place.</exception>
        public double this[int index] => ResourceUsage.Items(this)[StructSequence.Place(index, ResourceUsage.Count)];

        /// <summary>Some of the tuple's items.</summary>
        /// <param name="range">Their places.</param>
        /// <returns>The items in the tuple's order.</returns>
        /// <exception cref="ArgumentOutOfRangeException">The tuple has no such places.</exception>
        public double[] this[Range range] => ResourceUsage.Items(this)[range];

        /// <summary>The result as Python's <c>repr()</c> writes it.</summary>
        /// <returns><c>resource.struct_rusage(ru_utime=0.01, ru_stime=…</c>, sixteen items.</returns>
        public override string ToString() => ResourceUsage.Repr(this);

        /// <summary>Goes through the sixteen items.</summary>
        /// <returns>The items in the tuple's order.</returns>
        public IEnumerator<double> GetEnumerator() => ((IEnumerable<double>)ResourceUsage.Items(this)).GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
