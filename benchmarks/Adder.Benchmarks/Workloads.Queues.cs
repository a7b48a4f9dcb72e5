using System.Collections.Concurrent;
using System.Globalization;
using System.Threading.Channels;

namespace Adder.Benchmarks;

internal static partial class Workloads
{
    /// <summary>Half of the threads put numbers into a queue of some bound, and half take them out and add them up.</summary>
    private static Func<ulong> Queue(string contestant, string line)
    {
        var numbers = Array.ConvertAll(line.Split(' '), text => int.Parse(text, CultureInfo.InvariantCulture));
        var (pairs, bound, items) = (numbers[0], numbers[1], numbers[2] / numbers[0]);
        if (contestant == "await") return ChannelOfTasks(pairs, bound, items);
        var (put, take) = PutAndTake(contestant, bound, items);
        return Team.Of([.. Enumerable.Repeat(put, pairs), .. Enumerable.Repeat(take, pairs)]);
    }

    private static (Func<ulong> put, Func<ulong> take) PutAndTake(string contestant, int bound, int items) => contestant switch
    {
        "adder" => OfQueue(new queue.Queue<int>(bound), items),
        "overridden" => OfQueue(new OverriddenQueue(bound), items),
        "simple" => OfSimpleQueue(new queue.SimpleQueue<int>(), items),
        "blocking" => OfBlockingCollection(bound > 0 ? new(bound) : new(), items),
        "channel" => OfChannel(bound > 0 ? Channel.CreateBounded<int>(bound) : Channel.CreateUnbounded<int>(), items),
        _ => throw new ArgumentException($"no queue of {contestant}"),
    };

    private static (Func<ulong> put, Func<ulong> take) OfQueue(queue.Queue<int> q, int items) => (
        () =>
        {
            for (var i = 0; i < items; i++) q.put(i);
            return 0;
        },
        () =>
        {
            var sum = 0UL;
            for (var i = 0; i < items; i++) sum += (ulong)q.get();
            return sum;
        });

    private static (Func<ulong> put, Func<ulong> take) OfSimpleQueue(queue.SimpleQueue<int> q, int items) => (
        () =>
        {
            for (var i = 0; i < items; i++) q.put(i);
            return 0;
        },
        () =>
        {
            var sum = 0UL;
            for (var i = 0; i < items; i++) sum += (ulong)q.get();
            return sum;
        });

    private static (Func<ulong> put, Func<ulong> take) OfBlockingCollection(BlockingCollection<int> q, int items) => (
        () =>
        {
            for (var i = 0; i < items; i++) q.Add(i);
            return 0;
        },
        () =>
        {
            var sum = 0UL;
            for (var i = 0; i < items; i++) sum += (ulong)q.Take();
            return sum;
        });

    // what a thread does with a Channel, which has no calls that block
    private static (Func<ulong> put, Func<ulong> take) OfChannel(Channel<int> q, int items) => (
        () =>
        {
            for (var i = 0; i < items; i++)
                while (!q.Writer.TryWrite(i)) q.Writer.WaitToWriteAsync().AsTask().Wait();
            return 0;
        },
        () =>
        {
            var sum = 0UL;
            for (var i = 0; i < items; i++)
            {
                int item;
                while (!q.Reader.TryRead(out item)) q.Reader.WaitToReadAsync().AsTask().Wait();
                sum += (ulong)item;
            }

            return sum;
        });

    private static Func<ulong> ChannelOfTasks(int pairs, int bound, int items)
    {
        var isAlone = pairs == 1;
        var q = bound > 0
            ? Channel.CreateBounded<int>(new BoundedChannelOptions(bound) { SingleReader = isAlone, SingleWriter = isAlone })
            : Channel.CreateUnbounded<int>(new UnboundedChannelOptions { SingleReader = isAlone, SingleWriter = isAlone });
        return () =>
        {
            var takers = Enumerable.Range(0, pairs).Select(_ => Task.Run(Take)).ToArray();
            var putters = Enumerable.Range(0, pairs).Select(_ => Task.Run(Put)).ToArray();
            Task.WaitAll(putters);
            return takers.Aggregate(0UL, (sum, taker) => sum + taker.Result);
        };

        async Task Put()
        {
            for (var i = 0; i < items; i++) await q.Writer.WriteAsync(i);
        }

        async Task<ulong> Take()
        {
            var sum = 0UL;
            for (var i = 0; i < items; i++) sum += (ulong)await q.Reader.ReadAsync();
            return sum;
        }
    }

    /// <summary>One thread puts numbers in no order into a queue of priorities and takes them out again.</summary>
    private static Func<ulong> Priorities(string contestant, string line)
    {
        var items = new int[int.Parse(line, CultureInfo.InvariantCulture)];
        var state = 1U;
        for (var i = 0; i < items.Length; i++) items[i] = (int)((state = state * 1_664_525 + 1_013_904_223) >> 8);
        return contestant == "adder" ? OfPriorityQueue(new queue.PriorityQueue<int>(), items) : OfLockedHeap(new PriorityQueue<int, int>(), items);
    }

    private static Func<ulong> OfPriorityQueue(queue.PriorityQueue<int> q, int[] items) => () =>
    {
        foreach (var item in items) q.put(item);
        var sum = 0UL;
        for (var i = 0; i < items.Length; i++) sum = sum * 31 + (ulong)q.get();
        return sum;
    };

    private static Func<ulong> OfLockedHeap(PriorityQueue<int, int> q, int[] items)
    {
        var gate = new Lock();
        return () =>
        {
            foreach (var item in items)
            {
                lock (gate) q.Enqueue(item, item);
            }

            var sum = 0UL;
            for (var i = 0; i < items.Length; i++)
            {
                lock (gate) sum = sum * 31 + (ulong)q.Dequeue();
            }

            return sum;
        };
    }

    /// <summary>What a subclass costs that keeps the items in its own way.</summary>
    private sealed class OverriddenQueue(int maxsize) : queue.Queue<int>(maxsize)
    {
        private readonly Queue<int> items = new();

        protected override int _qsize() => items.Count;

        protected override void _put(int item) => items.Enqueue(item);

        protected override int _get() => items.Dequeue();
    }
}
