using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace Adder.Benchmarks;

/// <summary>What weak references and collections cost beside .NET's and, by the twin <c>python/weak.py</c>, CPython's; and what they cost the
/// garbage collector.</summary>
internal static partial class WeakCost
{
    private const int Entries = 100_000;
    private const int Rounds = 15;

    public static void Write(TextWriter page, string python, long shortLived)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        page.WriteLine($"""
            ## Weak references

            Nanoseconds for one operation: medians of {Rounds} rounds over {Entries} objects. Adder and .NET take turns in one process, so that their
            ratio can be trusted; CPython runs before them in one of its own.

            | operation | Adder | .NET | Adder / .NET | goal | CPython |
            |---|---|---|---|---|---|
            """);
        var cpython = OfCPython(python);
        foreach (var contest in References().Concat(Dictionaries(Enumerable.Range(0, Entries).ToArray(), "int")).Concat(Dictionaries(Enumerable.Range(0, Entries).Select(i => $"key-{i}").ToArray(), "str")))
        {
            var (ours, theirs, ratio) = contest.Run();
            page.WriteLine($"| {contest.Title} | {ours:f0} | {theirs:f0} `{contest.Rival}` | {ratio:f2} | {contest.Goal} | {cpython.GetValueOrDefault(contest.Title, "–")} |");
        }

        page.WriteLine();
        Pauses(page);
        Memory(page);
        LongestOperation(page);
        LongestLook(page);
        ShortLived(page, shortLived);
    }

    // its lines are a title and a number of nanoseconds
    private static Dictionary<string, string> OfCPython(string python)
    {
        using var process = Process.Start(new ProcessStartInfo(python, ["weak.py"])
        {
            RedirectStandardOutput = true,
            WorkingDirectory = Path.Combine(Environment.CurrentDirectory, "python"),
        })!;
        var lines = process.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        process.WaitForExit();
        return lines.Select(line => line.Split('\t')).ToDictionary(cells => cells[0], cells => cells[1]);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static object[] Objects(int number)
    {
        var made = new object[number];
        for (var i = 0; i < number; i++) made[i] = new object();
        return made;
    }

    private static double Median(IEnumerable<double> values)
    {
        var ordered = values.Order().ToArray();
        return ordered[ordered.Length / 2];
    }

    private sealed record Contest(string Title, string Rival, string Goal, Action Ours, Action Theirs)
    {
        // one after the other in each round, so that a slow moment of the machine hits both
        internal (double Ours, double Theirs, double Ratio) Run()
        {
            var rounds = new List<(double Ours, double Theirs)>();
            for (var round = -5; round < Rounds; round++)
            {
                var taken = (Nanoseconds(Ours), Nanoseconds(Theirs));
                if (round >= 0) rounds.Add(taken);
            }

            return (Median(rounds.Select(round => round.Ours)), Median(rounds.Select(round => round.Theirs)), Median(rounds.Select(round => round.Ours / round.Theirs)));
        }

        private static double Nanoseconds(Action work)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
            var began = Stopwatch.GetTimestamp();
            work();
            return Stopwatch.GetElapsedTime(began).TotalNanoseconds / Entries;
        }
    }
}
