using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;
using Adder.Core.Errors;
using Adder.Core.Streams;
using Adder.Core.Text;

namespace Adder.Core.Processes;

/// <summary>The end of the program by an exception that nobody caught.</summary>
internal static class ProgramExit
{
    private const int TooLarge = -1;

    private static int watches;

    [DoesNotReturn]
    internal static SystemExit Leave(object? status) => throw status as SystemExit ?? new SystemExit(Unpacked(status));

    /// <summary>The status that the program exits with because of this exception, of which has been said what there is to say.</summary>
    internal static int After(Exception error) => Wish(error) is { } exit ? Status(exit) : ExceptHook.Report(error);

    /// <summary>The status that was wished for; what is no number is printed.</summary>
    internal static int Status(SystemExit exit)
    {
        if (exit.code is null) return 0;
        if (Number(exit.code) is { } number)
            return number >= long.MinValue && number <= long.MaxValue ? unchecked((int)(long)number) : TooLarge;
        StandardStreams.ReportInAnyCase(PythonRepr.Text(exit.code) + "\n");
        return 1;
    }

    /// <summary>From the first time on, the wish to exit is heard in threads and programs that don't hear it by themselves.</summary>
    internal static void Watch()
    {
        if (watches != 0 || Interlocked.Exchange(ref watches, 1) != 0) return;
        AppDomain.CurrentDomain.UnhandledException += static (_, end) => AtUnhandled(end.ExceptionObject as Exception);
        try
        {
            // ends a thread that .NET has started without a word; not asked about the main thread
            ExceptionHandling.SetUnhandledExceptionHandler(static error => Wish(error) is not null);
        }
        catch (InvalidOperationException)
        {
            // there is one already, which the program has set and which decides
        }
    }

    private static void AtUnhandled(Exception? error)
    {
        if (error is null) return;
        if (ProgramRun.IsRunning || ExceptHook.Chosen is not null || Wish(error) is not null) System.Environment.Exit(After(error));
        StandardStreams.Finish();
    }

    // A wish stays one in what .NET wraps around exceptions.
    private static SystemExit? Wish(Exception error) => error switch
    {
        SystemExit exit => exit,
        AggregateException several when several.InnerExceptions.Count == 1 => Wish(several.InnerExceptions[0]),
        TargetInvocationException or TypeInitializationException when error.InnerException is { } inner => Wish(inner),
        _ => null,
    };

    // As Python makes an exception of a tuple.
    private static object? Unpacked(object? status) => status switch
    {
        ITuple { Length: 0 } => null,
        ITuple { Length: 1 } one => one[0],
        _ => status,
    };

    private static BigInteger? Number(object code) => code switch
    {
        bool truth => truth ? 1 : 0,
        BigInteger number => number,
        ulong number => number,
        Int128 number => number,
        UInt128 number => number,
        nint number => number,
        nuint number => number,
        _ when PythonTypeName.Of(code) == "int" => Convert.ToInt64(code, CultureInfo.InvariantCulture),
        _ => null,
    };
}
