using BenchmarkDotNet.Attributes;

namespace Adder.Benchmarks;

/// <summary>Time and allocation of single operations.</summary>
[MemoryDiagnoser]
public class PerOperation
{
    private readonly string directory = Directory.CreateTempSubdirectory("adder-benchmark-").FullName;
    private string file = "";

    [GlobalSetup]
    public void Setup()
    {
        for (var i = 0; i < 1_234; i++) File.WriteAllBytes(file = Path.Combine(directory, $"file-{i:d6}"), []);
    }

    [GlobalCleanup]
    public void Cleanup() => Directory.Delete(directory, recursive: true);

    [Benchmark]
    public long os_stat() => os.stat(file).st_size;

    [Benchmark]
    public long FileInfo_Length() => new FileInfo(file).Length;

    [Benchmark]
    public bool os_path_exists() => os.path.exists(file);

    [Benchmark]
    public bool File_Exists() => File.Exists(file);

    [Benchmark]
    public int os_listdir() => os.listdir(directory).Count;

    [Benchmark]
    public int Directory_GetFileSystemEntries() => Directory.GetFileSystemEntries(directory).Length;

    [Benchmark]
    public int os_scandir()
    {
        var files = 0;
        using var entries = os.scandir(directory);
        foreach (var entry in entries)
            if (entry.is_file()) files++;
        return files;
    }

    [Benchmark]
    public int os_walk()
    {
        var files = 0;
        foreach (var (_, _, filenames) in os.walk(directory)) files += filenames.Count;
        return files;
    }

    [Benchmark]
    public void sys_audit_without_a_hook() => sys.audit("adder.benchmark", file, directory);
}
