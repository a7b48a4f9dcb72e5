using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace Adder.Benchmarks;

/// <summary>What a <c>WeakValueDictionary</c> costs beside a dictionary of weak references, a <see cref="ConditionalWeakTable{TKey, TValue}"/>
/// and, by the twin <c>python/weak_dictionary.py</c>, CPython's; and what it costs the garbage collector.</summary>
internal static class WeakCost
{
    private const int Entries = 100_000;
    private const int Rounds = 15;

    public static void Write(TextWriter page, long shortLived)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        Operations(page, Enumerable.Range(0, Entries).ToArray());
        Operations(page, Enumerable.Range(0, Entries).Select(i => $"key-{i}").ToArray());
        Pauses(page);
        Memory(page);
        LongestOperation(page);
        ShortLived(page, shortLived);
    }

    private static void Operations<TKey>(TextWriter page, TKey[] keys)
        where TKey : notnull
    {
        var values = Objects(Entries);
        TKey[] asked = [.. keys];
        new Random(1).Shuffle(asked);
        var strong = new Dictionary<TKey, WeakReference<object>>();
        var weak = new weakref.WeakValueDictionary<TKey, object>();
        var table = new ConditionalWeakTable<object, object>();
        for (var i = 0; i < Entries; i++)
        {
            strong[keys[i]] = new(values[i]);
            weak[keys[i]] = values[i];
            table.Add(values[i], values[i]);
        }

        var found = 0;
        // one after the other in each round, so that a slow moment of the machine hits all
        Compare(page, typeof(TKey).Name,
            ("get, Dictionary of WeakReference", () =>
            {
                foreach (var key in asked)
                    if (strong.TryGetValue(key, out var reference) && reference.TryGetTarget(out _)) found++;
            }),
            ("get, WeakValueDictionary", () =>
            {
                foreach (var key in asked)
                    if (weak.get(key) is not null) found++;
            }),
            ("get, ConditionalWeakTable", () =>
            {
                foreach (var value in values)
                    if (table.TryGetValue(value, out _)) found++;
            }),
            ("set of a key that is there, Dictionary of WeakReference", () =>
            {
                for (var i = 0; i < Entries; i++) strong[asked[i]] = new(values[i]);
            }),
            ("set of a key that is there, WeakValueDictionary", () =>
            {
                for (var i = 0; i < Entries; i++) weak[asked[i]] = values[i];
            }),
            ("pop and set, Dictionary of WeakReference", () =>
            {
                for (var i = 0; i < Entries; i++)
                {
                    strong.Remove(asked[i]);
                    strong[asked[i]] = new(values[i]);
                }
            }),
            ("pop and set, WeakValueDictionary", () =>
            {
                for (var i = 0; i < Entries; i++)
                {
                    weak.pop(asked[i], null);
                    weak[asked[i]] = values[i];
                }
            }),
            ("set of new keys, Dictionary of WeakReference", () =>
            {
                var made = new Dictionary<TKey, WeakReference<object>>();
                for (var i = 0; i < Entries; i++) made[keys[i]] = new(values[i]);
            }),
            ("set of new keys, WeakValueDictionary", () =>
            {
                var made = new weakref.WeakValueDictionary<TKey, object>();
                for (var i = 0; i < Entries; i++) made[keys[i]] = values[i];
            }));
        GC.KeepAlive(values);
        if (found == 0) throw new InvalidOperationException("nothing was found");
    }

    private static void Compare(TextWriter page, string kind, params (string Name, Action Work)[] contestants)
    {
        var times = contestants.Select(_ => new List<double>()).ToArray();
        for (var round = -5; round < Rounds; round++)
        {
            for (var i = 0; i < contestants.Length; i++)
            {
                var began = Stopwatch.GetTimestamp();
                contestants[i].Work();
                if (round >= 0) times[i].Add(Stopwatch.GetElapsedTime(began).TotalNanoseconds / Entries);
            }
        }

        for (var i = 0; i < contestants.Length; i++)
            page.WriteLine($"{kind}: {contestants[i].Name}: {times[i].Order().ElementAt(Rounds / 2):f0} ns, least {times[i].Min():f0}");
    }

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
            foreach (var (name, make) in kinds)
            {
                var held = make();
                for (var i = 0; i < 3; i++) GC.Collect();
                var pauses = new List<double>();
                for (var round = 0; round < 200; round++)
                {
                    var alive = Objects(surviving);
                    GC.Collect(0);
                    pauses.Add(GC.GetGCMemoryInfo(GCKind.Any).PauseDurations[0].TotalMicroseconds);
                    GC.KeepAlive(alive);
                }

                page.WriteLine($"gen0 pause, {surviving} young survivors, {Entries} live entries of {name}: {pauses.Order().ElementAt(100):f0} µs, least {pauses.Min():f0}");
                GC.KeepAlive(held);
            }
        }

        GC.KeepAlive(values);
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
        page.WriteLine($"bytes of the heap for an entry, and 8 more for its handle: WeakValueDictionary<int, …> {(first - start) / (double)Many:f1}, " +
            $"WeakSet {(second - first) / (double)Many:f1}, Dictionary of WeakReference {(third - second) / (double)Many:f1}");
        GC.KeepAlive((values, weak, set, strong));
    }

    private static void LongestOperation(TextWriter page)
    {
        const int Many = 4_000_000;
        var weak = new weakref.WeakValueDictionary<int, object>();
        var values = Objects(Many);
        var longest = TimeSpan.Zero;
        for (var i = 0; i < Many; i++)
        {
            var (collections, began) = (GC.CollectionCount(0), Stopwatch.GetTimestamp());
            weak[i] = values[i];
            var took = Stopwatch.GetElapsedTime(began);
            if (took > longest && GC.CollectionCount(0) == collections) longest = took;
        }

        page.WriteLine($"longest set while {Many} entries are added, collections apart: {longest.TotalMilliseconds:f2} ms");
        GC.KeepAlive(values);
        values = null;
        var collector = new Thread(() => GC.Collect());
        collector.Start();
        longest = TimeSpan.Zero;
        var start = Stopwatch.GetTimestamp();
        var kept = new object();
        for (var i = 0; weak.Count > 1_000; i++)
        {
            var (collections, began) = (GC.CollectionCount(0), Stopwatch.GetTimestamp());
            weak[Many + (i % 1_000)] = kept;
            weak.get(i % Many);
            var took = Stopwatch.GetElapsedTime(began);
            if (took > longest && GC.CollectionCount(0) == collections) longest = took;
        }

        page.WriteLine($"longest set and get while {Many} dead ones are swept, collections apart: {longest.TotalMilliseconds:f2} ms; gone after {Stopwatch.GetElapsedTime(start).TotalSeconds:f2} s");
        collector.Join();
    }

    private static void ShortLived(TextWriter page, long entries)
    {
        var weak = new weakref.WeakValueDictionary<long, object>();
        var most = 0;
        var start = Stopwatch.GetTimestamp();
        for (var i = 0L; i < entries; i++)
        {
            weak[i] = new object();
            if ((i & 0xFFFF) == 0) most = Math.Max(most, weak.Count);
        }

        page.WriteLine($"{entries} short-lived entries: {Stopwatch.GetElapsedTime(start).TotalNanoseconds / entries:f0} ns each, at most {most} at once, working set {Environment.WorkingSet >> 20} MB");
        for (GC.Collect(); weak.Count > 0;) Thread.Yield();
        page.WriteLine("all gone");
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static object[] Objects(int number)
    {
        var made = new object[number];
        for (var i = 0; i < number; i++) made[i] = new object();
        return made;
    }
}
