using System.Globalization;

namespace Adder.Benchmarks;

/// <summary>The files that the workloads read: 100 000 in 1 050 directories on two levels, one directory of 1 234, and a million lines.</summary>
internal sealed class Tree : IDisposable
{
    private const int Files = 100_000;
    private readonly string root = Directory.CreateTempSubdirectory("adder-benchmark-").FullName;

    public Tree()
    {
        var directories = new List<string>();
        for (var i = 0; i < 50; i++)
        {
            directories.Add(Path.Combine(Deep, Name("directory", i)));
            for (var j = 0; j < 20; j++) directories.Add(Path.Combine(Deep, Name("directory", i), Name("below", j)));
        }

        foreach (var directory in directories) Directory.CreateDirectory(directory);
        for (var i = 0; i < Files; i++) Fill(Path.Combine(directories[i % directories.Count], Name("file", i)), i % 7);
        Directory.CreateDirectory(Flat);
        for (var i = 0; i < 1_234; i++) Fill(Path.Combine(Flat, Name("file", i)), i % 7);
        File.WriteAllLines(Lines, Enumerable.Range(0, 1_000_000).Select(i => string.Create(CultureInfo.InvariantCulture, $"{i:d7} {new string('x', i % 53)}")));
    }

    public string Deep => Path.Combine(root, "deep");

    public string Flat => Path.Combine(root, "flat");

    public string Lines => Path.Combine(root, "lines");

    public void Dispose() => Directory.Delete(root, recursive: true);

    private static string Name(string kind, int number) => string.Create(CultureInfo.InvariantCulture, $"{kind}-{number:d6}");

    private static void Fill(string path, int size) => File.WriteAllBytes(path, new byte[size]);
}
