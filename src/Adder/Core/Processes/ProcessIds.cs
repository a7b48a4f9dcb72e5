using Adder.Core.Errors;

namespace Adder.Core.Processes;

/// <summary>The numbers of this process and of its parent, group and session.</summary>
internal static class ProcessIds
{
    internal static int Parent() => OperatingSystem.IsWindows() ? throw Platform.Lacks("getppid") : ProcessIdsUnix.Parent();

    internal static int Group() => OperatingSystem.IsWindows() ? throw Platform.Lacks("getpgrp") : ProcessIdsUnix.Group();

    internal static int GroupOf(int pid) => OperatingSystem.IsWindows() ? throw Platform.Lacks("getpgid") : ProcessIdsUnix.GroupOf(pid);

    internal static int SessionOf(int pid) => OperatingSystem.IsWindows() ? throw Platform.Lacks("getsid") : ProcessIdsUnix.SessionOf(pid);

    internal static void SetGroup(int pid, int pgrp)
    {
        if (OperatingSystem.IsWindows()) throw Platform.Lacks("setpgid");
        ProcessIdsUnix.SetGroup(pid, pgrp);
    }

    internal static void LeadGroup()
    {
        if (OperatingSystem.IsWindows()) throw Platform.Lacks("setpgrp");
        ProcessIdsUnix.LeadGroup();
    }

    internal static void LeadSession()
    {
        if (OperatingSystem.IsWindows()) throw Platform.Lacks("setsid");
        ProcessIdsUnix.LeadSession();
    }
}
