using Adder.Core.Errors;
using Adder.Core.Synchronization;

namespace Adder.Core.Processes;

/// <summary>What the process still does at its end, newest first.</summary>
internal static class ExitFunctions
{
    private static readonly Lock Gate = new();
    private static readonly List<(Delegate Function, ThreadTarget Call)> Functions = [];
    private static bool isHooked;

    internal static void Add(Delegate function, object?[] args)
    {
        ArgumentNullException.ThrowIfNull(function);
        var call = new ThreadTarget(function, args, kwargs: null);
        lock (Gate)
        {
            Functions.Add((function, call));
            if (isHooked) return;
            isHooked = true;
            AppDomain.CurrentDomain.ProcessExit += static (_, _) => Run();
        }
    }

    internal static void Remove(Delegate function)
    {
        lock (Gate) Functions.RemoveAll(registered => registered.Function.Equals(function));
    }

    /// <summary>Runs all, also those that are added meanwhile.</summary>
    private static void Run()
    {
        while (TakeNewest() is { Call: { } call } newest)
        {
            try
            {
                call.Invoke();
            }
            catch (Exception error)
            {
                UnraisableExceptions.Report(error, newest.Function, "Exception ignored in atexit callback");
            }
        }
    }

    private static (Delegate? Function, ThreadTarget? Call) TakeNewest()
    {
        lock (Gate)
        {
            if (Functions.Count == 0) return default;
            var newest = Functions[^1];
            Functions.RemoveAt(Functions.Count - 1);
            return newest;
        }
    }
}
