using System.Diagnostics.CodeAnalysis;
using Adder.Core.Errors;

namespace Adder.Core.Processes;

/// <summary>Replacing this program by another one, in the same process.</summary>
internal static class Execution
{
    /// <summary>Passes on the variables of this process, as the C library holds them.</summary>
    [DoesNotReturn]
    internal static void Replace(in os.path_arg path, in os.argv_arg argv) => throw Try(path, argv);

    [DoesNotReturn]
    internal static void Replace(in os.path_arg path, in os.argv_arg argv, in os.env_arg env) => throw Try(path, argv, env);

    [DoesNotReturn]
    internal static void Replace(in os.path_arg path, ReadOnlySpan<os.exec_arg> args)
    {
        var env = ProgramArguments.Split(args, out var argv);
        throw Try(path, argv, env);
    }

    [DoesNotReturn]
    internal static void Search(in os.path_arg file, ReadOnlySpan<os.exec_arg> args)
    {
        var env = ProgramArguments.Split(args, out var argv);
        Search(file, argv, env);
    }

    /// <summary>Tries the program in one directory of the search path after the other. Where none has it, the first error counts that is
    /// not about something missing.</summary>
    [DoesNotReturn]
    internal static void Search(in os.path_arg file, in os.argv_arg argv, in os.env_arg env = default)
    {
        OSError? first = null, last = null;
        foreach (var candidate in SearchPath.Candidates(file, env))
        {
            last = env.Mapping is null ? Try(candidate, argv) : Try(candidate, argv, env);
            if (last is not (FileNotFoundError or NotADirectoryError)) first ??= last;
        }

        throw first ?? last!;
    }

    private static OSError Try(in os.path_arg path, in os.argv_arg argv) =>
        OperatingSystem.IsLinux() ? ExecutionLinux.Try(path, argv) : throw Platform.Lacks("execv");

    private static OSError Try(in os.path_arg path, in os.argv_arg argv, in os.env_arg env) =>
        OperatingSystem.IsLinux() ? ExecutionLinux.Try(path, argv, env) : throw Platform.Lacks("execve");
}
