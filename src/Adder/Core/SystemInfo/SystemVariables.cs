using Adder.Core.Errors;

namespace Adder.Core.SystemInfo;

/// <summary>What the system says of itself: sysconf's limits and confstr's texts, each of which has a name and a number.</summary>
internal static class SystemVariables
{
    internal static IReadOnlyDictionary<string, int> LimitNames =>
        OperatingSystem.IsLinux() ? SystemLimitNamesLinux.Names : throw Platform.Lacks("sysconf_names");

    internal static IReadOnlyDictionary<string, int> TextNames =>
        OperatingSystem.IsLinux() ? SystemTextNamesLinux.Names : throw Platform.Lacks("confstr_names");

    internal static long Limit(string name) => Limit(Number(LimitNames, name));

    internal static long Limit(int name) => OperatingSystem.IsWindows() ? throw Platform.Lacks("sysconf") : SystemVariablesUnix.Limit(name);

    internal static string? Text(string name) => Text(Number(TextNames, name));

    internal static string? Text(int name) => OperatingSystem.IsWindows() ? throw Platform.Lacks("confstr") : SystemVariablesUnix.Text(name);

    /// <summary>The number of a name in one of the system's tables.</summary>
    internal static int Number(IReadOnlyDictionary<string, int> names, string? name) =>
        name is null ? throw new TypeError("configuration names must be strings or integers")
        : names.TryGetValue(name, out var number) ? number
        : throw new ValueError("unrecognized configuration name");
}
