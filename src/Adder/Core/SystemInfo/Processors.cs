using System.Globalization;
using Adder.Core.Errors;
using Adder.Core.Scheduling;

namespace Adder.Core.SystemInfo;

/// <summary>How many processors there are, for the machine and for the calling thread.</summary>
internal static class Processors
{
    private const string Override = "PYTHON_CPU_COUNT";

    // what the program was started with counts, not what it says to itself later
    private static readonly string? Given = System.Environment.GetEnvironmentVariable(Override);

    internal static int? OfMachine() => OfUser() ?? (OperatingSystem.IsLinux() ? ProcessorsLinux.Online() : throw Platform.Lacks("cpu_count"));

    internal static int? OfThread() => OfUser() ?? (OperatingSystem.IsLinux() ? AffinityLinux.Count() : throw Platform.Lacks("process_cpu_count"));

    private static int? OfUser()
    {
        if (Given is null or "" or "default") return null;
        return int.TryParse(Given, NumberStyles.AllowLeadingWhite | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var count) && count > 0
            ? count
            : throw new ValueError($"{Override} is {Given}: it should be a number greater than 0, or default");
    }
}
