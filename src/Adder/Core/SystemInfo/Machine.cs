namespace Adder.Core.SystemInfo;

/// <summary>What the running system and its processor are.</summary>
internal static class Machine
{
    internal static string PlatformName =>
        OperatingSystem.IsLinux() ? "linux" : OperatingSystem.IsMacOS() ? "darwin" : OperatingSystem.IsWindows() ? "win32" : "unknown";

    internal static string ByteOrder => BitConverter.IsLittleEndian ? "little" : "big";
}
