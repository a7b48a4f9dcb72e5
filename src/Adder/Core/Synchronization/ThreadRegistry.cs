using System.Globalization;

namespace Adder.Core.Synchronization;

/// <summary>The threads of <c>threading</c> that are alive, and objects for those that others have started.</summary>
internal static class ThreadRegistry
{
    private static readonly Lock Gate = new();
    private static readonly List<threading.Thread> Started = [];

    // Those that others have started. Each is held by its own thread, and goes with it.
    private static readonly List<WeakReference<threading.DummyThread>> Foreign = [];

    private static int names;

    [ThreadStatic]
    private static threading.Thread? current;

    internal static threading.Thread Main { get; } = new threading.MainThread();

    internal static threading.Thread Current => current ??= NativeThread.IsFirst ? Main : Meet();

    internal static string NewName(string? targetName)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"Thread-{Interlocked.Increment(ref names)}");
        return targetName is null ? name : $"{name} ({targetName})";
    }

    /// <summary>Has this thread be the one that the object stands for.</summary>
    internal static void Enter(threading.Thread thread) => current = thread;

    internal static void Add(threading.Thread thread)
    {
        lock (Gate) Started.Add(thread);
    }

    internal static void Remove(threading.Thread thread)
    {
        lock (Gate) Started.Remove(thread);
    }

    /// <summary>All that are alive, the main thread first.</summary>
    internal static List<threading.Thread> Alive()
    {
        lock (Gate)
        {
            List<threading.Thread> alive = [Main, .. Started];
            Foreign.RemoveAll(static reference => !reference.TryGetTarget(out var thread) || !thread.is_alive());
            foreach (var reference in Foreign)
                if (reference.TryGetTarget(out var thread)) alive.Add(thread);
            return alive;
        }
    }

    private static threading.DummyThread Meet()
    {
        var thread = new threading.DummyThread(string.Create(CultureInfo.InvariantCulture, $"Dummy-{Interlocked.Increment(ref names)}"));
        lock (Gate) Foreign.Add(new WeakReference<threading.DummyThread>(thread));
        return thread;
    }
}
