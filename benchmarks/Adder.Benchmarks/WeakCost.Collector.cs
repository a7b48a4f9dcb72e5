using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace Adder.Benchmarks;

internal static partial class WeakCost
{
    private static void Pauses(TextWriter page)
    {
        var values = Objects(Entries);
        (string Name, Func<object?> Make)[] kinds =
        [
            ("nothing", () => null),
            ("a WeakValueDictionary", () => new weakref.WeakValueDictionary<int, object>(values.Select((value, i) => KeyValuePair.Create(i, value)))),
            ("a Dictionary of WeakReference", () => values.Select((value, i) => (value, i)).ToDictionary(pair => pair.i, pair => new WeakReference<object>(pair.value))),
        ];
        foreach (var surviving in new[] { 0, 10_000 })
        {
            // in turns, so that a slow moment of the machine hits all kinds
            var medians = kinds.Select(_ => new List<double>()).ToArray();
            for (var round = 0; round < Rounds; round++)
                for (var kind = 0; kind < kinds.Length; kind++) medians[kind].Add(MedianPause(kinds[kind].Make, surviving));

            for (var kind = 0; kind < kinds.Length; kind++)
            {
                var excess = Median(medians[kind].Select((pause, round) => pause / medians[0][round]));
                page.WriteLine($"- gen0 pause, {surviving} young survivors, {Entries} live entries of {kinds[kind].Name}: {Median(medians[kind]):f0} µs "
                    + $"({medians[kind].Min():f0} to {medians[kind].Max():f0}), {excess:f2} of what it is with nothing");
            }
        }

        GC.KeepAlive(values);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static double MedianPause(Func<object?> make, int surviving)
    {
        var held = make();
        for (var i = 0; i < 3; i++) GC.Collect();
        GC.WaitForPendingFinalizers();
        var pauses = new List<double>();
        for (var i = 0; i < 41; i++)
        {
            var alive = Objects(surviving);
            GC.Collect(0);
            pauses.Add(GC.GetGCMemoryInfo(GCKind.Any).PauseDurations[0].TotalMicroseconds);
            GC.KeepAlive(alive);
        }

        GC.KeepAlive(held);
        return Median(pauses);
    }

    private static void Memory(TextWriter page)
    {
        const int Many = 1_000_000;
        var values = Objects(Many);
        var start = GC.GetTotalMemory(true);
        var weak = new weakref.WeakValueDictionary<int, object>();
        for (var i = 0; i < Many; i++) weak[i] = values[i];
        var first = GC.GetTotalMemory(true);
        var set = new weakref.WeakSet<object>(values);
        var second = GC.GetTotalMemory(true);
        var strong = new Dictionary<int, WeakReference<object>>();
        for (var i = 0; i < Many; i++) strong[i] = new(values[i]);
        var third = GC.GetTotalMemory(true);
        page.WriteLine($"- bytes of the heap for an entry, and 8 more for its handle: WeakValueDictionary<int, …> {(first - start) / (double)Many:f1}, " +
            $"WeakSet {(second - first) / (double)Many:f1}, Dictionary of WeakReference {(third - second) / (double)Many:f1}");
        GC.KeepAlive((values, weak, set, strong));
    }

    private static void ShortLived(TextWriter page, long entries)
    {
        var weak = new weakref.WeakValueDictionary<long, object>();
        var start = Stopwatch.GetTimestamp();
        var most = Fill();
        page.WriteLine($"- {entries} short-lived entries: {Stopwatch.GetElapsedTime(start).TotalNanoseconds / entries:f0} ns each, at most {most} at once, working set {Environment.WorkingSet >> 20} MB");
        // the sweeper may hold the one that it looks at, which is gone after the next collection
        var collections = 0;
        for (var isGone = false; !isGone; collections++)
        {
            GC.Collect();
            isGone = SpinWait.SpinUntil(() => weak.Count == 0, TimeSpan.FromSeconds(10));
        }

        page.WriteLine($"- all of them are gone after {collections} collection{(collections == 1 ? "" : "s")}, without a call of the program");

        // in a frame of its own, lest the last one still lie in a register when it is looked whether it is gone
        [MethodImpl(MethodImplOptions.NoInlining)]
        int Fill()
        {
            var most = 0;
            for (var i = 0L; i < entries; i++)
            {
                weak[i] = new object();
                if ((i & 0xFFFF) == 0) most = Math.Max(most, weak.Count);
            }

            return most;
        }
    }
}
