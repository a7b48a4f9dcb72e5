using Adder.Core.Errors;

namespace Adder.Core.Processes;

/// <summary>Waiting for children: for one of any origin by its number, or for any of those that this library started.</summary>
internal static class ChildWaits
{
    internal const int Any = -1;

    internal static (int Pid, int Status) Wait(int pid, int options, CancellationToken cancellation) =>
        OperatingSystem.IsLinux() ? ChildWaitsLinux.Wait(pid, options, cancellation) : throw Platform.Lacks("waitpid");

    internal static ValueTask<(int Pid, int Status)> WaitAsync(int pid, int options, CancellationToken cancellation) =>
        OperatingSystem.IsLinux() ? ChildWaitsLinux.WaitAsync(pid, options, cancellation) : throw Platform.Lacks("waitpid");

    internal static (int Pid, int Status, os.struct_rusage Usage) WaitWithUsage(int pid, int options, CancellationToken cancellation) =>
        OperatingSystem.IsLinux() ? ChildWaitsLinux.WaitWithUsage(pid, options, cancellation) : throw Platform.Lacks("wait4");

    internal static ValueTask<(int Pid, int Status, os.struct_rusage Usage)> WaitWithUsageAsync(int pid, int options, CancellationToken cancellation) =>
        OperatingSystem.IsLinux() ? ChildWaitsLinux.WaitWithUsageAsync(pid, options, cancellation) : throw Platform.Lacks("wait4");

    internal static os.waitid_result? WaitId(int idtype, int id, int options, CancellationToken cancellation) =>
        OperatingSystem.IsLinux() ? ChildWaitsLinux.WaitId(idtype, id, options, cancellation) : throw Platform.Lacks("waitid");

    internal static ValueTask<os.waitid_result?> WaitIdAsync(int idtype, int id, int options, CancellationToken cancellation) =>
        OperatingSystem.IsLinux() ? ChildWaitsLinux.WaitIdAsync(idtype, id, options, cancellation) : throw Platform.Lacks("waitid");
}
