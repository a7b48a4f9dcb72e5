using System.Runtime.CompilerServices;

namespace Adder.Benchmarks;

internal static partial class WeakCost
{
    private static IEnumerable<Contest> References()
    {
        var values = Objects(Entries);
        var ours = new weakref.@ref<object>?[Entries];
        var theirs = new WeakReference<object>?[Entries];
        yield return new("a reference made", "WeakReference", "≤ 2.5",
            () =>
            {
                for (var i = 0; i < Entries; i++) ours[i] = new(values[i]);
            },
            () =>
            {
                for (var i = 0; i < Entries; i++) theirs[i] = new(values[i]);
            });
        yield return new("a reference made, forgotten and collected", "WeakReference", "≤ 2.5",
            () =>
            {
                for (var i = 0; i < Entries; i++) ours[i] = new(values[i]);
                Forget(ours);
            },
            () =>
            {
                for (var i = 0; i < Entries; i++) theirs[i] = new(values[i]);
                Forget(theirs);
            });
        Action<weakref.ReferenceType<object>> callback = static _ => { };
        yield return new("a reference with a callback made", "WeakReference", "≤ CPython's",
            () =>
            {
                for (var i = 0; i < Entries; i++) ours[i] = new(values[i], callback);
            },
            () =>
            {
                for (var i = 0; i < Entries; i++) theirs[i] = new(values[i]);
            });
        for (var i = 0; i < Entries; i++) (ours[i], theirs[i]) = (new(values[i]), new(values[i]));
        var found = 0;
        yield return new("a reference asked", "WeakReference", "",
            () =>
            {
                foreach (var reference in ours)
                    if (reference!.call() is not null) found++;
            },
            () =>
            {
                foreach (var reference in theirs)
                    if (reference!.TryGetTarget(out _)) found++;
            });
        if (found == 0) throw new InvalidOperationException("nothing was found");
        // each round has the collector look at everything, which is to be no more than CPython's has to
        Array.Clear(ours);
        Array.Clear(theirs);
        Array.Clear(values);
        yield return new("an object with a reference and its callback, until that was called", "a finalizer", "≤ CPython's", CallBack, RunFinalizers);
    }

    private static void CallBack()
    {
        var called = 0;
        using var all = new ManualResetEventSlim(initialState: false, spinCount: 0);
        Action<weakref.ReferenceType<object>> callback = _ =>
        {
            if (++called == Entries) all.Set();
        };
        var references = Make();
        GC.Collect();
        all.Wait();
        GC.KeepAlive(references);

        [MethodImpl(MethodImplOptions.NoInlining)]
        weakref.@ref<object>[] Make()
        {
            var made = new weakref.@ref<object>[Entries];
            for (var i = 0; i < Entries; i++) made[i] = new(new object(), callback);
            return made;
        }
    }

    private static void RunFinalizers()
    {
        Finalized.Count = 0;
        Make();
        GC.Collect();
        GC.WaitForPendingFinalizers();
        if (Finalized.Count != Entries) throw new InvalidOperationException($"{Finalized.Count} of {Entries} were finalized");

        [MethodImpl(MethodImplOptions.NoInlining)]
        static void Make()
        {
            for (var i = 0; i < Entries; i++) _ = new Finalized();
        }
    }

    private static IEnumerable<Contest> Dictionaries<TKey>(TKey[] keys, string kind)
        where TKey : notnull
    {
        const string Rival = "Dictionary of WeakReference";
        var values = Objects(Entries);
        TKey[] asked = [.. keys];
        new Random(1).Shuffle(asked);
        var strong = new Dictionary<TKey, WeakReference<object>>();
        var weak = new weakref.WeakValueDictionary<TKey, object>();
        for (var i = 0; i < Entries; i++)
        {
            strong[keys[i]] = new(values[i]);
            weak[keys[i]] = values[i];
        }

        var found = 0;
        yield return new($"get, {kind} keys", Rival, "≤ 1.5; CPython ≥ 3",
            () =>
            {
                foreach (var key in asked)
                    if (weak.get(key) is not null) found++;
            },
            () =>
            {
                foreach (var key in asked)
                    if (strong.TryGetValue(key, out var reference) && reference.TryGetTarget(out _)) found++;
            });
        yield return new($"get in the order in which they came, {kind} keys", Rival, "",
            () =>
            {
                foreach (var key in keys)
                    if (weak.get(key) is not null) found++;
            },
            () =>
            {
                foreach (var key in keys)
                    if (strong.TryGetValue(key, out var reference) && reference.TryGetTarget(out _)) found++;
            });
        if (found == 0) throw new InvalidOperationException("nothing was found");
        yield return new($"set of a key that is there, {kind} keys", Rival, "≤ 1.5; CPython ≥ 3",
            () =>
            {
                for (var i = 0; i < Entries; i++) weak[asked[i]] = values[i];
            },
            () =>
            {
                for (var i = 0; i < Entries; i++) strong[asked[i]] = new(values[i]);
            });
        yield return new($"pop and set, {kind} keys", Rival, "≤ 1.5; CPython ≥ 3",
            () =>
            {
                for (var i = 0; i < Entries; i++)
                {
                    weak.pop(asked[i], null);
                    weak[asked[i]] = values[i];
                }
            },
            () =>
            {
                for (var i = 0; i < Entries; i++)
                {
                    strong.Remove(asked[i]);
                    strong[asked[i]] = new(values[i]);
                }
            });
        yield return new($"iteration over the values, {kind} keys", Rival, "",
            () =>
            {
                foreach (var value in weak.values())
                    if (value is not null) found++;
            },
            () =>
            {
                foreach (var reference in strong.Values)
                    if (reference.TryGetTarget(out _)) found++;
            });
        yield return new($"set of new keys, {kind} keys", Rival, "≤ 1.5; CPython ≥ 3",
            () =>
            {
                var made = new weakref.WeakValueDictionary<TKey, object>();
                for (var i = 0; i < Entries; i++) made[keys[i]] = values[i];
            },
            () =>
            {
                var made = new Dictionary<TKey, WeakReference<object>>();
                for (var i = 0; i < Entries; i++) made[keys[i]] = new(values[i]);
            });
        GC.KeepAlive(values);
    }

    /// <summary>A table that fits into the processor's cache, where it counts what a get does and not how long the memory takes.</summary>
    private static IEnumerable<Contest> SmallDictionary()
    {
        const int Size = 1000;
        var values = Objects(Size);
        string[] asked = [.. Enumerable.Range(0, Size).Select(i => $"key-{i}")];
        var strong = asked.Zip(values).ToDictionary(pair => pair.First, pair => new WeakReference<object>(pair.Second));
        var weak = new weakref.WeakValueDictionary<string, object>(asked.Zip(values, KeyValuePair.Create));
        new Random(1).Shuffle(asked);
        var found = 0;
        yield return new($"get of {Size} str keys, again and again", "Dictionary of WeakReference", "≤ 1.5; CPython ≥ 3",
            () =>
            {
                for (var i = 0; i < Entries / Size; i++)
                    foreach (var key in asked)
                        if (weak.get(key) is not null) found++;
            },
            () =>
            {
                for (var i = 0; i < Entries / Size; i++)
                    foreach (var key in asked)
                        if (strong.TryGetValue(key, out var reference) && reference.TryGetTarget(out _)) found++;
            });
        if (found == 0) throw new InvalidOperationException("nothing was found");
        GC.KeepAlive(values);
    }

    private static void Forget<T>(T?[] references)
        where T : class
    {
        Array.Clear(references);
        GC.Collect();
        GC.WaitForPendingFinalizers();
    }

    private sealed class Finalized
    {
        internal static int Count { get; set; }

        ~Finalized() => Count++;
    }
}
