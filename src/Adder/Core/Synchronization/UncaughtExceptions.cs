using System.Diagnostics;
using System.Globalization;
using System.Text;
using Adder.Core.Descriptors;
using Adder.Core.Errors;

namespace Adder.Core.Synchronization;

/// <summary>What becomes of an exception that ends a thread: the process goes on.</summary>
internal static class UncaughtExceptions
{
    private const int StandardError = 2;

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
            Write($"Exception in threading.excepthook:\n{Traceback.Of(ofHook)}");
        }
    }

    internal static void Print(threading.ExceptHookArgs args)
    {
        ArgumentNullException.ThrowIfNull(args);
        if (args.exc_type == typeof(SystemExit)) return;
        var name = args.thread?.name ?? System.Environment.CurrentManagedThreadId.ToString(CultureInfo.InvariantCulture);
        Write($"Exception in thread {name}:\n{(args.exc_value is { } error ? Traceback.Of(error) : $"{args.exc_type}\n")}");
    }

    // There is nobody to tell when the standard error itself is closed; Python gives up there, too.
    private static void Write(string text)
    {
        ReadOnlySpan<byte> rest = Encoding.UTF8.GetBytes(text);
        try
        {
            while (!rest.IsEmpty) rest = rest[DescriptorIO.Write(StandardError, rest)..];
        }
        catch (OSError)
        {
        }
    }
}
