namespace Adder;

/// <summary>Python's module <c>threading</c>: threads, and what orders them. Threads and tasks share its objects: whatever blocks has a
/// twin to await.</summary>
/// <remarks>See <see href="https://docs.python.org/3/library/threading.html">threading</see> in Python's documentation.</remarks>
public static partial class threading
{
}
