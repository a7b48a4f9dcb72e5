using System.Diagnostics;

namespace Adder.Benchmarks;

/// <summary>One workload and how each contestant did in every round; the C program is the first.</summary>
internal sealed record Comparison(Workload Workload, IReadOnlyList<Contestant> Contestants, IReadOnlyList<IReadOnlyList<Measurement>> Rounds)
{
    private const int RoundCount = 9;

    /// <summary>The median over the rounds of a contestant's time divided by C's time in the same round.</summary>
    public (double median, double least, double most) Ratio(int contestant)
    {
        var ratios = Rounds.Select(round => round[contestant].seconds / round[0].seconds).Order().ToArray();
        return (ratios[ratios.Length / 2], ratios[0], ratios[^1]);
    }

    public double Seconds(int contestant) => Rounds.Select(round => round[contestant].seconds).Order().ElementAt(Rounds.Count / 2);

    public static IReadOnlyList<Comparison> Run(string programs, string python, string[] names)
    {
        using var tree = new Tree();
        return [.. Workload.All.Where(workload => names.Length == 0 || names.Contains(workload.Name)).Select(workload => Run(workload, workload.Path(tree), programs, python))];
    }

    private static Comparison Run(Workload workload, string path, string programs, string python)
    {
        var self = Environment.ProcessPath!;
        Contestant[] contestants =
        [
            new("C", Path.Combine(programs, workload.Name), [path]),
            new("Adder", self, ["measure", "adder", workload.Name, path]),
            .. workload.Dotnet.Select(other => new Contestant(other.title, self, ["measure", other.name, workload.Name, path])),
            new("CPython", python, [Path.Combine("python", workload.Name + ".py"), path]),
        ];
        var rounds = new List<Measurement[]>();
        for (var round = 0; round < RoundCount; round++)
        {
            // each round starts with another contestant, so that nobody always runs on the machine that another left behind
            var taken = new Measurement[contestants.Length];
            for (var i = 0; i < contestants.Length; i++) taken[(i + round) % contestants.Length] = contestants[(i + round) % contestants.Length].Take();
            if (taken.Select(measurement => measurement.counted).Distinct().Count() != 1)
                throw new InvalidOperationException($"{workload.Name}: not the same work: {string.Join(", ", taken.Select(m => m.counted))}");
            rounds.Add(taken);
            Console.Error.WriteLine($"{workload.Name} {round + 1}/{RoundCount}: {string.Join("  ", contestants.Zip(taken, (c, m) => $"{c.Title} {m.seconds / taken[0].seconds:f2}"))}");
        }

        return new(workload, contestants, rounds);
    }
}

/// <summary>A program that does a workload and prints a <see cref="Measurement"/>.</summary>
internal sealed record Contestant(string Title, string Program, string[] Arguments)
{
    public Measurement Take()
    {
        using var process = Process.Start(new ProcessStartInfo(Program, Arguments) { RedirectStandardOutput = true })!;
        var line = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? Measurement.Parse(line) : throw new InvalidOperationException($"{Program} ended with {process.ExitCode}");
    }
}

/// <summary>What is compared, on what, of how many parts it consists, and what Adder is to reach.</summary>
internal sealed record Workload(string Name, string Title, Func<Tree, string> Path, int Parts, string Goal, (string name, string title)[] Dotnet)
{
    public static IReadOnlyList<Workload> All { get; } =
    [
        new("walk", "`os.walk`, whole tree", tree => tree.Deep, 101_050, "≤ 1.3", [("enumerate", "Directory.EnumerateFileSystemEntries"), ("enumerable", "FileSystemEnumerable")]),
        new("scandir_stat", "`os.scandir` + `stat` of each, whole tree", tree => tree.Deep, 101_050, "≤ 1.15", [("info", "EnumerateFileSystemInfos")]),
        new("os_stat", "`os.stat` of 1 234 paths", tree => tree.Flat, 1_234, "≤ 1.15", [("info", "FileInfo.Length")]),
        new("listdir", "`os.listdir` of 1 234 entries", tree => tree.Flat, 1_234, "≤ 1.2, and below CPython", [("get", "Directory.GetFileSystemEntries")]),
        new("posix_spawn", "`os.posix_spawn` + `os.waitpid` of `/bin/true`, 16 times", _ => "", 16, "≤ 1.25, and below `Process`", [("process", "Process.Start, WaitForExit")]),
        new("system", "`os.system(\"true\")`, 16 times", _ => "", 16, "≤ 1.1", [("process", "Process.Start, WaitForExit")]),
        new("pipe", "`os.write` + `os.readinto` of 4 KiB through a pipe, 1 024 times", _ => "", 1_024, "≤ 1.1", [("stream", "AnonymousPipe streams")]),
        new("read_lines", "`TextIO`, 1 000 000 lines read", tree => tree.Lines, 1_000_000, "below CPython", [("reader", "StreamReader")]),
        new("write_lines", "`TextIO`, 1 000 000 lines written", _ => "", 1_000_000, "below CPython", [("writer", "StreamWriter")]),
    ];
}
