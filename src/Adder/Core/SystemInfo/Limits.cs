using Adder.Core.Errors;
using Linux = Adder.Native.Linux.Libc;

namespace Adder.Core.SystemInfo;

/// <summary>Limits that the running system's C headers name.</summary>
internal static class Limits
{
    internal static int TemporaryNames => OperatingSystem.IsLinux() ? Linux.TMP_MAX : throw Platform.Lacks("TMP_MAX");

    internal static int Groups => OperatingSystem.IsLinux() ? Linux.NGROUPS_MAX : throw Platform.Lacks("NGROUPS_MAX");
}
