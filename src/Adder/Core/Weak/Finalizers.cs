using Adder.Core.Errors;
using Adder.Core.Processes;

namespace Adder.Core.Weak;

/// <summary>The finalizers that have still to be called, which live as long as they wait.</summary>
internal static class Finalizers
{
    private static readonly SortedSet<weakref.finalize> Waiting = new(Comparer<weakref.finalize>.Create((a, b) => a.Index.CompareTo(b.Index)));
    private static bool isRegistered;
    private static long lastIndex;

    /// <summary>Guards what a finalizer says of itself.</summary>
    internal static Lock Gate { get; } = new();

    internal static long NextIndex() => Interlocked.Increment(ref lastIndex);

    internal static void Add(weakref.finalize finalizer)
    {
        lock (Gate)
        {
            Waiting.Add(finalizer);
            if (isRegistered) return;
            isRegistered = true;
        }

        ExitFunctions.Add(RunAll, []);
    }

    /// <summary>Under the gate.</summary>
    internal static void Remove(weakref.finalize finalizer) => Waiting.Remove(finalizer);

    internal static void Run(weakref.finalize finalizer)
    {
        try
        {
            finalizer.call();
        }
        catch (Exception error)
        {
            UnraisableExceptions.Report(error, finalizer);
        }
    }

    private static void RunAll()
    {
        while (NewestAtExit() is { } newest) Run(newest);
    }

    private static weakref.finalize? NewestAtExit()
    {
        lock (Gate) return Waiting.Reverse().FirstOrDefault(finalizer => finalizer.IsForExit);
    }
}
