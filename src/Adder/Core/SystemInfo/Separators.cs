namespace Adder.Core.SystemInfo;

/// <summary>The names and marks by which the running system writes paths and lines.</summary>
internal static class Separators
{
    internal static string SystemName => OperatingSystem.IsWindows() ? "nt" : "posix";

    internal static string Directory => OperatingSystem.IsWindows() ? "\\" : "/";

    internal static string? OtherDirectory => OperatingSystem.IsWindows() ? "/" : null;

    internal static string Path => OperatingSystem.IsWindows() ? ";" : ":";

    internal static string Line => OperatingSystem.IsWindows() ? "\r\n" : "\n";

    internal static string DefaultPath => OperatingSystem.IsWindows() ? ".;C:\\bin" : "/bin:/usr/bin";

    internal static string NullDevice => OperatingSystem.IsWindows() ? "nul" : "/dev/null";
}
