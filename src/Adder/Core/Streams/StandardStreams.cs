using Adder.Core.Descriptors;
using Adder.Core.Processes;

namespace Adder.Core.Streams;

/// <summary>The three streams that a program is started with.</summary>
internal static class StandardStreams
{
    private const int FlushFailed = 120;

    private static readonly Lock LookLock = new();
    private static bool[]? present;
    private static int finishes;

    internal static StandardStream Input { get; } = new(0, "<stdin>", "r", "surrogateescape");

    internal static StandardStream Output { get; } = new(1, "<stdout>", "w", "surrogateescape");

    internal static StandardStream Error { get; } = new(2, "<stderr>", "w", "backslashreplace");

    /// <summary>Notes which descriptors the program was started with.</summary>
    internal static void Look()
    {
        lock (LookLock) present ??= [IsInherited(0), IsInherited(1), IsInherited(2)];
    }

    internal static bool WasPresent(int fd)
    {
        Look();
        return present![fd];
    }

    /// <summary>Writes to the standard error, of which nobody asks whether it could.</summary>
    internal static void Report(string text) => Report(Error.Current, text);

    /// <summary>Writes to the standard error, even to the first one if the program has none any more.</summary>
    internal static void ReportInAnyCase(string text) => Report(Error.Current ?? Error.Original, text);

    private static void Report(TextIO? file, string text)
    {
        try
        {
            file?.write(text);
            file?.flush();
        }
        catch (Exception error) when (error is OSError or ValueError)
        {
            // there is nobody left to tell; Python gives up there, too
        }
    }

    /// <summary>Has what the streams hold written when the process exits, also by an exception that nobody catches.</summary>
    internal static void FlushAtExit()
    {
        if (Interlocked.Exchange(ref finishes, 1) != 0) return;
        AppDomain.CurrentDomain.ProcessExit += static (_, _) => Finish();
        ProgramExit.Watch();
    }

    /// <summary>Writes what the streams hold, and from then on everything at once: others may still have something to say.</summary>
    internal static void Finish()
    {
        if (!Output.TryFinish(out var error))
        {
            Report($"Exception ignored on flushing sys.stdout:\n{Errors.Traceback.LastLine(error)}");
            System.Environment.ExitCode = FlushFailed;
        }

        if (!Error.TryFinish(out _)) System.Environment.ExitCode = FlushFailed;
    }

    // One that is closed on exec was not there when this program was executed: the runtime has got the number for something of its own.
    private static bool IsInherited(int fd)
    {
        try
        {
            return DescriptorFlags.IsInheritable(fd);
        }
        catch (OSError error) when (error.errno == Errors.Errno.EBADF)
        {
            return false;
        }
    }
}
