using System.Diagnostics;
using System.Globalization;

namespace Adder.Benchmarks;

/// <summary>One workload and how each contestant did in every round; the C program is the first.</summary>
internal sealed record Comparison(Workload Workload, IReadOnlyList<Contestant> Contestants, IReadOnlyList<IReadOnlyList<Measurement>> Rounds)
{
    private static readonly int RoundCount = int.Parse(Environment.GetEnvironmentVariable("ADDER_ROUNDS") ?? "9", CultureInfo.InvariantCulture);

    /// <summary>The median over the rounds of a contestant's time divided by that of another, C if none is named, in the same round.</summary>
    public (double median, double least, double most) Ratio(int contestant, int other = 0)
    {
        var ratios = Rounds.Select(round => round[contestant].seconds / round[other].seconds).Order().ToArray();
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
            new("C", Path.Combine(programs, workload.Program), [path]),
            new("Adder", self, ["measure", "adder", workload.Name, path]),
            .. workload.Dotnet.Select(other => new Contestant(other.title, self, ["measure", other.name, workload.Name, path])),
            new("CPython", python, [Path.Combine("python", workload.Program + ".py"), path]),
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
    /// <summary>The goal of what is measured, but is to reach nothing.</summary>
    public const string Reported = "reported";

    /// <summary>The C program and the Python script; those that differ in their argument only share one.</summary>
    public string Program { get; init; } = Name;

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
        Lock(1, "≤ 1.0 × `Lock`"),
        Lock(2, "≤ 0.5 × `Lock`"),
        Lock(4, "≤ 0.5 × `Lock`"),
        Queue("queue", 1, 0, 100_000, "≤ 0.2 × `BlockingCollection`, ≤ `Channel`"),
        Queue("queue_1000", 1, 1_000, 100_000, "≤ 0.2 × `BlockingCollection`, ≤ `Channel`"),
        Queue("queue_10", 1, 10, 100_000, "≤ 1.0 × `BlockingCollection`"),
        Queue("queue_1", 1, 1, 20_000, Reported),
        Queue("queue_4", 4, 1_000, 100_000, "≤ 0.33 × `BlockingCollection`"),
        new("queue_simple", "`SimpleQueue`, 1 thread puts, 1 takes", _ => "1 0 100000", 100_000, "≤ 0.2 × CPython", []),
        new("priority_queue", "`PriorityQueue`, 10 000 numbers in and out, 1 thread", _ => "10000", 10_000, "≤ 1.0 × `PriorityQueue`", [("heap", "PriorityQueue, Lock")]),
    ];

    private static Workload Lock(int threads, string goal) =>
        new($"lock_{threads}", $"`Lock`, acquired and released by {threads} thread{(threads == 1 ? "" : "s")}", _ => $"{threads}", 200_000, goal,
            [("rlock", "threading.RLock"), ("lock", "Lock"), ("monitor", "Monitor"), ("semaphore", "SemaphoreSlim")]) { Program = "lock" };

    private static Workload Queue(string name, int pairs, int bound, int items, string goal) =>
        new(name, $"`Queue{(bound > 0 ? $"(maxsize={bound})" : "")}`, {pairs} thread{(pairs == 1 ? " puts, 1 takes" : $"s put, {pairs} take")}", _ => $"{pairs} {bound} {items}", items, goal,
            [("overridden", "Queue with hooks overridden"), ("blocking", "BlockingCollection"), ("channel", "Channel, threads"), ("await", "Channel, tasks")]) { Program = "queue_bounded" };
}
