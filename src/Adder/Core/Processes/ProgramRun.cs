using System.Reflection;
using Adder.Core.Errors;
using Adder.Core.Streams;

namespace Adder.Core.Processes;

/// <summary>The whole run of a program, from its first statement to its exit status.</summary>
internal static class ProgramRun
{
    internal static bool IsRunning { get; private set; }

    internal static int Of(Func<string[], int> main, string[] args)
    {
        ArgumentNullException.ThrowIfNull(main);
        IsRunning = true;
        StandardStreams.Look();
        ProgramExit.Watch();
        CurrentException.Watch();
        try
        {
            return main(args);
        }
        catch (Exception error)
        {
            return ProgramExit.After(error);
        }
    }

    internal static int Of(MethodInfo main, string[] args)
    {
        ArgumentNullException.ThrowIfNull(main);
        return Of(Called(main), args);
    }

    private static Func<string[], int> Called(MethodInfo main)
    {
        if (main.ReturnType == typeof(int)) return main.CreateDelegate<Func<string[], int>>();
        if (main.ReturnType == typeof(Task<int>))
        {
            var task = main.CreateDelegate<Func<string[], Task<int>>>();
            return args => task(args).GetAwaiter().GetResult();
        }

        var run = main.ReturnType == typeof(Task) ? Awaited(main.CreateDelegate<Func<string[], Task>>()) : main.CreateDelegate<Action<string[]>>();
        return args =>
        {
            run(args);
            return System.Environment.ExitCode;
        };
    }

    private static Action<string[]> Awaited(Func<string[], Task> task) => args => task(args).GetAwaiter().GetResult();
}
