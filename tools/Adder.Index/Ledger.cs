namespace Adder.Indexing;

/// <summary>A public name of Python's modules, and what becomes of it here.</summary>
/// <param name="Module">The module, or the class, function or attribute whose member it is, such as <c>os.stat_result</c>.</param>
/// <param name="Name">The name in Python.</param>
/// <param name="Kind">function, constant, class, attribute, method or module.</param>
/// <param name="Signature">The parameters in Python.</param>
/// <param name="Since">The version of Python that first had it.</param>
/// <param name="Platforms">Where Python has it.</param>
/// <param name="Verdict">direct, mapped, guide or off-target.</param>
/// <param name="Chapter">The chapter of Python's documentation.</param>
internal sealed record LedgerRow(string Module, string Name, string Kind, string Signature, string Since, string Platforms, string Verdict, string Chapter)
{
    internal bool IsOffTarget => Verdict == "off-target";

    public override string ToString() => Module == "builtins" ? Name : $"{Module}.{Name}";
}

/// <summary>The tables of tools/ledger: every name, its chapter, and the chapters that have to be complete.</summary>
internal sealed class Ledger
{
    private readonly Dictionary<string, string[]> due;

    internal Ledger(string folder)
    {
        Chapters = Table(folder, "chapters.tsv").ToDictionary(line => (line[0], line[1]), line => line[2]);
        due = Table(folder, "due.tsv").ToDictionary(line => line[0], line => line[1].Split(' '));
        var listed = Table(folder, "surface.tsv").Select(line => Row(line[0], line)).ToArray();
        var paths = listed.Where(row => row.Module == "os.path").ToArray();
        var unlisted = Chapters.Where(entry => entry.Key.Item1 is not "os")
            .Select(entry => new LedgerRow(entry.Key.Item1, entry.Key.Item2, "class", "", "", "Linux macOS Windows", "direct", entry.Value));
        Rows =
        [
            .. listed,
            .. paths.Where(row => row.Platforms != "Windows").Select(row => row with { Module = "posixpath", Chapter = "posixpath" }),
            .. paths.Select(row => row with { Module = "ntpath", Chapter = "ntpath" }),
            .. unlisted,
        ];
    }

    internal IReadOnlyList<LedgerRow> Rows { get; }

    internal Dictionary<(string Module, string Name), string> Chapters { get; }

    internal bool IsDue(LedgerRow row)
    {
        if (row.IsOffTarget || !due.TryGetValue(row.Chapter, out var names)) return false;
        var top = row.Module != "os.path" && row.Module.Split('.') is ["os" or "sys", var owner, ..] ? owner : row.Name;
        return names is ["*"] || names.Contains(top);
    }

    private LedgerRow Row(string module, string[] line) => new(module, line[1], line[2], line[3], line[4], line[5], line[6], ChapterOf(module, line[1]));

    // A member belongs to the chapter of what it is a member of.
    private string ChapterOf(string module, string name) => module.Split('.') switch
    {
        ["os"] => Chapters.GetValueOrDefault(("os", name), "?"),
        ["os", "path"] => "os.path",
        ["os", var owner, ..] => Chapters.GetValueOrDefault(("os", owner), "?"),
        [var other, ..] => other,
        [] => "?",
    };

    private static IEnumerable<string[]> Table(string folder, string file) =>
        File.ReadLines(Path.Combine(folder, file)).Skip(1).Where(line => line.Length > 0).Select(line => line.Split('\t'));
}
