namespace Adder.Tests.Architecture;

/// <summary>One rule of the house, with a small piece of source that breaks it and one that keeps it.</summary>
public sealed record Rule(string Name, Func<Source, IEnumerable<string>> Find)
{
    public required (string Path, string Text) Bad { get; init; }

    public required (string Path, string Text) Good { get; init; }

    public IReadOnlyList<string> Violations(string path, string text) => [.. Find(new Source(path, text))];
}
