using System.Collections;
using Adder.Core.Processes;
using Adder.Core.Text;

namespace Adder;

public static partial class os
{
    /// <summary>The times that <see cref="times"/> answers, in seconds.</summary>
    /// <param name="user">Processor time of this process.</param>
    /// <param name="system">Processor time of the system on its behalf.</param>
    /// <param name="children_user">Processor time of the children that have been waited for, and of theirs; 0 on Windows.</param>
    /// <param name="children_system">Processor time of the system on their behalf; 0 on Windows.</param>
    /// <param name="elapsed">Real time since some fixed moment in the past; 0 on Windows.</param>
    /// <remarks>Availability: Unix, Windows. A tuple in Python's order, in which it deconstructs, indexes and prints. See
    /// <see href="https://docs.python.org/3/library/os.html#os.times_result">os.times_result</see> in Python's documentation and
    /// <see href="https://man7.org/linux/man-pages/man2/times.2.html">times(2)</see>.</remarks>
    public readonly record struct times_result(double user, double system, double children_user, double children_system, double elapsed) : IReadOnlyList<double>
    {
        /// <summary>Makes a result of numbers, for instance for a test.</summary>
        /// <param name="iterable">The five numbers, in the tuple's order.</param>
        /// <exception cref="TypeError">There are not five of them.</exception>
        public times_result(IEnumerable<double> iterable)
            : this(0, 0, 0, 0, 0) => this = ProcessTimes.Parse(iterable);

        /// <summary>The number of items of the tuple: 5.</summary>
        public int Count => ProcessTimes.Count;

        /// <summary>An item of the tuple.</summary>
        /// <param name="index">Its place; -1 is the last one, as in Python.</param>
        /// <returns>The item.</returns>
        /// <exception cref="ArgumentOutOfRangeException">The tuple has no such place.</exception>
        public double this[int index] => ProcessTimes.Items(this)[StructSequence.Place(index, ProcessTimes.Count)];

        /// <summary>Some of the tuple's items.</summary>
        /// <param name="range">Their places.</param>
        /// <returns>The items in the tuple's order.</returns>
        /// <exception cref="ArgumentOutOfRangeException">The tuple has no such places.</exception>
        public double[] this[Range range] => ProcessTimes.Items(this)[range];

        /// <summary>The result as Python's <c>repr()</c> writes it.</summary>
        /// <returns><c>posix.times_result(user=0.01, system=…</c>, five items.</returns>
        public override string ToString() => ProcessTimes.Repr(this);

        /// <summary>Goes through the five items.</summary>
        /// <returns>The items in the tuple's order.</returns>
        public IEnumerator<double> GetEnumerator() => ((IEnumerable<double>)ProcessTimes.Items(this)).GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
