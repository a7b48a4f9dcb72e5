namespace Adder.Core.SystemInfo;

/// <summary>The level of Python that the library mirrors, and the library's own version.</summary>
internal static class ProgramVersion
{
    internal static sys.version_info_type Level => new(3, 15, 0, "final", 0);

    internal static sys.version_info_type Library { get; } =
        typeof(ProgramVersion).Assembly.GetName().Version is { } version ? new(version.Major, version.Minor, version.Build, "final", 0) : default;

    internal static string Text =>
        $"{Level.major}.{Level.minor}.{Level.micro} (Adder {Library.major}.{Library.minor}.{Library.micro}) [.NET {System.Environment.Version}]";

    internal static int Number(sys.version_info_type version) => (version.major << 24) | (version.minor << 16) | (version.micro << 8) | 0xF0;
}
