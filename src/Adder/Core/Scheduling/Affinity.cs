using Adder.Core.Errors;

namespace Adder.Core.Scheduling;

/// <summary>The processors that a thread may run on.</summary>
internal static class Affinity
{
    internal static HashSet<int> Of(int pid) => OperatingSystem.IsLinux() ? AffinityLinux.Of(pid) : throw Platform.Lacks("sched_getaffinity");

    internal static void Set(int pid, IEnumerable<int> mask)
    {
        if (!OperatingSystem.IsLinux()) throw Platform.Lacks("sched_setaffinity");
        AffinityLinux.Set(pid, mask);
    }
}
