using System.Diagnostics.CodeAnalysis;
using Adder.Core.Errors;

namespace Adder.Core.Processes;

/// <summary>Ends of this process that run nothing more of it.</summary>
internal static class ProcessEnd
{
    [DoesNotReturn]
    internal static void Exit(int status)
    {
        if (OperatingSystem.IsWindows()) throw Platform.Lacks("_exit");
        ProcessEndUnix.Exit(status);
    }

    [DoesNotReturn]
    internal static void Abort()
    {
        if (!OperatingSystem.IsLinux()) throw Platform.Lacks("abort");
        ProcessEndLinux.Abort();
    }
}
