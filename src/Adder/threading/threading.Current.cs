using Adder.Core.Synchronization;

namespace Adder;

public static partial class threading
{
    /// <summary>The object of the thread that asks. A thread that .NET or another library has started gets one, too, a daemon.</summary>
    /// <returns>The thread.</returns>
    /// <remarks>See <see href="https://docs.python.org/3/library/threading.html#threading.current_thread">current_thread</see> in Python's
    /// documentation.</remarks>
    public static Thread current_thread() => ThreadRegistry.Current;

    /// <summary>The object of the thread that the process began with.</summary>
    /// <returns>The thread.</returns>
    /// <remarks>See <see href="https://docs.python.org/3/library/threading.html#threading.main_thread">main_thread</see> in Python's
    /// documentation.</remarks>
    public static Thread main_thread() => ThreadRegistry.Main;

    /// <summary>All threads that are alive: those that <see cref="Thread"/> has started, the main thread, and those of others that have
    /// asked for <see cref="current_thread"/>.</summary>
    /// <returns>The threads, the main thread first.</returns>
    /// <remarks>See <see href="https://docs.python.org/3/library/threading.html#threading.enumerate">enumerate</see> in Python's
    /// documentation.</remarks>
    public static List<Thread> enumerate() => ThreadRegistry.Alive();

    /// <summary>How many threads <see cref="enumerate"/> lists.</summary>
    /// <returns>Their number.</returns>
    /// <remarks>See <see href="https://docs.python.org/3/library/threading.html#threading.active_count">active_count</see> in Python's
    /// documentation.</remarks>
    public static int active_count() => ThreadRegistry.Alive().Count;

    /// <summary>A number that no other thread has as long as this one is alive: .NET's managed id.</summary>
    /// <returns>The number, which is never 0.</returns>
    /// <remarks>See <see href="https://docs.python.org/3/library/threading.html#threading.get_ident">get_ident</see> in Python's
    /// documentation.</remarks>
    public static int get_ident() => Environment.CurrentManagedThreadId;

    /// <summary>The number that the system knows the running thread by.</summary>
    /// <returns>The number.</returns>
    /// <remarks>Availability: Linux. See
    /// <see href="https://docs.python.org/3/library/threading.html#threading.get_native_id">get_native_id</see> in Python's documentation
    /// and <see href="https://man7.org/linux/man-pages/man2/gettid.2.html">gettid(2)</see>.</remarks>
    public static int get_native_id() => NativeThread.Id;

    /// <summary>Sets the size of the stacks of threads that are made from now on.</summary>
    /// <param name="size">In bytes, at least 32 KiB; 0 leaves it to the system.</param>
    /// <returns>The size that was set before.</returns>
    /// <exception cref="ValueError">The size is negative or less than 32 KiB.</exception>
    /// <remarks>See <see href="https://docs.python.org/3/library/threading.html#threading.stack_size">stack_size</see> in Python's
    /// documentation.</remarks>
    public static int stack_size(int size = 0) => StackSize.Change(size);

    /// <summary>The running thread, by a function that Python gave up.</summary>
    /// <returns>The thread.</returns>
    [Obsolete("currentThread() is deprecated, use current_thread() instead")]
    public static Thread currentThread() => current_thread();

    /// <summary>How many threads there are, by a function that Python gave up.</summary>
    /// <returns>Their number.</returns>
    [Obsolete("activeCount() is deprecated, use active_count() instead")]
    public static int activeCount() => active_count();
}
