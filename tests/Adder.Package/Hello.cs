using Adder.Tests;
using Adder.Tests.Examples;
using Adder.Tests.Oracle;

namespace Adder.Package;

/// <summary>The program that is built with the package in several ways, and its twin in Python.</summary>
internal static class Hello
{
    internal const string Nowhere = "os.rmdir(\"/nowhere\")";

    internal static string Twin { get; } = Repository.At("tests/Adder.Package/program/hello.py");

    internal static string Source { get; } = File.ReadAllText(Path.ChangeExtension(Twin, ".cs"));

    /// <summary>What to end by, and further arguments, among them such as a host could take for its own.</summary>
    public static TheoryData<string[]> Endings => new((string[][])
    [
        [],
        ["exit"],
        ["exit", "--top", "5", "-c", "two words", "", "--", "*", "é\U0001F40D"],
        ["fail"],
    ]);

    /// <summary>How Python's twin ends.</summary>
    internal static Run InPython(params string[] arguments) => WithoutFrames(Run.Of("/", [CPythonInstallation.Newest.Executable, Twin, .. arguments]));

    /// <summary>What a run that was to end by <c>where</c> said of itself: the first argument and the first folder of the path.</summary>
    internal static (string Program, string? Folder) Place(Run run)
    {
        Assert.True(run.ExitCode == 0, run.ToString());
        var lines = run.Output.Split('\n');
        return (lines[2], lines[3]);
    }

    /// <summary>Of a traceback the frames are left out, which are each language's own.</summary>
    internal static Run WithoutFrames(Run run) =>
        run with { Errors = string.Join('\n', run.Errors.Split('\n').Where(line => !line.StartsWith("  ", StringComparison.Ordinal))) };
}
