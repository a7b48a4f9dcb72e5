using System.Runtime.CompilerServices;
using Adder.Tests.Oracle;

namespace Adder.Tests.Weak;

/// <summary>References beyond their own lives, and objects of every age.</summary>
[Collection(ProcessState.Name)]
public sealed class ReferenceLifeTests
{
    private static object? seen;
    private static weakref.@ref<object>? saved;

    [Fact]
    public void a_finalizer_may_ask_the_reference_that_died_with_its_object()
    {
        var thing = new object();
        Dying.Apart(() => GC.KeepAlive(new Asking(thing)));
        weakref.collect();
        Dying.Await(() => Volatile.Read(ref seen) is not null);
        Assert.Same(thing, seen);
        Assert.Equal("= [True]", CPython.Newest.Answer(
            "(lambda w, o, seen: type('A', (), {'__init__': lambda self: setattr(self, 'r', w.ref(o)), '__del__': lambda self: seen.append(self.r() is o)})() and seen)"
            + "(__import__('weakref'), type('C', (), {})(), [])"));
    }

    [Fact]
    public void a_reference_that_its_finalizer_brings_back_never_answers_another_object()
    {
        var thing = new object();
        Dying.Apart(() => GC.KeepAlive(new Lasting(thing)));
        weakref.collect();
        Dying.Await(() => Volatile.Read(ref saved) is not null);
        for (var round = 0; round < 5; round++)
        {
            Dying.Apart(() =>
            {
                var others = Enumerable.Range(0, 10_000).Select(_ => new object()).ToArray();
                var references = Array.ConvertAll(others, other => new weakref.@ref<object>(other));
                Assert.True(saved!.call() is not { } answer || answer == thing);
                Assert.Equal(others, references.Select(reference => reference.call()));
            });
            weakref.collect();
        }

        Assert.Null(saved!.call());
        GC.KeepAlive(thing);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void the_death_of_an_object_of_any_generation_is_told(int generation)
    {
        weakref.@ref<object>? reference = null;
        StrongBox<int> told = new();
        // the sweep after an earlier collection may hold the object just then, and another collection make it older: then it has not died
        Dying.Await(() =>
        {
            Dying.Apart(() =>
            {
                var thing = new object();
                var toldOfIt = told = new();
                reference = new(thing, _ => Volatile.Write(ref toldOfIt.Value, 1));
                while (GC.GetGeneration(thing) < generation) GC.Collect(GC.GetGeneration(thing));
                GC.KeepAlive(thing);
            });
            GC.Collect(generation);
            return reference!.call() is null;
        });
        Dying.Await(() => Volatile.Read(ref told.Value) == 1);
        GC.KeepAlive(reference);
    }

    [Fact]
    public void a_young_object_of_an_old_reference_and_an_old_one_of_a_young_are_told_of_by_the_collector_alone()
    {
        var told = 0;
        var kept = new Things();
        weakref.@ref<object>[] old = [];
        List<weakref.@ref<object>> young = [];
        Dying.Apart(() =>
        {
            kept.All = [.. Enumerable.Range(0, 1_000).Select(_ => new object())];
            old = Array.ConvertAll(kept.All, thing => new weakref.@ref<object>(thing));
            GC.Collect();
            GC.Collect();
            young = References(kept.All, () => Interlocked.Increment(ref told), 100);
        });
        for (var i = 0; Volatile.Read(ref told) < 100 && i < 100_000; i++) GC.KeepAlive(new byte[100_000]);
        Dying.Await(() => Volatile.Read(ref told) == 100);
        Dying.Apart(() => Assert.Equal(kept.All, old.Select(reference => reference.call())));
        kept.All = [];
        weakref.collect();
        Assert.All(old, reference => Assert.Null(reference.call()));
        Assert.Equal(1_100, told);
        GC.KeepAlive(young);
    }

    // One to each thing, and to some more that die at once.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static List<weakref.@ref<object>> References(object[] things, Action tell, int more) =>
        [.. things.Concat(Enumerable.Range(0, more).Select(_ => new object())).Select(thing => new weakref.@ref<object>(thing, _ => tell()))];

    private sealed class Things
    {
        internal object[] All { get; set; } = [];
    }

    private sealed class Asking(object thing)
    {
        private readonly weakref.@ref<object> reference = new(thing);

        ~Asking() => Volatile.Write(ref seen, reference.call());
    }

    private sealed class Lasting(object thing) : weakref.@ref<object>(thing)
    {
        ~Lasting() => Volatile.Write(ref saved, this);
    }
}
