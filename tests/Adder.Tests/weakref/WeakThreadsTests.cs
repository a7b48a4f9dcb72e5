using Adder.Core.Weak;

namespace Adder.Tests.Weak;

public sealed class WeakThreadsTests
{
    private const int Threads = 8;

    [Fact]
    public void of_many_who_set_a_default_one_does_and_all_get_the_same()
    {
        var d = new weakref.WeakValueDictionary<int, object>();
        var answers = new object[Threads][];
        Together(thread => answers[thread] = [.. Enumerable.Range(0, 20_000).Select(key => d.setdefault(key, new object()))]);
        for (var thread = 1; thread < Threads; thread++) Assert.Equal(answers[0], answers[thread], ReferenceEqualityComparer.Instance);
        Assert.Equal(20_000, d.Count);
    }

    [Fact]
    public void of_many_who_pop_one_gets_it()
    {
        var values = Enumerable.Range(0, 20_000).Select(number => new Named(number)).ToArray();
        var d = new weakref.WeakValueDictionary<int, Named>(values.Select(value => KeyValuePair.Create(value.Number, value)));
        var taken = new Named[Threads][];
        Together(thread => taken[thread] = [.. Enumerable.Range(0, values.Length).Select(key => d.pop(key, null)).OfType<Named>()]);
        Assert.Equal(values, taken.SelectMany(some => some).OrderBy(value => value.Number));
        Assert.True(d.Count == 0, $"{d.Count} are there");
    }

    [Fact]
    public void nothing_is_lost_or_mixed_up_while_the_table_grows_is_swept_and_is_iterated()
    {
        var d = new weakref.WeakValueDictionary<int, Named>();
        var s = new weakref.WeakSet<Named>();
        var kept = new Named[Threads][];
        Together(thread =>
        {
            kept[thread] = [.. Enumerable.Range(0, 5_000).Select(i => new Named((i * Threads) + thread))];
            foreach (var value in kept[thread])
            {
                d[value.Number] = value;
                s.add(value);
                d[-value.Number - 1] = new Named(-value.Number - 1);   // dies at once
                s.add(new Named(0));
                Assert.Same(value, d.get(value.Number));
                if (!s.Contains(value)) Assert.Fail("an element is lost");
                if (d.get(-value.Number - 1) is { } found) Assert.Equal(-value.Number - 1, found.Number);
                if (value.Number % 1_000 != thread) continue;
                GC.Collect(0);
                WeakSweeper.SweepAll();
                foreach (var (key, other) in d.items()) Assert.Equal(key, other.Number);
                foreach (var known in kept[thread].Take(value.Number / Threads)) Assert.Same(known, d.get(known.Number));
            }
        });
        weakref.collect();
        var all = kept.SelectMany(some => some).OrderBy(value => value.Number).ToArray();
        Assert.Equal(all, d.values().OrderBy(value => value.Number));
        Assert.Equal(all, s.OrderBy(value => value.Number));
    }

    [Fact]
    public void who_removes_and_adds_all_the_time_disturbs_nobody_who_looks()
    {
        var stable = Enumerable.Range(0, 100).Select(number => new Named(number)).ToArray();
        var d = new weakref.WeakKeyDictionary<Named, (long, long)>(stable.Select(key => KeyValuePair.Create(key, (0L, 0L))));
        var isOver = false;
        Together(thread =>
        {
            if (thread == 0)
            {
                for (var round = 1L; round <= 100_000; round++)
                {
                    d[stable[round % 100]] = (round, round);
                    var passing = new Named(1);
                    d[passing] = (-round, -round);
                    Assert.Equal((-round, -round), d.pop(passing));
                }

                Volatile.Write(ref isOver, true);
                return;
            }

            while (!Volatile.Read(ref isOver))
            {
                foreach (var key in stable)
                {
                    var (one, other) = d[key];
                    Assert.Equal(one, other);
                }
            }
        });
        Assert.Equal(100, d.Count);
    }

    [Fact]
    public void a_comparer_may_use_the_dictionary_that_it_compares_for()
    {
        var value = new object();
        weakref.WeakValueDictionary<string, object>? d = null;
        var depth = 0;
        var comparer = new Meddling(() =>
        {
            if (depth++ == 0)
            {
                d!["added under way"] = value;
                d.pop("added under way");
                foreach (var _ in d) { }
            }

            depth--;
        });
        d = new weakref.WeakValueDictionary<string, object>(comparer);
        for (var i = 0; i < 100; i++) d[$"{i}"] = value;
        for (var i = 0; i < 100; i++) Assert.Same(value, d[$"{i}"]);
        for (var i = 0; i < 100; i += 2) d.__delitem__($"{i}");
        Assert.Equal(Enumerable.Range(0, 50).Select(i => $"{(2 * i) + 1}"), d.keys());
    }

    [Fact]
    public void a_comparer_that_throws_changes_nothing()
    {
        var value = new object();
        var isThrowing = false;
        var d = new weakref.WeakValueDictionary<string, object>(new Meddling(() =>
        {
            if (isThrowing) throw new InvalidOperationException();
        }))
        { ["a"] = value };
        isThrowing = true;
        Assert.Throws<InvalidOperationException>(() => d["b"] = value);
        Assert.Throws<InvalidOperationException>(() => d.pop("b"));
        isThrowing = false;
        Assert.Equal(["a"], d.keys());
        Assert.Same(value, d["a"]);
    }

    private static void Together(Action<int> work)
    {
        using var start = new Barrier(Threads);
        var failures = new List<Exception>();
        var threads = Enumerable.Range(0, Threads).Select(number => new Thread(() =>
        {
            try
            {
                start.SignalAndWait();
                work(number);
            }
            catch (Exception e)
            {
                lock (failures) failures.Add(e);
            }
        })).ToArray();
        Array.ForEach(threads, thread => thread.Start());
        Array.ForEach(threads, thread => thread.Join());
        Assert.Empty(failures);
    }

    // all keys are of one bucket
    private sealed class Meddling(Action meddle) : IEqualityComparer<string>
    {
        public bool Equals(string? x, string? y)
        {
            meddle();
            return x == y;
        }

        public int GetHashCode(string obj) => 7;
    }
}
