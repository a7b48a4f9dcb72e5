using Adder.Core.Errors;

namespace Adder.Core.Descriptors;

/// <summary>Files that are in no directory, only in memory.</summary>
internal static class MemoryFile
{
    internal static int Make(in os.path_arg name, long flags) =>
        OperatingSystem.IsLinux() ? MemoryFileLinux.Make(name, flags) : throw Platform.Lacks("memfd_create");
}
