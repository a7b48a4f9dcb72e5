using System.Runtime.CompilerServices;
using Adder.Tests.Oracle;
using CsCheck;

namespace Adder.Tests.Weak;

/// <summary>Dictionaries many of whose keys have the same hash, or fall into the same bucket, and go elsewhere as the table grows.</summary>
public sealed class WeakCrowdTests
{
    private static readonly Gen<(int Hashes, (int Key, int What)[] Steps)> Scripts = Gen.Select(
        Among.These(1, 3, 40, 1_000), Gen.Select(Gen.Int[0, 300], Gen.Int[0, 6]).Array[1, 800]);

    [Fact]
    public void a_crowded_dictionary_answers_as_a_strong_one() => Scripts.Sample(script =>
    {
        var d = new weakref.WeakValueDictionary<int, Named>(new Crowding(script.Hashes));
        var model = new OrderedDictionary<int, Named>();
        var values = Enumerable.Range(0, script.Steps.Length).Select(number => new Named(number)).ToArray();
        for (var step = 0; step < values.Length; step++)
        {
            var (key, what) = script.Steps[step];
            switch (what)
            {
                case <= 2:
                    d[key] = model[key] = values[step];
                    break;
                case 3:
                    Assert.Equal(model.GetValueOrDefault(key), d.pop(key, null));
                    model.Remove(key);
                    break;
                case 4 when model.Count > 0:
                    var (last, value) = model.GetAt(model.Count - 1);
                    Assert.Equal(KeyValuePair.Create(last, value), d.popitem());
                    model.RemoveAt(model.Count - 1);
                    break;
                case 5:
                    Assert.Equal(model, d.items());
                    break;
                default:
                    Assert.Equal(model.GetValueOrDefault(key), d.get(key));
                    break;
            }
        }

        Assert.Equal(model, d.items());
        foreach (var (key, value) in model) Assert.Same(value, d[key]);
        Assert.Equal(model.Count, d.Count);
        GC.KeepAlive(values);
    }, iter: 300, threads: 1);

    [Theory]
    [InlineData(1)]
    [InlineData(300)]
    [InlineData(5_000)]
    public void each_entry_is_iterated_once_and_in_order_while_the_table_grows_around_it(int hashes)
    {
        const int Early = 100;
        var values = Enumerable.Range(0, 2_500).Select(number => new Named(number)).ToArray();
        var d = new weakref.WeakValueDictionary<int, Named>(new Crowding(hashes));
        foreach (var value in values[..Early]) d[value.Number] = value;
        var iterations = Enumerable.Range(1, Early).Select(steps =>
        {
            var iteration = d.keys().GetEnumerator();
            for (var step = 0; step < steps; step++) Assert.True(iteration.MoveNext());
            return iteration;
        }).ToArray();
        for (var added = Early; added < values.Length; added++)
        {
            d[added] = values[added];
            var iteration = iterations[added % Early];
            var seen = iteration.Current;
            Assert.True(iteration.MoveNext());
            Assert.Equal(seen + 1, iteration.Current);
        }

        foreach (var iteration in iterations)
        {
            var seen = iteration.Current;
            while (iteration.MoveNext()) Assert.Equal(++seen, iteration.Current);
            Assert.Equal(values.Length - 1, seen);
            iteration.Dispose();
        }

        GC.KeepAlive(values);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void what_a_comparer_adds_for_the_key_that_is_looked_for_is_found(bool isFirstPopped)
    {
        var (value, late) = (new Named(0), new Named(1));
        weakref.WeakValueDictionary<int, Named>? d = null;
        var isAsked = false;
        d = new weakref.WeakValueDictionary<int, Named>(new Crowding(1, (x, y) =>
        {
            // when the search has passed the place that the key gets
            if (!isAsked || (x != 2 && y != 2)) return;
            isAsked = false;
            d![3] = value;
        }))
        { [1] = value, [4] = value, [2] = value };
        if (isFirstPopped) d.pop(1);
        isAsked = true;
        d[3] = late;
        Assert.Same(late, d[3]);
        Assert.Equal(isFirstPopped ? [4, 2, 3] : [1, 4, 2, 3], d.keys());
        GC.KeepAlive(late);
    }

    [Fact]
    public void who_looks_finds_what_is_there_while_others_have_it_move()
    {
        const int Rounds = 40;
        const int Passing = 20_000;
        var stable = Enumerable.Range(0, 300).Select(number => new Named(number)).ToArray();
        var names = Array.ConvertAll(stable, value => $"stable {value.Number}");
        var passing = Enumerable.Range(0, Passing).Select(number => ($"passing {number}", new Named(number))).ToArray();
        var (d, k) = Made();
        var isOver = false;
        Exception? failure = null;
        var looker = new Thread(() =>
        {
            try
            {
                while (!Volatile.Read(ref isOver))
                {
                    var (there, known) = (Volatile.Read(ref d), Volatile.Read(ref k));
                    for (var i = 0; i < stable.Length; i++)
                    {
                        Assert.Same(stable[i], there.get(names[i]));
                        Assert.Equal(names[i], known.get(stable[i]));
                        Assert.Null(there.get("nobody's"));
                    }
                }
            }
            catch (Exception e)
            {
                failure = e;
            }
        });
        looker.IsBackground = true;
        looker.Start();
        for (var round = 0; round < Rounds && failure is null; round++)
        {
            var (fresh, known) = Made();
            Volatile.Write(ref d, fresh);
            Volatile.Write(ref k, known);
            foreach (var (name, value) in passing) (fresh[name], known[value]) = (value, name);
            foreach (var (name, value) in passing)
            {
                Assert.Same(value, fresh.pop(name));
                Assert.Equal(name, known.pop(value));
            }
        }

        Volatile.Write(ref isOver, true);
        looker.Join();
        Assert.Null(failure);

        (weakref.WeakValueDictionary<string, Named> ByName, weakref.WeakKeyDictionary<Named, string> Names) Made() => (
            new(names.Zip(stable, KeyValuePair.Create)),
            new(stable.Zip(names, KeyValuePair.Create)));
    }

    [Fact]
    public void a_key_of_several_words_is_compared_only_in_one_piece()
    {
        const int Rounds = 1_000_000;
        var value = new object();
        var d = new weakref.WeakValueDictionary<Repeated, object>();
        var isOver = false;
        var looker = new Thread(() =>
        {
            while (!Volatile.Read(ref isOver)) d.get(Repeated.Of(0));
        });
        looker.Start();
        for (var round = 1; round <= Rounds; round++)
        {
            d[Repeated.Of(round)] = value;
            d.pop(Repeated.Of(round));
        }

        Volatile.Write(ref isOver, true);
        looker.Join();
        Assert.True(Repeated.Torn == 0, $"{Repeated.Torn} keys were torn");
        GC.KeepAlive(value);
    }

    /// <summary>A key whose words are all the same, and so many that another processor's are read one after the other.</summary>
    [InlineArray(Words)]
    private struct Repeated : IEquatable<Repeated>
    {
        private const int Words = 128;

        private static int torn;

        private long word;

        internal static int Torn => Volatile.Read(ref torn);

        internal static Repeated Of(long number)
        {
            var made = default(Repeated);
            ((Span<long>)made).Fill(number);
            return made;
        }

        public readonly bool Equals(Repeated other)
        {
            if (((ReadOnlySpan<long>)this).ContainsAnyExcept(word) || ((ReadOnlySpan<long>)other).ContainsAnyExcept(other.word)) Interlocked.Increment(ref torn);
            return word == other.word;
        }

        public override readonly bool Equals(object? obj) => obj is Repeated other && Equals(other);

        public override readonly int GetHashCode() => 0;
    }

    private sealed class Crowding(int hashes, Action<int, int>? meddle = null) : IEqualityComparer<int>
    {
        public bool Equals(int x, int y)
        {
            meddle?.Invoke(x, y);
            return x == y;
        }

        public int GetHashCode(int obj) => unchecked(obj % hashes * (int)0x9E3779B1);
    }
}
