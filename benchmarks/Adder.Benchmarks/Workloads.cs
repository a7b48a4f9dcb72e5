using System.Diagnostics;
using System.IO.Enumeration;

namespace Adder.Benchmarks;

/// <summary>What is compared: the same work, once with Adder and once or twice with what .NET has.</summary>
internal static partial class Workloads
{
    private static readonly EnumerationOptions Everything = new() { RecurseSubdirectories = true, AttributesToSkip = 0 };

    public static Func<ulong> Find(string contestant, string workload, string path) => (contestant, workload) switch
    {
        ("adder", "walk") => () => AdderWalk(path),
        ("adder", "scandir_stat") => () => AdderScanDirStat(path),
        ("adder", "os_stat") => AdderStat(path),
        ("adder", "listdir") => () => (ulong)os.listdir(path).Count,
        ("enumerate", "walk") => () => EnumerateWalk(path),
        ("enumerable", "walk") => () => EnumerableWalk(path),
        ("info", "scandir_stat") => () => InfoScanDirStat(path),
        ("info", "os_stat") => InfoStat(path),
        ("get", "listdir") => () => (ulong)Directory.GetFileSystemEntries(path).Length,
        ("adder", "posix_spawn") => AdderSpawn,
        ("adder", "system") => AdderSystem,
        ("adder", "pipe") => AdderPipe(),
        ("adder", "read_lines") => () => AdderReadLines(path),
        ("adder", "write_lines") => AdderWriteLines,
        ("process", "posix_spawn") => () => RunProcesses(new ProcessStartInfo("/bin/true")),
        ("process", "system") => () => RunProcesses(new ProcessStartInfo("/bin/sh", ["-c", "true"])),
        ("stream", "pipe") => StreamPipe(),
        ("reader", "read_lines") => () => ReaderReadLines(path),
        ("writer", "write_lines") => WriterWriteLines,
        (_, "lock_1" or "lock_2" or "lock_4") => Lock(contestant, path),
        (_, "priority_queue") => Priorities(contestant, path),
        ("adder", "queue_simple") => Queue("simple", path),
        (_, ['q', 'u', 'e', 'u', 'e', ..]) => Queue(contestant, path),
        _ => throw new ArgumentException($"no {workload} of {contestant}"),
    };

    private static ulong AdderWalk(string top)
    {
        var entries = 0;
        foreach (var (_, dirnames, filenames) in os.walk(top)) entries += dirnames.Count + filenames.Count;
        return (ulong)entries;
    }

    private static ulong AdderScanDirStat(string path)
    {
        ulong size = 0;
        using var entries = os.scandir(path);
        foreach (var entry in entries)
        {
            var status = entry.stat(follow_symlinks: false);
            size += entry.is_dir(follow_symlinks: false) ? AdderScanDirStat(entry.path) : (ulong)status.st_size;
        }

        return size;
    }

    private static Func<ulong> AdderStat(string directory)
    {
        var paths = os.listdir(directory).Select(name => os.path.join(directory, name)).ToArray();
        return () =>
        {
            ulong size = 0;
            foreach (var path in paths) size += (ulong)os.stat(path).st_size;
            return size;
        };
    }

    private static ulong EnumerateWalk(string path)
    {
        ulong entries = 0;
        foreach (var _ in Directory.EnumerateFileSystemEntries(path, "*", Everything)) entries++;
        return entries;
    }

    private static ulong EnumerableWalk(string path)
    {
        ulong entries = 0;
        foreach (var _ in new FileSystemEnumerable<bool>(path, (ref entry) => entry.IsDirectory, Everything)) entries++;
        return entries;
    }

    private static ulong InfoScanDirStat(string path)
    {
        ulong size = 0;
        foreach (var entry in new DirectoryInfo(path).EnumerateFileSystemInfos("*", Everything))
        {
            _ = entry.LastWriteTimeUtc;
            if (entry is FileInfo file) size += (ulong)file.Length;
        }

        return size;
    }

    private static Func<ulong> InfoStat(string directory)
    {
        var paths = Directory.GetFiles(directory);
        return () =>
        {
            ulong size = 0;
            foreach (var path in paths) size += (ulong)new FileInfo(path).Length;
            return size;
        };
    }
}
