using Adder.Tests.Oracle;
using CsCheck;

namespace Adder.Tests.FilesAndDirectories;

/// <summary>A tree on the disk that CPython built, of odd names, links and loops.</summary>
public sealed class Tree : IDisposable
{
    private readonly TemporaryDirectory parent = new();

    public Tree(IEnumerable<(int, int, int, int)>? entries = null) => Tell($"build({Python.Literal(Bytes)}, {Python.Literal(entries ?? [])})");

    private Tree(string function, int count) => Tell($"{function}({Python.Literal(Root)}, {count})");

    /// <summary>What trees are made of: parent, name, kind and target, which CPython chooses from its lists.</summary>
    public static Gen<(int, int, int, int)[]> Entries { get; } = Gen.Select(Gen.Int[0, 30], Gen.Int[0, 13], Gen.Int[0, 9], Gen.Int[0, 7]).Array[0, 30];

    public string Root => parent["tree"];

    public byte[] Bytes => System.Text.Encoding.UTF8.GetBytes(Root);

    public string this[string name] => Path.Combine(Root, name);

    public static Tree Deep(int levels) => new("deep", levels);

    public static Tree Full(int count) => new("full", count);

    /// <summary>The descriptors of this process that are open to something in the tree.</summary>
    public int OpenDescriptors => new DirectoryInfo("/proc/self/fd").EnumerateFileSystemInfos()
        .Count(fd => fd.LinkTarget?.StartsWith(parent.FullName, StringComparison.Ordinal) == true);

    public void Dispose() => parent.Dispose();

    private static void Tell(string call) => Assert.Equal("= None", CPython.Newest.Answer(call));
}
