using Adder.Core.Errors;

namespace Adder.Core.Processes;

/// <summary>How willing this process is to let others go first.</summary>
internal static class Niceness
{
    internal static int Raise(int increment) => OperatingSystem.IsWindows() ? throw Platform.Lacks("nice") : NicenessUnix.Raise(increment);
}
