using Adder.Core.Errors;
using Adder.Core.SystemInfo;

namespace Adder.Core.Files;

/// <summary>What a file system allows at a path: pathconf and fpathconf, whose limits have a name and a number.</summary>
internal static class PathLimits
{
    internal static IReadOnlyDictionary<string, int> Names =>
        OperatingSystem.IsLinux() ? PathLimitsLinux.Names : throw Platform.Lacks("pathconf_names");

    internal static int Number(string? name) => SystemVariables.Number(Names, name);

    /// <summary>The limit of that number, or of that name when there is no number.</summary>
    internal static long Of(in os.path_arg path, int? number, string? name = null)
    {
        if (OperatingSystem.IsWindows()) throw Platform.Lacks("pathconf");
        return PathLimitsUnix.Of(path, number, name);
    }

    internal static long OfDescriptor(int fd, int? number, string? name = null)
    {
        if (OperatingSystem.IsWindows()) throw Platform.Lacks("fpathconf");
        return PathLimitsUnix.OfDescriptor(fd, number, name);
    }
}
