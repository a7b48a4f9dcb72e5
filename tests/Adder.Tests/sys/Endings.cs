using System.Text.RegularExpressions;
using Adder.Tests.Examples;
using Adder.Tests.Oracle;

namespace Adder.Tests.Sys;

/// <summary>The program that ends in many ways, and its twin in Python.</summary>
public static partial class Endings
{
    private static readonly string Folder = Repository.At("tests/Adder.Endings");

    // CPython 3.13 leaves an error behind that it then meets itself; lines are for the clock
    private static readonly string[] OfTheirOwn = ["exit-longer", "exit-huge", "present", "lines"];

    public static string Project { get; } = Path.Combine(Folder, "Adder.Endings.csproj");

    /// <summary>The program as the build made it.</summary>
    public static string Built { get; } = Path.Combine(Folder, "bin", new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name, "net10.0", "Adder.Endings");

    public static string[] InPython => ["env", "-u", "PYTHONUNBUFFERED", CPythonInstallation.Newest.Executable, Path.Combine(Folder, "endings.py")];

    /// <summary>The ways that both have and that can be compared whole.</summary>
    public static TheoryData<string> Names => [.. Key().Matches(File.ReadAllText(Path.Combine(Folder, "endings.py"))).Select(match => match.Groups[1].Value).Except(OfTheirOwn)];

    /// <summary>Runs a way to end, with something to read. Of tracebacks the frames are left out, which are each language's own.</summary>
    public static Run Run(params string[] command)
    {
        using var directory = new TemporaryDirectory();
        File.WriteAllBytes(directory["input"], "first\r\nsecond\n\U0001F600b third\nfourth "u8.ToArray().Append((byte)0xFF).Concat("\nlast\r\n more"u8.ToArray()).ToArray());
        var run = Examples.Run.Of(directory.FullName, ["sh", "-c", "exec \"$@\" <input", "sh", .. command]);
        return run with { Errors = string.Join('\n', run.Errors.Split('\n').Where(line => !line.StartsWith("  ", StringComparison.Ordinal))) };
    }

    [GeneratedRegex("^    \"([A-Za-z0-9-]+)\": ", RegexOptions.Multiline)]
    private static partial Regex Key();
}
