using System.Text.RegularExpressions;

namespace Adder.Tests.Architecture;

/// <summary>A source file as the rules see it.</summary>
public sealed class Source(string path, string text)
{
    private string? code;

    /// <summary>From the root of the repository, with slashes.</summary>
    public string Path => path;

    public string Name { get; } = path[(path.LastIndexOf('/') + 1)..];

    public string Text => text;

    /// <summary>The text with blanks where comments and the contents of strings stand, so that no word in them counts.</summary>
    public string Code => code ??= CSharpText.WithoutCommentsAndStrings(text);

    public IEnumerable<string> Lines => text.Split('\n');

    public int LineCount => text.AsSpan().TrimEnd('\n').Count('\n') + 1;

    public bool IsIn(params ReadOnlySpan<string> folders)
    {
        foreach (var folder in folders)
            if (path.StartsWith($"src/Adder/{folder}/", StringComparison.Ordinal)) return true;
        return false;
    }

    public bool IsLibrary => path.StartsWith("src/Adder/", StringComparison.Ordinal) && path.EndsWith(".cs", StringComparison.Ordinal);

    public bool IsTest => path.StartsWith("tests/", StringComparison.Ordinal) && path.EndsWith(".cs", StringComparison.Ordinal);

    public bool IsSurface => IsIn("os", "sys", "threading", "queue", "weakref", "exceptions", "companions");

    public int LineAt(int index) => text.AsSpan(0, index).Count('\n') + 1;

    /// <summary>Where a pattern stands in the code.</summary>
    public IEnumerable<string> Occurrences(string pattern) => Regex.Matches(Code, pattern).Select(match => At(match.Index, match.Value));

    public string At(int index, string what) => $"{path}:{LineAt(index)}: {Regex.Replace(what.Trim(), @"\s+", " ")}";

    public override string ToString() => path;
}
