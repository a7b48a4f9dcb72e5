using System.Collections;
using System.Runtime.Versioning;
using Adder.Core.Text;

namespace Adder;

public static partial class os
{
    /// <summary>What a scheduling policy wants to know of a process: a tuple of one number, as in Python.</summary>
    /// <param name="sched_priority">The priority: one from <c>os.sched_get_priority_min</c> to <c>os.sched_get_priority_max</c> of the policy.</param>
    /// <remarks>Availability: Unix. See <see href="https://docs.python.org/3/library/os.html#os.sched_param">os.sched_param</see> in Python's
    /// documentation and <see href="https://man7.org/linux/man-pages/man7/sched.7.html">sched(7)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public readonly record struct sched_param(int sched_priority) : IReadOnlyList<int>
    {
        /// <summary>The number of items of the tuple: 1.</summary>
        public int Count => 1;

        /// <summary>An item of the tuple.</summary>
        /// <param name="index">Its place, 0; or -1, the last one, as in Python.</param>
        /// <returns>The priority.</returns>
        /// <exception cref="ArgumentOutOfRangeException">The tuple has no such place.</exception>
        public int this[int index] => ((ReadOnlySpan<int>)[sched_priority])[StructSequence.Place(index, Count)];

        /// <summary>The parameters as Python's <c>repr()</c> writes them.</summary>
        /// <returns><c>posix.sched_param(sched_priority=1)</c>, for instance.</returns>
        public override string ToString() => StructSequence.Repr("posix.sched_param", [(nameof(sched_priority), sched_priority)]);

        /// <summary>Goes through the tuple.</summary>
        /// <returns>The one item.</returns>
        public IEnumerator<int> GetEnumerator() => ((IEnumerable<int>)[sched_priority]).GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
