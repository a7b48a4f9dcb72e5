namespace Adder;

/// <summary>Python's module <c>queue</c>: queues between threads and tasks.</summary>
/// <remarks>See <see href="https://docs.python.org/3/library/queue.html">queue</see> in Python's documentation.</remarks>
public static partial class queue
{
}
