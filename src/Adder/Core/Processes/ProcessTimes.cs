using Adder.Core.Errors;
using Adder.Core.Text;

namespace Adder.Core.Processes;

/// <summary>The processor time of this process and of its children.</summary>
internal static class ProcessTimes
{
    internal const int Count = 5;

    internal static os.times_result Now() => OperatingSystem.IsLinux() ? ProcessTimesLinux.Now() : throw Platform.Lacks("times");

    internal static os.times_result Parse(IEnumerable<double> iterable)
    {
        var items = StructSequence.Items(iterable, "posix.times_result", Count, Count);
        return new(items[0], items[1], items[2], items[3], items[4]);
    }

    internal static double[] Items(in os.times_result times) =>
        [times.user, times.system, times.children_user, times.children_system, times.elapsed];

    internal static string Repr(in os.times_result times) => StructSequence.Repr("posix.times_result",
    [
        ("user", times.user), ("system", times.system), ("children_user", times.children_user), ("children_system", times.children_system),
        ("elapsed", times.elapsed),
    ]);
}
