using System.Runtime.InteropServices;

namespace Adder.Core.Programs;

/// <summary>Where the program and its runtime stand.</summary>
internal static class Installation
{
    internal static string Executable => System.Environment.ProcessPath ?? "";

    internal static string Root { get; } = SharedRoot(RuntimeEnvironment.GetRuntimeDirectory()) ?? Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory);

    // a shared runtime stands in <root>/shared/<framework>/<version>
    private static string? SharedRoot(string runtime) =>
        Path.GetDirectoryName(Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(runtime))) is { } shared && Path.GetFileName(shared) == "shared"
            ? Path.GetDirectoryName(shared)
            : null;
}
