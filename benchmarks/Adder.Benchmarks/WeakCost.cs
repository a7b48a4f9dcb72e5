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

            Nanoseconds for one operation: medians of {Rounds} rounds over {Entries} objects. In each round Adder, .NET and CPython take turns, the
            first two in one process; the ratios are medians of the rounds' ratios.

            | operation | Adder | .NET | CPython | Adder / .NET | CPython / Adder | goal |
            |---|---|---|---|---|---|---|
            """);
        using var cpython = new WeakTwin(python);
        int[] numbers = [.. Enumerable.Range(0, Entries)];
        string[] texts = [.. numbers.Select(number => $"key-{number}")];
        foreach (var contest in References().Concat(Dictionaries(numbers, "int")).Concat(Dictionaries(texts, "str")).Concat(SmallDictionary()))
            page.WriteLine(contest.Run(cpython));

        page.WriteLine();
        Pauses(page);
        Memory(page);
        LongestOperation(page);
        LongestLook(page);
        ShortLived(page, shortLived);
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
        // one after the other in each round, so that a slow moment of the machine hits all of them
        internal string Run(WeakTwin cpython)
        {
            var rounds = new List<(double Ours, double Theirs, double CPythons)>();
            for (var round = -5; round < Rounds; round++)
            {
                var taken = (Nanoseconds(Ours), Nanoseconds(Theirs), cpython.Nanoseconds(Title));
                if (round >= 0) rounds.Add(taken);
            }

            double Of(Func<(double Ours, double Theirs, double CPythons), double> figure) => Median(rounds.Select(figure));
            return $"| {Title} | {Of(r => r.Ours):f0} | {Of(r => r.Theirs):f0} `{Rival}` | {Of(r => r.CPythons):f0} "
                + $"| {Of(r => r.Ours / r.Theirs):f2} | {Of(r => r.CPythons / r.Ours):f1} | {Goal} |";
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
