using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.RegularExpressions;

namespace Adder.Benchmarks;

/// <summary>What <c>benchmarks/results.md</c> says.</summary>
internal static partial class Report
{
    public static void Write(TextWriter page, IReadOnlyList<Comparison> comparisons, string python)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        page.WriteLine($"""
            # Results

            Measured on {DateTime.UtcNow:yyyy-MM-dd} by `benchmarks/run`, which writes this page.

            - Machine: {Cpu()}, {Environment.ProcessorCount} cores, Linux {Kernel()}, {RuntimeInformation.ProcessArchitecture.ToString().ToLowerInvariant()}
            - Versions: .NET {Environment.Version}, {FirstLine(python, "--version")}, {FirstLine("gcc", "--version")} with `-O2`
            - Files: 100 000 in 1 050 directories on two levels, and one directory of 1 234; empty to six bytes long; warm cache
            - Lines: read from a file of 35 MB, 35 characters each on average; written to `/dev/null`, 33 characters each

            ## Against C

            Each figure is a time divided by that of the C program in `benchmarks/c`: the median of {comparisons[0].Rounds.Count} rounds.
            In each round every program runs once, as a process of its own that warms up and then tells the median of its iterations.
            What the C programs do is said in their first lines; each contestant's count is checked against theirs.

            | workload | C | Adder | goal | .NET | CPython |
            |---|---|---|---|---|---|
            """);
        foreach (var comparison in comparisons)
            Row(page, comparison, Time(comparison.Seconds(0)), contestant => $"{comparison.Ratio(contestant).median:f2}", comparison.Workload.Goal);
        page.WriteLine("""

            The least and the most of the rounds:

            | workload | Adder | .NET | CPython |
            |---|---|---|---|
            """);
        foreach (var comparison in comparisons) Row(page, comparison, null, contestant => Spread(comparison.Ratio(contestant)), null);
        page.WriteLine("""

            ## Beside .NET

            Of the same rounds: Adder's time divided by theirs, where the goal is about .NET, and CPython's divided by Adder's.

            | workload | Adder / .NET | CPython / Adder |
            |---|---|---|
            """);
        foreach (var comparison in comparisons.Where(comparison => comparison.Workload.Goal.Contains('×', StringComparison.Ordinal) || comparison.Workload.Goal == Workload.Reported))
            page.WriteLine($"| {comparison.Workload.Title} | {Dotnet(comparison, i => $"{comparison.Ratio(1, i).median:f2}")} | {comparison.Ratio(comparison.Contestants.Count - 1, 1).median:f1} |");
        page.WriteLine("""

            ## Allocation

            Managed bytes for each entry, program, transfer or line (the garbage collector's own count, all threads, divided by their number).

            | workload | Adder | .NET |
            |---|---|---|
            """);
        foreach (var comparison in comparisons)
            page.WriteLine($"| {comparison.Workload.Title} | {PerPart(comparison, 1)} | {Dotnet(comparison, i => PerPart(comparison, i))} |");
    }

    private static void Row(TextWriter page, Comparison comparison, string? c, Func<int, string> figure, string? goal)
    {
        var cells = new[] { comparison.Workload.Title, c, figure(1), goal, Dotnet(comparison, figure), figure(comparison.Contestants.Count - 1) };
        page.WriteLine($"| {string.Join(" | ", cells.Where(cell => cell is not null))} |");
    }

    private static string Dotnet(Comparison comparison, Func<int, string> figure) =>
        string.Join("<br>", Enumerable.Range(2, comparison.Contestants.Count - 3).Select(i => $"{figure(i)} `{comparison.Contestants[i].Title}`"));

    private static string Spread((double median, double least, double most) ratio) => $"{ratio.least:f2}–{ratio.most:f2}";

    private static string PerPart(Comparison comparison, int contestant) =>
        $"{(double)comparison.Rounds[^1][contestant].allocated / comparison.Workload.Parts:f0}";

    private static string Time(double seconds) => seconds > 0.001 ? $"{seconds * 1e3:f1} ms" : $"{seconds * 1e6:f0} µs";

    private static string Cpu() => File.ReadLines("/proc/cpuinfo").Where(line => line.StartsWith("model name", StringComparison.Ordinal))
        .Select(line => line[(line.IndexOf(':', StringComparison.Ordinal) + 2)..]).FirstOrDefault("a processor without a name");

    private static string Kernel() => Digits().Match(File.ReadAllText("/proc/sys/kernel/osrelease")).Value;

    private static string FirstLine(string program, string argument)
    {
        using var process = Process.Start(new ProcessStartInfo(program, [argument]) { RedirectStandardOutput = true })!;
        return process.StandardOutput.ReadLine() ?? program;
    }

    [GeneratedRegex(@"\d+\.\d+")]
    private static partial Regex Digits();
}
