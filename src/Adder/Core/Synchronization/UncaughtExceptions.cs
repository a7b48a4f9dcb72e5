using System.Diagnostics;
using System.Globalization;
using Adder.Core.Errors;
using Adder.Core.Streams;

namespace Adder.Core.Synchronization;

/// <summary>What becomes of an exception that ends a thread: the process goes on.</summary>
internal static class UncaughtExceptions
{
    /// <summary>What is told of each; <see langword="null"/> for what Python does by itself.</summary>
    internal static Action<threading.ExceptHookArgs>? Hook { get; set; }

    /// <summary>Tells the hook of a thread's end; what the hook throws is printed in its turn, but for <see cref="SystemExit"/>.</summary>
    internal static void Report(Exception error, threading.Thread thread)
    {
        try
        {
            (Hook ?? Print)(new(error.GetType(), error, new StackTrace(error, fNeedFileInfo: true), thread));
        }
        catch (SystemExit)
        {
        }
        catch (Exception ofHook)
        {
            StandardStreams.Report($"Exception in threading.excepthook:\n{Traceback.Of(ofHook)}");
        }
    }

    internal static void Print(threading.ExceptHookArgs args)
    {
        ArgumentNullException.ThrowIfNull(args);
        if (args.exc_type == typeof(SystemExit)) return;
        var name = args.thread?.name ?? System.Environment.CurrentManagedThreadId.ToString(CultureInfo.InvariantCulture);
        StandardStreams.Report($"Exception in thread {name}:\n{(args.exc_value is { } error ? Traceback.Of(error) : $"{args.exc_type}\n")}");
    }
}
