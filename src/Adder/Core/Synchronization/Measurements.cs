using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Runtime.CompilerServices;
using Adder.Core.Errors;

namespace Adder.Core.Synchronization;

/// <summary>What dotnet-counters, OpenTelemetry and other listeners are told of locks and queues. Without a listener each costs a test.</summary>
internal static class Measurements
{
    private const string Kind = "adder.queue.type";
    private const string Operation = "adder.queue.operation";

    private static readonly Meter Meter = new("Adder", typeof(Measurements).Assembly.GetName().Version?.ToString(3));
    private static readonly WeakList<IMeasuredQueue> Queues = new();

    internal static Counter<long> Puts { get; } = Meter.CreateCounter<long>("adder.queue.puts", "{item}", "Items put into queues.");

    internal static Counter<long> Gets { get; } = Meter.CreateCounter<long>("adder.queue.gets", "{item}", "Items taken out of queues.");

    internal static Histogram<double> QueueWaits { get; } = Meter.CreateHistogram<double>(
        "adder.queue.wait.duration", "s", "How long threads and tasks waited for an item or a place.");

    internal static Histogram<double> LockWaits { get; } = Meter.CreateHistogram<double>(
        "adder.lock.wait.duration", "s", "How long threads and tasks waited for a lock that another held.");

    internal static Counter<long> Contentions { get; } = Meter.CreateCounter<long>(
        "adder.lock.contentions", "{contention}", "How often a thread or a task had to wait for a lock.");

    internal static ObservableUpDownCounter<long> Depth { get; } = Meter.CreateObservableUpDownCounter(
        "adder.queue.depth", Depths, "{item}", "Items that are in queues.");

    internal static void Add(IMeasuredQueue made) => Queues.Add(made);

    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static void CountPut(IMeasuredQueue queue) => Count(Puts, KindOf(queue));

    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static void CountGet(IMeasuredQueue queue) => Count(Gets, KindOf(queue));

    /// <summary>The moment at which a wait for a lock begins; 0 when nobody wants to know.</summary>
    internal static long BeginLockWait()
    {
        if (Contentions.Enabled) Count(Contentions);
        return BeginWait(LockWaits);
    }

    /// <summary>The moment at which a wait begins; 0 when nobody wants to know.</summary>
    internal static long BeginWait(Histogram<double> waits) => waits.Enabled ? Stopwatch.GetTimestamp() : 0;

    internal static void EndLockWait(long began)
    {
        if (began != 0) Record(LockWaits, began);
    }

    internal static void EndQueueWait(long began, IMeasuredQueue queue, string operation)
    {
        if (began != 0) RecordQueueWait(began, queue, operation);
    }

    // apart, as its tags would have every put and get clear a place for them on the stack
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void RecordQueueWait(long began, IMeasuredQueue queue, string operation) =>
        Record(QueueWaits, began, KindOf(queue), new(Operation, operation));

    // Who puts, takes or acquires has done so, and has nothing to do with what goes wrong at a listener.
    private static void Count(Counter<long> counter, params ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        try
        {
            counter.Add(1, tags);
        }
        catch (Exception ofListener)
        {
            UnraisableExceptions.Report(ofListener, counter);
        }
    }

    private static void Record(Histogram<double> waits, long began, params ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        try
        {
            waits.Record(Stopwatch.GetElapsedTime(began).TotalSeconds, tags);
        }
        catch (Exception ofListener)
        {
            UnraisableExceptions.Report(ofListener, waits);
        }
    }

    private static IEnumerable<Measurement<long>> Depths() => Queues.All()
        .GroupBy(NameOf, static queue => (long?)queue.Depth ?? 0)
        .Select(static depths => new Measurement<long>(depths.Sum(), new KeyValuePair<string, object?>(Kind, depths.Key)));

    private static KeyValuePair<string, object?> KindOf(IMeasuredQueue queue) => new(Kind, NameOf(queue));

    private static string NameOf(IMeasuredQueue queue) => queue.GetType().Name.Split('`')[0];
}
