using Adder.Core.Errors;

namespace Adder.Core.Scheduling;

/// <summary>How nice processes are to others: the lower the number, the more of the processor's time they get.</summary>
internal static class Priority
{
    internal static int Of(int which, int who) => OperatingSystem.IsWindows() ? throw Platform.Lacks("getpriority") : PriorityUnix.Of(which, who);

    internal static void Set(int which, int who, int priority)
    {
        if (OperatingSystem.IsWindows()) throw Platform.Lacks("setpriority");
        PriorityUnix.Set(which, who, priority);
    }
}
