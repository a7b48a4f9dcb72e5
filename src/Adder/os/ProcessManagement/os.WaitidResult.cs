using System.Collections;
using Adder.Core.Processes;
using Adder.Core.Text;

namespace Adder;

public static partial class os
{
    /// <summary>What <see cref="waitid(int, int, int, CancellationToken)"/> tells of a child.</summary>
    /// <param name="si_pid">The child's number.</param>
    /// <param name="si_uid">The real user id of the child.</param>
    /// <param name="si_signo">Always <see cref="signal.SIGCHLD"/>.</param>
    /// <param name="si_status">The exit code, or the signal that ended, stopped or continued the child, as <paramref name="si_code"/>
    /// says.</param>
    /// <param name="si_code">What happened: <see cref="CLD_EXITED"/> and its kin.</param>
    /// <remarks>Availability: Unix. A tuple in Python's order, in which it deconstructs, indexes and prints. See
    /// <see href="https://docs.python.org/3/library/os.html#os.waitid_result">os.waitid_result</see> in Python's documentation and
    /// <see href="https://man7.org/linux/man-pages/man2/waitid.2.html">waitid(2)</see>.</remarks>
    public readonly record struct waitid_result(int si_pid, long si_uid, int si_signo, int si_status, int si_code) : IReadOnlyList<long>
    {
        /// <summary>Makes a result of numbers, for instance for a test.</summary>
        /// <param name="iterable">The five numbers, in the tuple's order.</param>
        /// <exception cref="TypeError">There are not five of them.</exception>
        public waitid_result(IEnumerable<long> iterable)
            : this(0, 0, 0, 0, 0) => this = WaitResult.Parse(iterable);

        /// <summary>The number of items of the tuple: 5.</summary>
        public int Count => WaitResult.Count;

        /// <summary>An item of the tuple.</summary>
        /// <param name="index">Its place; -1 is the last one, as in Python.</param>
        /// <returns>The item.</returns>
        /// <exception cref="ArgumentOutOfRangeException">The tuple has no such place.</exception>
        public long this[int index] => WaitResult.Items(this)[StructSequence.Place(index, WaitResult.Count)];

        /// <summary>Some of the tuple's items.</summary>
        /// <param name="range">Their places.</param>
        /// <returns>The items in the tuple's order.</returns>
        /// <exception cref="ArgumentOutOfRangeException">The tuple has no such places.</exception>
        public long[] this[Range range] => WaitResult.Items(this)[range];

        /// <summary>The result as Python's <c>repr()</c> writes it.</summary>
        /// <returns><c>posix.waitid_result(si_pid=4711, si_uid=…</c>, five items.</returns>
        public override string ToString() => WaitResult.Repr(this);

        /// <summary>Goes through the five items.</summary>
        /// <returns>The items in the tuple's order.</returns>
        public IEnumerator<long> GetEnumerator() => ((IEnumerable<long>)WaitResult.Items(this)).GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
