using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Adder.Benchmarks;

internal static partial class WeakCost
{
    private static void LongestOperation(TextWriter page)
    {
        const int Many = 4_000_000;
        var weak = new weakref.WeakValueDictionary<int, object>();
        var values = Objects(Many);
        page.WriteLine($"- longest set while {Many} entries are added: {Longest.Of(Many, i => weak[i] = values[i])}; longest WeakReference made in such a loop: "
            + $"{Longest.Of(Many, i => GC.KeepAlive(new WeakReference<object>(values[i])))}; longest nothing: {Longest.Of(Many, _ => { })}");
        GC.KeepAlive(values);
        values = null;
        var collector = new Thread(() => GC.Collect());
        collector.Start();
        var longest = new Longest();
        var start = Stopwatch.GetTimestamp();
        var kept = new object();
        for (var i = 0; weak.Count > 1_000; i++)
        {
            longest.Take(i, number =>
            {
                weak[Many + (number % 1_000)] = kept;
                weak.get(number % Many);
            });
        }

        page.WriteLine($"- longest set and get while {Many} dead ones are swept: {longest}; gone after {Stopwatch.GetElapsedTime(start).TotalSeconds:f2} s");
        collector.Join();
    }

    private static void LongestLook(TextWriter page)
    {
        const int Many = 1_000_000;
        var values = Objects(Many);
        _ = weakref.getweakrefs(values[0]);
        var references = Array.ConvertAll(values, value => new weakref.@ref<object>(value));
        page.WriteLine($"- longest of the first 1000 getweakrefs after {Many} references were made: {Longest.Of(1_000, i => weakref.getweakrefs(values[i]))}");
        GC.KeepAlive(references);
    }

    [LibraryImport("libc")]
    private static partial int clock_gettime(int clock, out Timespec time);

    /// <summary>The longest of many operations, those apart in which the garbage collector held all threads: by the clock, which also counts how
    /// long other threads and programs had the processors, and by the time that the thread itself had one.</summary>
    /// <remarks>The number of collections would not do: a collection in the background holds the threads once more after it was counted.</remarks>
    private sealed class Longest
    {
        private double byTheClock;
        private double ofTheThread;

        internal static Longest Of(int times, Action<int> operation)
        {
            var longest = new Longest();
            for (var i = 0; i < times; i++) longest.Take(i, operation);
            return longest;
        }

        internal void Take(int number, Action<int> operation)
        {
            var (pauses, own, began) = (GC.GetTotalPauseDuration(), OwnMilliseconds(), Stopwatch.GetTimestamp());
            operation(number);
            var took = Stopwatch.GetElapsedTime(began).TotalMilliseconds;
            if (GC.GetTotalPauseDuration() != pauses) return;
            if (took > byTheClock) byTheClock = took;
            // no operation has had its thread on a processor for longer than it took
            if (took > ofTheThread) ofTheThread = Math.Max(ofTheThread, Math.Min(took, OwnMilliseconds() - own));
        }

        public override string ToString() => $"{byTheClock:f2} ms, {ofTheThread:f2} ms of its thread";

        private static double OwnMilliseconds()
        {
            const int ClockOfThread = 3;
            _ = clock_gettime(ClockOfThread, out var time);
            return (time.Seconds * 1e3) + (time.Nanoseconds / 1e6);
        }
    }

    private readonly struct Timespec
    {
        internal readonly long Seconds;
        internal readonly long Nanoseconds;
    }
}
