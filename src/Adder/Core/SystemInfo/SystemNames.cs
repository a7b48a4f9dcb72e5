using Adder.Core.Errors;

namespace Adder.Core.SystemInfo;

/// <summary>What the running system and the machine are called.</summary>
internal static class SystemNames
{
    internal static os.uname_result Read() => OperatingSystem.IsLinux() ? SystemNamesLinux.Read() : throw Platform.Lacks("uname");
}
