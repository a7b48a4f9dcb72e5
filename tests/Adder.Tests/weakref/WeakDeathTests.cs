using System.Runtime.CompilerServices;
using CsCheck;

namespace Adder.Tests.Weak;

public sealed class WeakDeathTests
{
    private static object? saved;

    [Fact]
    public void an_entry_goes_with_its_value_and_the_others_stay()
    {
        var d = new weakref.WeakValueDictionary<int, object>();
        var kept = new object();
        Dying.Apart(() =>
        {
            for (var i = 0; i < 100; i++) d[i] = i == 50 ? kept : new object();
        });
        weakref.collect();
        Assert.Equal([KeyValuePair.Create(50, kept)], d.items());
        Assert.True(d.Count == 1, $"{d.Count} are there");
        Assert.Null(d.get(3));
        Assert.Throws<KeyError>(() => d[3]);
        Assert.Throws<KeyError>(() => d.pop(3));
    }

    [Fact]
    public void an_entry_goes_with_its_key_and_so_does_what_it_held()
    {
        var d = new weakref.WeakKeyDictionary<object, object>();
        var kept = new object();
        WeakReference? held = null;
        Dying.Apart(() =>
        {
            var value = new object();
            held = new WeakReference(value);
            d[new object()] = value;
            d[kept] = "kept";
        });
        weakref.collect();
        GC.Collect();
        Assert.Equal([kept], d.keys());
        Assert.True(d.Count == 1, $"{d.Count} are there");
        Assert.False(held!.IsAlive);
    }

    [Fact]
    public void a_value_that_refers_to_its_key_keeps_it_as_in_Python()
    {
        var d = new weakref.WeakKeyDictionary<object, object[]>();
        Dying.Apart(() =>
        {
            var key = new object();
            d[key] = [key];
        });
        weakref.collect();
        Assert.True(d.Count == 1, $"{d.Count} are there");
        Assert.Same(d.keys().Single(), d.values().Single()[0]);
    }

    [Fact]
    public void a_million_dead_entries_are_gone_without_a_call()
    {
        var d = new weakref.WeakValueDictionary<int, object>();
        Dying.Apart(() =>
        {
            var values = Enumerable.Range(0, 1_000_000).Select(_ => new object()).ToArray();
            for (var i = 0; i < values.Length; i++) d[i] = values[i];
            Assert.Equal(values.Length, d.Count);
        });
        GC.Collect();
        Dying.Await(() => d.Count == 0);
    }

    [Fact]
    public void an_iterated_entry_is_held_until_the_next()
    {
        var d = new weakref.WeakValueDictionary<int, Named>();
        var values = Enumerable.Range(0, 3).Select(i => new Named(i)).ToArray();
        for (var i = 0; i < 3; i++) d[i] = values[i];
        using var iteration = d.values().GetEnumerator();
        Assert.True(Moved(iteration));
        values = null;
        weakref.collect();
        Assert.Equal(0, iteration.Current.Number);
        Assert.False(Moved(iteration));
    }

    [Fact]
    public void entries_may_go_and_come_while_they_are_iterated()
    {
        var d = new weakref.WeakValueDictionary<int, Named>();
        var values = Enumerable.Range(0, 10).Select(i => new Named(i)).ToArray();
        foreach (var value in values) d[value.Number] = value;
        var seen = new List<int>();
        foreach (var key in d)
        {
            seen.Add(key);
            d.__delitem__(key);
            if (key < 8) d.pop(key + 1);
            if (key == 0) d[10] = values[0];
        }

        Assert.Equal([0, 2, 4, 6, 8, 9, 10], seen);
        Assert.True(d.Count == 0, $"{d.Count} are there");
    }

    [Fact]
    public void an_iteration_of_what_is_cleared_ends()
    {
        var values = new[] { new Named(0), new Named(1) };
        var s = new weakref.WeakSet<Named>(values);
        foreach (var _ in s) s.clear();
        Assert.True(s.Count == 0, $"{s.Count} are there");
        Assert.Equal(2, values.Length);
    }

    [Fact]
    public void a_value_that_its_finalizer_brings_back_has_left_the_dictionary()
    {
        var d = new weakref.WeakValueDictionary<int, object>();
        Dying.Apart(() => d[1] = new Phoenix());
        weakref.collect();
        Dying.Await(() => Volatile.Read(ref saved) is not null);
        Assert.False(d.Contains(1));
        weakref.collect();
        Assert.True(d.Count == 0, $"{d.Count} are there");
    }

    [Fact]
    public void a_forgotten_dictionary_is_collected_though_it_is_swept()
    {
        WeakReference? forgotten = null;
        var kept = new object();
        Dying.Apart(() =>
        {
            var d = new weakref.WeakValueDictionary<int, object> { [1] = kept };
            forgotten = new WeakReference(d);
        });
        weakref.collect();
        Assert.False(forgotten!.IsAlive);
        GC.KeepAlive(kept);
    }

    [Fact]
    public void references_to_what_is_held_tell_it_and_its_key_and_hold_nothing()
    {
        var d = new weakref.WeakValueDictionary<int, Named>();
        var k = new weakref.WeakKeyDictionary<Named, int>();
        var kept = new Named(1);
        List<weakref.KeyedRef<int, Named>> values = [];
        List<weakref.@ref<Named>> keys = [];
        Dying.Apart(() =>
        {
            foreach (var named in new[] { kept, new Named(2) }) (d[named.Number], k[named]) = (named, named.Number);
            values = d.valuerefs();
            keys = k.keyrefs();
            Assert.Equal([1, 2], values.Select(reference => reference.call()!.Number));
            Assert.Equal([1, 2], keys.Select(reference => reference.call()!.Number));
        });
        weakref.collect();
        Assert.Equal([1, 2], values.Select(reference => reference.key));
        Assert.Equal([kept, null], values.Select(reference => reference.call()));
        Assert.Equal([kept, null], keys.Select(reference => reference.call()));
        Assert.Equal([kept], d.itervaluerefs().Select(reference => reference.call()));
    }

    [Fact]
    public void any_script_of_births_and_deaths_leaves_what_a_strong_dictionary_has() =>
        Gen.Select(Gen.Int[0, 30], Gen.Int[0, 3]).Array[1, 200].Sample(script =>
        {
            var d = new weakref.WeakValueDictionary<int, Named>();
            var s = new weakref.WeakSet<Named>();
            var model = new OrderedDictionary<int, Named>();
            Dying.Apart(() =>
            {
                foreach (var (key, what) in script) Step(d, s, model, key, what);
            });
            weakref.collect();
            Assert.Equal(model, d.items());
            Assert.Equal(model.Count, d.Count);
            Assert.Equal(model.Values.Order(Comparer<Named>.Create((a, b) => a.Number - b.Number)), s.Order(Comparer<Named>.Create((a, b) => a.Number - b.Number)));
            Assert.Equal(model.Count, s.Count);
        }, iter: 30, threads: 1);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Step(weakref.WeakValueDictionary<int, Named> d, weakref.WeakSet<Named> s, OrderedDictionary<int, Named> model, int key, int what)
    {
        if (what == 0)
        {
            model.Remove(key);   // it dies, unless the next collection comes too late for a look
            return;
        }

        if (what == 1)
        {
            if (!model.ContainsKey(key)) d.pop(key, null);
            Assert.Equal(model.GetValueOrDefault(key), d.get(key));
            return;
        }

        var value = new Named(key);
        if (!model.ContainsKey(key)) d.pop(key, null);
        d[key] = model[key] = value;
        s.add(value);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool Moved(IEnumerator<Named> iteration) => iteration.MoveNext();

    private sealed class Phoenix
    {
        ~Phoenix() => Volatile.Write(ref saved, this);
    }
}
