using Adder.Core.Errors;
using Adder.Core.Processes;

namespace Adder.Core.Environment;

/// <summary>The variables as the process's C library holds them, in its order.</summary>
internal static class EnvironmentBlock
{
    internal static List<KeyValuePair<string, string>> Read() =>
        OperatingSystem.IsLinux() ? EnvironmentBlockLinux.Read() : throw Platform.Lacks("environ");

    internal static NativeStrings Copy() =>
        OperatingSystem.IsLinux() ? EnvironmentBlockLinux.Copy() : throw Platform.Lacks("environ");
}
