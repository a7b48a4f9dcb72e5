namespace Adder.Core.Programs;

/// <summary>What the process was started with.</summary>
internal static class CommandLine
{
    private const string ScriptPath = "EntryPointFilePath";

    internal static List<string> Original { get; } = [.. Whole()];

    internal static List<string> Arguments { get; } = [.. OfProgram()];

    // .NET knows how many arguments are the program's and not its host's; the system knows their bytes
    private static IEnumerable<string> OfProgram()
    {
        var known = System.Environment.GetCommandLineArgs();
        var whole = Whole();
        var count = Math.Max(known.Length - 1, 0);
        return [Program(known), .. whole.Count > count ? whole.GetRange(whole.Count - count, count) : [.. known.Skip(1)]];
    }

    private static string Program(string[] known) =>
        AppContext.GetData(ScriptPath) as string
        ?? (Path.GetFileNameWithoutExtension(System.Environment.ProcessPath) == "dotnet" && known.Length > 0 ? known[0] : System.Environment.ProcessPath)
        ?? "";

    private static List<string> Whole() => (OperatingSystem.IsLinux() ? CommandLineLinux.Read() : null)
        ?? [System.Environment.ProcessPath ?? "", .. System.Environment.GetCommandLineArgs().AsSpan(1)];
}
