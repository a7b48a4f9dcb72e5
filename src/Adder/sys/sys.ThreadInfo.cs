using Adder.Core.SystemInfo;
using Adder.Core.Text;

namespace Adder;

public static partial class sys
{
    /// <summary>How threads are made.</summary>
    /// <remarks>See <see href="https://docs.python.org/3/library/sys.html#sys.thread_info">sys.thread_info</see> in Python's
    /// documentation.</remarks>
    public static thread_info_type thread_info => ThreadLibrary.Description;

    /// <summary>How threads are made.</summary>
    /// <param name="name"><c>pthread</c>, or <c>nt</c> on Windows.</param>
    /// <param name="lock">What a thread that waits for a lock sleeps in: <c>mutex+cond</c>; null on Windows.</param>
    /// <param name="version">The library of threads and its version, where it says so.</param>
    /// <remarks>See <see href="https://docs.python.org/3/library/sys.html#sys.thread_info">sys.thread_info</see> in Python's
    /// documentation.</remarks>
    public readonly record struct thread_info_type(string name, string? @lock, string? version)
    {
        /// <summary>The values as Python's <c>repr()</c> writes them.</summary>
        /// <returns><c>sys.thread_info(name='pthread', lock='mutex+cond', version='NPTL 2.41')</c>, for instance.</returns>
        public override string ToString() => StructSequence.Repr("sys.thread_info", [(nameof(name), name), ("lock", @lock), (nameof(version), version)]);
    }
}
