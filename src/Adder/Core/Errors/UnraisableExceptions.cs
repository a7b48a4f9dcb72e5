using System.Diagnostics;
using System.Text;
using Adder.Core.Auditing;
using Adder.Core.Descriptors;

namespace Adder.Core.Errors;

/// <summary>What becomes of an exception that reaches nobody, as no caller waits for it.</summary>
internal static class UnraisableExceptions
{
    private const int StandardError = 2;

    /// <summary>What is told of each; <see langword="null"/> for what Python does by itself.</summary>
    internal static Action<sys.UnraisableHookArgs>? Hook { get; set; }

    /// <summary>Tells the hook; what the hook throws is printed in its turn.</summary>
    internal static void Report(Exception error, object? source, string? message = null)
    {
        var hook = Hook ?? Print;
        var args = Args(error, message, source);
        try
        {
            AuditHooks.Raise("sys.unraisablehook", hook, args);
        }
        catch (Exception ofAudit)
        {
            Print(Args(ofAudit, "Exception ignored in audit hook", null));
            return;
        }

        try
        {
            hook(args);
        }
        catch (Exception ofHook)
        {
            Write($"Exception ignored in sys.unraisablehook: {Hook}\n{Traceback.Of(ofHook)}");
        }
    }

    internal static void Print(sys.UnraisableHookArgs args)
    {
        ArgumentNullException.ThrowIfNull(args);
        var heading = args.@object is { } source ? $"{args.err_msg ?? "Exception ignored in"}: {Named(source)}\n"
            : args.err_msg is { } message ? $"{message}:\n" : "";
        Write(heading + (args.exc_value is { } error ? Traceback.Of(error) : $"{args.exc_type}\n"));
    }

    private static sys.UnraisableHookArgs Args(Exception error, string? message, object? source) =>
        new(error.GetType(), error, new StackTrace(error, fNeedFileInfo: true), message, source);

    private static string? Named(object source) =>
        source is Delegate function ? $"<{function.GetType().Name}>" : source.ToString();

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
