using System.Diagnostics.Metrics;

namespace Adder.Tests.Threading;

/// <summary>A listener hears the whole process, so that other tests would be counted, too.</summary>
[Collection(ProcessState.Name)]
public sealed class MeasurementsTests
{
    [Fact]
    public async Task puts_and_gets_are_counted_by_the_kind_of_queue()
    {
        using var ear = new Ear();
        var token = TestContext.Current.CancellationToken;
        var (first, last, least, simple) = (new queue.Queue<int>(), new queue.LifoQueue<int>(), new queue.PriorityQueue<int>(), new queue.SimpleQueue<int>());
        first.put(1);
        await first.put_async(2, cancellation: token);
        first.get();
        await first.get_async(cancellation: token);
        last.put_nowait(1);
        least.put(1);
        least.get_nowait();
        simple.put(1);
        await simple.get_async(cancellation: token);
        Assert.Throws<queue.Empty>(() => first.get_nowait());
        Assert.Equal((2, 2), (ear.Sum("adder.queue.puts", "Queue"), ear.Sum("adder.queue.gets", "Queue")));
        Assert.Equal((1, 0), (ear.Sum("adder.queue.puts", "LifoQueue"), ear.Sum("adder.queue.gets", "LifoQueue")));
        Assert.Equal((1, 1), (ear.Sum("adder.queue.puts", "PriorityQueue"), ear.Sum("adder.queue.gets", "PriorityQueue")));
        Assert.Equal((1, 1), (ear.Sum("adder.queue.puts", "SimpleQueue"), ear.Sum("adder.queue.gets", "SimpleQueue")));
        GC.KeepAlive(last);
    }

    [Fact]
    public async Task what_a_task_waited_for_is_counted_once()
    {
        using var ear = new Ear();
        var token = TestContext.Current.CancellationToken;
        var items = new queue.Queue<int>(maxsize: 1);
        var get = items.get_async(cancellation: token);
        items.put(1);
        Assert.Equal(1, await get);
        items.put(2);
        var put = items.put_async(3, cancellation: token);
        Assert.Equal(2, items.get());
        await put;
        Assert.Equal((3, 2), (ear.Sum("adder.queue.puts", "Queue"), ear.Sum("adder.queue.gets", "Queue")));
        Assert.Equal((1, 1), (ear.Waits("get"), ear.Waits("put")));
    }

    [Fact]
    public void depths_are_told_of_queues_that_were_there_before_anybody_listened()
    {
        using (var before = new Ear())
        {
            var items = new queue.LifoQueue<string>();
            var others = new queue.LifoQueue<int>();
            var start = before.Depth("LifoQueue");
            items.put("one");
            items.put("two");
            others.put(3);
            using var later = new Ear();
            Assert.Equal(start + 3, later.Depth("LifoQueue"));
            items.get();
            Assert.Equal(start + 2, later.Depth("LifoQueue"));
            GC.KeepAlive(others);
        }
    }

    [Fact]
    public void a_wait_for_a_lock_is_measured_and_an_acquiring_without_one_is_not()
    {
        using var ear = new Ear();
        var guard = new threading.Lock();
        guard.acquire();
        Assert.Empty(ear.LockWaits);
        var waiting = ReportTests.Started("measured", () =>
        {
            guard.acquire();
            guard.release();
        });
        ReportTests.LineOf("measured");
        guard.release();
        waiting.join();
        Assert.InRange(Assert.Single(ear.LockWaits), double.Epsilon, 60);
        Assert.Equal(1, ear.Contentions);
    }

    [Fact]
    public void a_wait_in_vain_is_measured_for_as_long_as_it_took()
    {
        using var ear = new Ear();
        var items = new queue.Queue<int>();
        Assert.Throws<queue.Empty>(() => items.get(timeout: 0.02));
        Assert.InRange(Assert.Single(ear.QueueWaits), 0.02, 60);
        Assert.Equal(0, ear.Sum("adder.queue.gets", "Queue"));
    }

    [Fact]
    public void a_listener_may_use_the_queue_that_it_is_told_of()
    {
        var items = new queue.Queue<int>();
        var told = 0;
        using var listener = new MeterListener { InstrumentPublished = static (instrument, listener) => Ear.Subscribe(instrument, listener) };
        listener.SetMeasurementEventCallback<double>((_, _, _, _) => told += items.qsize() + 1);
        listener.Start();
        Assert.Throws<queue.Empty>(() => items.get(timeout: 0.001));
        Assert.Equal(1, told);
    }

    [Fact]
    public void what_goes_wrong_at_a_listener_is_the_hooks_and_nothing_is_lost()
    {
        var ignored = new List<string>();
        sys.unraisablehook = args => ignored.Add(args.exc_value!.Message);
        try
        {
            using var listener = new MeterListener { InstrumentPublished = static (instrument, listener) => Ear.Subscribe(instrument, listener) };
            listener.SetMeasurementEventCallback<long>((instrument, _, _, _) => throw new InvalidOperationException(instrument.Name));
            listener.Start();
            var items = new queue.Queue<int>();
            items.put(7);
            Assert.Equal(7, items.get());
            Assert.False(items.mutex.locked());
        }
        finally
        {
            sys.unraisablehook = sys.__unraisablehook__;
        }

        Assert.Equal(["adder.queue.puts", "adder.queue.gets"], ignored);
    }

    /// <summary>What dotnet-counters and OpenTelemetry are built on.</summary>
    private sealed class Ear : IDisposable
    {
        private readonly MeterListener listener = new() { InstrumentPublished = Subscribe };
        private readonly Lock gate = new();
        private readonly List<(string Instrument, double Value, Dictionary<string, object?> Tags)> heard = [];

        public Ear()
        {
            listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Note(instrument, value, tags));
            listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Note(instrument, value, tags));
            listener.Start();
        }

        public double[] LockWaits => Values("adder.lock.wait.duration", static _ => true);

        public double Contentions => Values("adder.lock.contentions", static _ => true).Sum();

        public double[] QueueWaits => Values("adder.queue.wait.duration", static _ => true);

        public static void Subscribe(Instrument instrument, MeterListener listener)
        {
            if (instrument.Meter.Name == "Adder") listener.EnableMeasurementEvents(instrument);
        }

        public int Sum(string instrument, string kind) => (int)Values(instrument, tags => (string?)tags["adder.queue.type"] == kind).Sum();

        public int Waits(string operation) => Values("adder.queue.wait.duration", tags => (string?)tags["adder.queue.operation"] == operation).Length;

        public int Depth(string kind)
        {
            lock (gate) heard.Clear();
            listener.RecordObservableInstruments();
            return Sum("adder.queue.depth", kind);
        }

        public void Dispose() => listener.Dispose();

        private double[] Values(string instrument, Func<Dictionary<string, object?>, bool> isWanted)
        {
            lock (gate) return [.. heard.Where(one => one.Instrument == instrument && isWanted(one.Tags)).Select(one => one.Value)];
        }

        private void Note(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
        {
            lock (gate) heard.Add((instrument.Name, value, new(tags.ToArray())));
        }
    }
}
