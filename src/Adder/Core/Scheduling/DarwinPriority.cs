using Adder.Core.Errors;

namespace Adder.Core.Scheduling;

/// <summary>What macOS alone understands as the kind or the value of a priority.</summary>
internal static class DarwinPriority
{
    internal static int PRIO_DARWIN_THREAD => throw Platform.Lacks();

    internal static int PRIO_DARWIN_PROCESS => throw Platform.Lacks();

    internal static int PRIO_DARWIN_BG => throw Platform.Lacks();

    internal static int PRIO_DARWIN_NONUI => throw Platform.Lacks();
}
