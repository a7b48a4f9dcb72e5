using Adder.Core.Errors;

namespace Adder.Core.Processes;

/// <summary>A descriptor that refers to a process, as a number would that nobody else is given.</summary>
internal static class PidDescriptor
{
    internal static int Open(int pid, int flags) => OperatingSystem.IsLinux() ? PidDescriptorLinux.Open(pid, flags) : throw Platform.Lacks("pidfd_open");
}
