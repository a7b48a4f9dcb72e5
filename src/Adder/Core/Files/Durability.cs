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

    internal static void WriteFile(int fd)
    {
        if (OperatingSystem.IsWindows()) throw Platform.Lacks("fsync");
        DurabilityUnix.WriteFile(fd);
    }

    /// <summary>As <see cref="WriteFile"/>, without what only tells when the file was changed.</summary>
    internal static void WriteContents(int fd)
    {
        if (!OperatingSystem.IsLinux()) throw Platform.Lacks("fdatasync");
        DurabilityLinux.WriteContents(fd);
    }
}
