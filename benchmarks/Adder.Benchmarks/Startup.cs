using System.Diagnostics;
using System.Globalization;

namespace Adder.Benchmarks;

/// <summary>How long a small program takes from its start to its end.</summary>
internal static class Startup
{
    private const int RoundCount = 15;
    private const int StartsPerRound = 20;
    private const string Goal = "≤ 0.5";
    private const string Import = "import os, sys, threading, queue, weakref";

    public static void Write(TextWriter page, string programs, string python)
    {
        Contestant[] contestants =
        [
            new("C, an empty `main`", Path.Combine(programs, "nothing"), []),
            new(".NET, NativeAOT, `Console.WriteLine`", Path.Combine(programs, "startup", "hello_dotnet"), []),
            new("Adder, NativeAOT, all five modules used", Path.Combine(programs, "startup", "hello_adder"), []),
            new($"CPython, `python3 -S -c \"{Import}\"`", python, ["-S", "-c", Import]),
        ];
        var rounds = new List<double[]>();
        for (var round = -1; round < RoundCount; round++)
        {
            var times = new double[contestants.Length];
            for (var i = 0; i < times.Length; i++) times[(i + round + 1) % times.Length] = Time(contestants[(i + round + 1) % times.Length]);
            Console.Error.WriteLine($"startup {round + 1}/{RoundCount}: {string.Join("  ", times.Select(time => string.Create(CultureInfo.InvariantCulture, $"{time * 1e3:f2} ms")))}");
            if (round >= 0) rounds.Add(times);   // before it, the files came from the disk
        }

        page.WriteLine(string.Create(CultureInfo.InvariantCulture, $"""

            ## Startup

            Measured on {DateTime.UtcNow:yyyy-MM-dd}: from the start of a program by `os.posix_spawn` to its end, its output going to `/dev/null`. In each of
            {RoundCount} rounds every program runs {StartsPerRound} times in a row, and the median counts; the table has the medians of the rounds, and their ratios to
            CPython in the same round.

            | program | time | against CPython | least and most | goal |
            |---|---|---|---|---|
            """));
        for (var i = 0; i < contestants.Length; i++)
        {
            var ratios = rounds.Select(times => times[i] / times[^1]).Order().ToArray();
            var goal = contestants[i].Program.EndsWith("hello_adder", StringComparison.Ordinal) ? Goal : "";
            page.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"| {contestants[i].Title} | {rounds.Select(times => times[i] * 1e3).Order().ElementAt(RoundCount / 2):f1} ms | {ratios[RoundCount / 2]:f2} | {ratios[0]:f2}–{ratios[^1]:f2} | {goal} |"));
        }
    }

    private static double Time(Contestant contestant)
    {
        string[] argv = [contestant.Program, .. contestant.Arguments];
        os.file_action[] silence = [(os.POSIX_SPAWN_OPEN, 1, "/dev/null", os.O_WRONLY, 0)];
        var times = new double[StartsPerRound];
        for (var i = 0; i < times.Length; i++)
        {
            var began = Stopwatch.GetTimestamp();
            var pid = os.posix_spawn(contestant.Program, argv, os.environ, silence);
            var (_, status) = os.waitpid(pid, 0);
            times[i] = Stopwatch.GetElapsedTime(began).TotalSeconds;
            if (status != 0) throw new InvalidOperationException($"{contestant.Program} ended with the status {status}");
        }

        return times.Order().ElementAt(StartsPerRound / 2);
    }
}
