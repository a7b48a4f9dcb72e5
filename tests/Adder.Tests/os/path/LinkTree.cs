using Adder.Tests.Oracle;
using CsCheck;

namespace Adder.Tests.Paths;

/// <summary>A small tree of directories, files and symbolic links that lead anywhere: into circles, nowhere, through <c>..</c>.</summary>
public sealed record LinkTree(int Kinds, string[] Targets)
{
    private static readonly string[] Parts = ["a", "b", "c", "d", "e", "f", "..", "..", ".", "", "\u00e9\udcff", "nothing", "ROOT"];

    // parents before what they hold
    private static readonly string[] Places = ["a", "b", "c", "a/b", "a/c", "a/d", "b/a", "b/e", "c/f", "d", "e", "f", "a/b/c", "a/b/d", "\u00e9\udcff", "a/b/\u00e9\udcff"];

    /// <summary>A path in the tree; ROOT stands for the tree's own absolute path.</summary>
    public static Gen<string> Path { get; } = Gen.Int[0, Parts.Length - 1].Array[1, 7].Select(
        parts => string.Join('/', parts.Select((part, i) => i > 0 && Parts[part] == "ROOT" ? "a" : Parts[part])));

    public static Gen<LinkTree> Trees { get; } = Gen.Select(Gen.Int, Path.Array[Places.Length], (kinds, targets) => new LinkTree(kinds, targets));

    /// <summary>A quarter directories, an eighth files, the rest links; what has no directory to stand in is left out.</summary>
    public void MakeIn(string root)
    {
        var random = new Random(Kinds);
        var entries = Places.Select((place, i) => (root + "/" + place, random.Next(8), Targets[i].Replace("ROOT", root, StringComparison.Ordinal) + (Targets[i].Length == 0 ? "." : "")));
        Assert.Equal("= None", CPython.Newest.Answer($"""
            for path, kind, target in {Python.Literal(entries)}:
                try:
                    if kind < 2: os.mkdir(path)
                    elif kind == 2: os.close(os.open(path, os.O_CREAT | os.O_EXCL))
                    else: os.symlink(target, path)
                except OSError:
                    pass
            """));
    }
}
