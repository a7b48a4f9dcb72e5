using System.Runtime.CompilerServices;
using Adder.Tests.Oracle;

namespace Adder.Tests.Weak;

[Collection(ProcessState.Name)]
public sealed class ReferenceTests
{
    [Fact]
    public void a_reference_answers_its_object_until_that_is_dead()
    {
        var reference = Dead(out var living, out var kept);
        Assert.Same(kept, living.call());
        Assert.Same(kept, living.Target);
        weakref.collect();
        Assert.Null(reference.call());
        Assert.Null(reference.Target);
        Assert.Same(kept, living.call());
    }

    [Fact]
    public void callbacks_run_newest_first_once_after_the_reference_is_dead()
    {
        var told = new List<string>();
        var references = Called(told);
        weakref.collect();
        weakref.collect();
        Assert.Equal(["2 dead", "1 dead", "0 dead"], told);
        Assert.All(references, reference => Assert.Null(reference.__callback__));
        Assert.Equal("= [2, 1, 0]", CPython.Newest.Answer(
            "(lambda w, told: (lambda o: [w.ref(o, lambda r, i=i: told.append(i)) for i in range(3)])(type('C', (), {})()) and told)(__import__('weakref'), [])"));
    }

    [Fact]
    public void a_callback_that_throws_is_reported_and_the_others_run()
    {
        var told = new List<string>();
        var reported = new List<sys.UnraisableHookArgs>();
        var before = sys.unraisablehook;
        try
        {
            sys.unraisablehook = reported.Add;
            var references = Throwing(told);
            weakref.collect();
            GC.KeepAlive(references);
        }
        finally
        {
            sys.unraisablehook = before;
        }

        Assert.Equal(["one", "three"], told.Order());
        var only = Assert.Single(reported);
        Assert.Equal(typeof(ValueError), only.exc_type);
        Assert.IsType<Action<weakref.ReferenceType<Thing>>>(only.@object);
        Assert.Null(only.err_msg);
    }

    [Fact]
    public void a_callback_runs_neither_on_the_finalizers_nor_on_the_callers_thread_and_may_collect()
    {
        var thread = Observed(out var reference);
        weakref.collect();
        Assert.Equal("Adder weak references", thread());
        GC.KeepAlive(reference);
    }

    [Fact]
    public void a_callback_whose_reference_has_died_before_is_not_called()
    {
        var told = new List<string>();
        Forgotten(told, out var thing);
        weakref.collect();
        Assert.Equal(0, weakref.getweakrefcount(thing));
        GC.KeepAlive(thing);
        thing = null;
        weakref.collect();
        Assert.Empty(told);
    }

    [Fact]
    public void references_are_equal_by_their_objects_and_then_by_identity_and_keep_their_hash()
    {
        var (one, two, hash, unhashed) = Twins();
        weakref.collect();
        Assert.NotEqual(one, two);
        Assert.Equal(one, one);
        Assert.Equal(hash, one.GetHashCode());
        Assert.Equal("weak object has gone away", Assert.Throws<TypeError>(() => unhashed.GetHashCode()).Message);
    }

    [Fact]
    public void what_refers_to_an_object_is_listed_as_in_Python()
    {
        var thing = new Thing();
        var callback = (weakref.ReferenceType<Thing> _) => { };
        var first = new weakref.@ref<Thing>(thing, callback);
        var second = new weakref.@ref<Thing>(thing, callback);
        var proxy = weakref.proxy(thing);
        var plain = new weakref.@ref<Thing>(thing);
        var again = new weakref.@ref<Thing>(thing);
        Assert.Equal([plain, proxy, second, first], weakref.getweakrefs(thing), ReferenceEqualityComparer.Instance);
        Assert.Equal(4, weakref.getweakrefcount(thing));
        Assert.Equal("= (4, ['a', 'p', 's', 'f'])", CPython.Newest.Answer(
            "(lambda w, o, c: (lambda f, s, p, a, b: (w.getweakrefcount(o), ['f' if r is f else 's' if r is s else 'p' if r is p else 'a' for r in w.getweakrefs(o)]))"
            + "(w.ref(o, c), w.ref(o, lambda r: 0), w.proxy(o), w.ref(o), w.ref(o)))(__import__('weakref'), type('C', (), {})(), lambda r: 1)"));
        Assert.Equal(0, weakref.getweakrefcount(null));
        GC.KeepAlive(again);
    }

    [Fact]
    public void a_hundred_thousand_forgotten_references_leave_the_table()
    {
        var thing = new Thing();
        Forget(thing, 100_000);
        weakref.collect();
        Assert.Empty(weakref.getweakrefs(thing));
    }

    [Fact]
    public void deaths_of_many_objects_are_told_without_a_call_from_the_user()
    {
        using var all = new CountdownEvent(1_000);
        var references = Many(all);
        for (var i = 0; !all.IsSet && i < 100_000; i++) GC.KeepAlive(new byte[100_000]);
        Assert.True(all.Wait(TimeSpan.FromSeconds(60)));
        GC.KeepAlive(references);
    }

    [Fact]
    public void nothing_has_no_reference() =>
        Assert.Equal("! TypeError " + "cannot create weak reference to 'NoneType' object",
            $"! TypeError {Assert.Throws<TypeError>(() => new weakref.@ref<Thing>(null!)).Message}");

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static weakref.@ref<Thing> Dead(out weakref.@ref<Thing> living, out Thing kept)
    {
        living = new weakref.@ref<Thing>(kept = new Thing());
        return new weakref.@ref<Thing>(new Thing());
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static weakref.@ref<Thing>[] Called(List<string> told)
    {
        var thing = new Thing();
        return [new(thing, Callback(0, told)), new(thing, Callback(1, told)), new(thing, Callback(2, told))];
    }

    // A method of its own, lest the callback's captured variables hold the object.
    private static Action<weakref.ReferenceType<Thing>> Callback(int number, List<string> told) =>
        reference => told.Add($"{number} {(reference.call() is null ? "dead" : "alive")}");

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static weakref.@ref<Thing>[] Throwing(List<string> told)
    {
        var thing = new Thing();
        return [new(thing, _ => told.Add("one")), new(thing, _ => throw new ValueError("two")), new(thing, _ => told.Add("three"))];
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Func<string?> Observed(out weakref.@ref<Thing> reference)
    {
        string? name = null;
        reference = new weakref.@ref<Thing>(new Thing(), _ =>
        {
            weakref.collect();
            name = Thread.CurrentThread.Name;
        });
        return () => name;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Forgotten(List<string> told, out Thing? thing)
    {
        thing = new Thing();
        _ = new weakref.@ref<Thing>(thing, _ => told.Add("told"));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static (weakref.@ref<string> One, weakref.@ref<string> Two, int Hash, weakref.@ref<string> Unhashed) Twins()
    {
        var (one, two) = (new weakref.@ref<string>(new string('x', 3)), new weakref.@ref<string>(new string('x', 3)));
        Assert.True(one == two);
        Assert.Equal("xxx".GetHashCode(StringComparison.Ordinal), one.GetHashCode());
        return (one, two, one.GetHashCode(), new weakref.@ref<string>(new string('y', 3)));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Forget(Thing thing, int count)
    {
        for (var i = 0; i < count; i++) _ = new weakref.@ref<Thing>(thing, i % 2 == 0 ? null : static _ => { });
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static weakref.@ref<Thing>[] Many(CountdownEvent all) =>
        [.. Enumerable.Range(0, all.InitialCount).Select(_ => new weakref.@ref<Thing>(new Thing(), _ => all.Signal()))];

    private sealed class Thing;
}
