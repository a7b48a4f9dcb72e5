using System.Runtime.CompilerServices;

namespace Adder.Tests.Weak;

[Collection(ProcessState.Name)]
public sealed class SharedTests
{
    [Fact]
    public void the_last_handle_ends_the_object_at_once_on_its_thread()
    {
        var thing = new Thing();
        var told = new List<string>();
        var thread = Environment.CurrentManagedThreadId;
        var first = weakref.shared(thing);
        var older = new weakref.@ref<Thing>(thing, r => told.Add($"older {r.call() is null} {thing.Disposals} {Environment.CurrentManagedThreadId == thread}"));
        var newer = new weakref.@ref<Thing>(thing, r => told.Add($"newer {r.call() is null} {thing.Disposals} {Environment.CurrentManagedThreadId == thread}"));
        var second = first.share();
        Assert.Equal(2, sys.getrefcount(first));
        first.Dispose();
        first.Dispose();
        Assert.Equal(1, sys.getrefcount(second));
        Assert.Same(thing, older.call());
        second.Dispose();
        Assert.Equal(["newer True 0 True", "older True 0 True"], told);
        Assert.Equal((1, 0), (thing.Disposals, sys.getrefcount(second)));
        Assert.Null(newer.call());
        Assert.Null(newer.share());
        Assert.Null(new weakref.@ref<Thing>(thing).call());
        Assert.Throws<ReferenceError>(() => weakref.shared(thing));
        Assert.Throws<ObjectDisposedException>(second.share);
        Assert.Throws<ObjectDisposedException>(() => second.Target);
    }

    [Fact]
    public void a_reference_older_than_the_first_handle_dies_with_the_last()
    {
        var thing = new Thing();
        var reference = new weakref.@ref<Thing>(thing);
        using (weakref.shared(thing)) Assert.Same(thing, reference.call());
        Assert.Null(reference.call());
    }

    [Fact]
    public void a_forgotten_handle_is_reported_and_counted_down()
    {
        var warnings = new List<string>();
        var before = sys.resourcewarninghook;
        var thing = new Thing();
        try
        {
            sys.resourcewarninghook = warning => warnings.Add(warning.Message);
            Forget(thing);
            weakref.collect();
        }
        finally
        {
            sys.resourcewarninghook = before;
        }

        Assert.Equal(1, thing.Disposals);
        Assert.Contains(warnings, warning => warning.StartsWith("unclosed weakref.Shared of ", StringComparison.Ordinal));
    }

    [Fact]
    public void either_the_last_dispose_or_a_share_wins()
    {
        const int rounds = 20_000;
        using var barrier = new Barrier(3);
        var thing = new Thing();
        var handle = weakref.shared(thing);
        var reference = new weakref.@ref<Thing>(thing);
        var newer = new weakref.@ref<Thing>(thing);
        weakref.Shared<Thing>? won = null;
        var failures = new List<string>();
        var disposer = new Thread(() =>
        {
            for (var i = 0; i < rounds; i++)
            {
                barrier.SignalAndWait();
                handle.Dispose();
                barrier.SignalAndWait();
            }
        });
        var sharer = new Thread(() =>
        {
            for (var i = 0; i < rounds; i++)
            {
                barrier.SignalAndWait();
                won = reference.share();
                // all references die at one moment
                if (won is null && (newer.call() ?? reference.call()) is not null) lock (failures) failures.Add("a corpse");
                barrier.SignalAndWait();
            }
        });
        disposer.Start();
        sharer.Start();
        for (var i = 0; i < rounds; i++)
        {
            barrier.SignalAndWait();
            barrier.SignalAndWait();
            if (thing.Disposals != (won is null ? 1 : 0)) failures.Add($"round {i}: disposed {thing.Disposals} times, shared: {won is not null}");
            if (won is not null && reference.call() != thing) failures.Add($"round {i}: shared, but dead");
            won?.Dispose();
            if (thing.Disposals != 1) failures.Add($"round {i}: disposed {thing.Disposals} times at last");
            thing = new Thing();
            handle = weakref.shared(thing);
            reference = new weakref.@ref<Thing>(thing);
            newer = new weakref.@ref<Thing>(thing);
        }

        disposer.Join();
        sharer.Join();
        handle.Dispose();
        Assert.Empty(failures);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Forget(Thing thing) => _ = weakref.shared(thing);

    private sealed class Thing : IDisposable
    {
        private int disposals;

        public int Disposals => Volatile.Read(ref disposals);

        public void Dispose() => Interlocked.Increment(ref disposals);
    }
}
