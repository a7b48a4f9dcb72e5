using System.Diagnostics;
using Adder.Core.Auditing;
using Adder.Core.Processes;
using Adder.Core.Streams;

namespace Adder.Core.Errors;

/// <summary>What is said of an exception that ends the program.</summary>
internal static class ExceptHook
{
    private const int Failure = 1;

    /// <summary>The program's own; <see langword="null"/> for what Python does by itself.</summary>
    internal static Action<Type, Exception?, StackTrace?>? Chosen { get; private set; }

    internal static void Choose(Action<Type, Exception?, StackTrace?>? hook)
    {
        Chosen = hook;
        if (hook is not null) ProgramExit.Watch();
    }

    /// <summary>Tells the hook, and answers the status to exit with.</summary>
    internal static int Report(Exception error)
    {
        var hook = Chosen ?? ((type, value, _) => Print(type, value));
        var trace = new StackTrace(error, fNeedFileInfo: true);
        try
        {
            AuditHooks.Raise("sys.excepthook", hook, error.GetType(), error, trace);
        }
        catch (RuntimeError)
        {
            return Failure;   // an audit hook wants nothing said, which Python grants
        }
        catch (Exception ofAudit)
        {
            StandardStreams.Report($"Exception ignored in audit hook:\n{Traceback.Of(ofAudit)}");
        }

        try
        {
            hook(error.GetType(), error, trace);
        }
        catch (SystemExit exit)
        {
            return ProgramExit.Status(exit);
        }
        catch (Exception ofHook)
        {
            StandardStreams.Report($"Error in sys.excepthook:\n{Traceback.Of(ofHook)}\nOriginal exception was:\n{Traceback.Of(error)}");
        }

        return Failure;
    }

    internal static void Print(Type type, Exception? value) => StandardStreams.Report(value is null ? $"{type}\n" : Traceback.Of(value));
}
