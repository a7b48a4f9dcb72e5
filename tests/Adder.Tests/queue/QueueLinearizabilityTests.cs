using System.Collections.Concurrent;
using System.Globalization;
using Adder.Tests.Oracle;
using CsCheck;

namespace Adder.Tests.Queues;

/// <summary>Calls of several threads at once answer, and leave a queue, as the same calls would one after the other, in one order or another.</summary>
public sealed class QueueLinearizabilityTests
{
    private const int Rounds = 300;

    [Fact]
    public void calls_of_a_queue_have_an_order() => AssertOrdered(() => new queue.Queue<int>());

    [Fact]
    public void calls_of_a_queue_that_gets_full_have_an_order() => AssertOrdered(() => new queue.Queue<int>(2));

    [Fact]
    public void calls_of_a_lifo_queue_have_an_order() => AssertOrdered(() => new queue.LifoQueue<int>(2));

    [Fact]
    public void calls_of_a_priority_queue_have_an_order() => AssertOrdered(() => new queue.PriorityQueue<int>(2));

    [Fact]
    public void calls_of_a_simple_queue_have_an_order() => Sample(() => new SimpleAnswers(), SimpleCalls, Rounds);

    [Fact]
    public void a_queue_that_lets_two_take_the_same_item_is_found_out() =>
        Assert.Throws<CsCheckException>(() => Sample(() => new Answers(new Careless()), CallsOfThreads, Rounds));

    private static GenOperation<Answers>[] CallsOfThreads { get; } =
    [
        Call<Answers>("put_nowait", static (on, item) => Done(() => on.Queue.put_nowait(item))),
        Call<Answers>("put within no time", static (on, item) => Done(() => on.Queue.put(item, timeout: 0))),
        Call<Answers>("get_nowait", static (on, _) => on.Queue.get_nowait()),
        Call<Answers>("get within no time", static (on, _) => on.Queue.get(timeout: 0)),
        Call<Answers>("qsize", static (on, _) => on.Queue.qsize()),
        Call<Answers>("full", static (on, _) => on.Queue.full()),
        Call<Answers>("task_done", static (on, _) => Done(on.Queue.task_done)),
        Call<Answers>("shutdown", static (on, number) => Done(() => on.Queue.shutdown(immediate: number % 2 == 0))),
    ];

    private static GenOperation<Answers>[] Calls { get; } =
    [
        .. CallsOfThreads,
        Call<Answers>("put_async within no time", static (on, item) => Done(() => on.Queue.put_async(item, timeout: 0).AsTask().GetAwaiter().GetResult())),
        Call<Answers>("get_async within no time", static (on, _) => on.Queue.get_async(timeout: 0).AsTask().GetAwaiter().GetResult()),
    ];

    private static GenOperation<SimpleAnswers>[] SimpleCalls { get; } =
    [
        Call<SimpleAnswers>("put", static (on, item) => Done(() => on.Queue.put(item))),
        Call<SimpleAnswers>("get_nowait", static (on, _) => on.Queue.get_nowait()),
        Call<SimpleAnswers>("get within no time", static (on, _) => on.Queue.get(timeout: 0)),
        Call<SimpleAnswers>("get_async within no time", static (on, _) => on.Queue.get_async(timeout: 0).AsTask().GetAwaiter().GetResult()),
        Call<SimpleAnswers>("qsize", static (on, _) => on.Queue.qsize()),
        Call<SimpleAnswers>("empty", static (on, _) => on.Queue.empty()),
    ];

    private static void AssertOrdered(Func<queue.Queue<int>> queue) => Sample(() => new Answers(queue()), Calls, Rounds);

    private static void Sample<T>(Func<T> start, GenOperation<T>[] calls, long rounds)
        where T : Log => Gen.Const(start).SampleParallel(calls, static (one, other) => one.Outcome == other.Outcome,
            maxSequentialOperations: 4, maxParallelOperations: 4, iter: rounds, print: static log => log.Outcome);

    private static GenOperation<T> Call<T>(string name, Func<T, int, object?> call)
        where T : Log => Gen.Int.Operation<T>(number => string.Create(CultureInfo.InvariantCulture, $"{name} {number}"),
            (log, number) => log.Note(name, number, Python.Outcome(() => call(log, number))));

    private static object? Done(Action call)
    {
        call();
        return null;
    }

    /// <summary>What each call has answered, and in the end what is left. The number that was drawn for a call tells it from others.</summary>
    private abstract class Log
    {
        private readonly ConcurrentBag<string> answers = [];
        private readonly Lazy<string> outcome;   // asked for by several threads, and looking at what is left takes it out

        protected Log() => outcome = new(() => string.Join('\n', answers.Order(StringComparer.Ordinal).Append(Left())));

        public string Outcome => outcome.Value;

        public void Note(string name, int number, string answer) => answers.Add(string.Create(CultureInfo.InvariantCulture, $"{name} {number}: {answer}"));

        protected abstract string Left();
    }

    private sealed class Answers(queue.Queue<int> queue) : Log
    {
        public queue.Queue<int> Queue => queue;

        protected override string Left()
        {
            var state = string.Create(CultureInfo.InvariantCulture, $"{queue.unfinished_tasks} unfinished, shut down: {queue.is_shutdown}, left:");
            while (queue.qsize() > 0) state += string.Create(CultureInfo.InvariantCulture, $" {queue.get_nowait()}");
            return state;
        }
    }

    private sealed class SimpleAnswers : Log
    {
        public queue.SimpleQueue<int> Queue { get; } = new();

        protected override string Left()
        {
            var state = "left:";
            while (Queue.qsize() > 0) state += string.Create(CultureInfo.InvariantCulture, $" {Queue.get_nowait()}");
            return state;
        }
    }

    /// <summary>A queue that lets its lock go between looking at an item and taking it out. For tasks that would not only be careless: hooks
    /// are called with the monitor of those who wait held, too.</summary>
    private sealed class Careless : queue.Queue<int>
    {
        private readonly List<int> kept = [];

        protected override int _qsize() => kept.Count;

        protected override void _put(int item) => kept.Add(item);

        protected override int _get()
        {
            var item = kept[0];
            mutex.release();
            Thread.Yield();
            mutex.acquire();
            kept.Remove(item);
            return item;
        }
    }
}
