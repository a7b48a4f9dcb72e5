using Adder.Core.Errors;

namespace Adder.Core.Files;

/// <summary>Having what was written to files go to their disks.</summary>
internal static class Durability
{
    internal static void WriteAll()
    {
        if (OperatingSystem.IsWindows()) throw Platform.Lacks("sync");
        DurabilityUnix.WriteAll();
    }
}
