using Adder.Tests.Oracle;

namespace Adder.Tests.Queues;

public sealed class QueueTests
{
    public static TheoryData<string, Func<object?>> Calls => new()
    {
        { "queue.Queue().get(False)", () => new queue.Queue<int>().get(false) },
        { "queue.Queue().get_nowait()", () => new queue.Queue<int>().get_nowait() },
        { "queue.Queue().get(timeout=-1)", () => new queue.Queue<int>().get(timeout: -1) },
        { "filled(queue.Queue()).get(timeout=-1)", () => Filled(new queue.Queue<int>()).get(timeout: -1) },
        { "filled(queue.Queue()).get(False, -1)", () => Filled(new queue.Queue<int>()).get(false, -1) },
        { "queue.Queue().get(timeout=0)", () => new queue.Queue<int>().get(timeout: 0) },
        { "queue.Queue().get(timeout=0.001)", () => new queue.Queue<int>().get(timeout: 0.001) },
        { "queue.Queue().put(1, timeout=-1)", () => Done(() => new queue.Queue<int>().put(1, timeout: -1)) },
        { "queue.Queue(1).put(1, timeout=-1)", () => Done(() => new queue.Queue<int>(1).put(1, timeout: -1)) },
        { "filled(queue.Queue(1)).put(1, False)", () => Done(() => Filled(new queue.Queue<int>(1)).put(1, false)) },
        { "filled(queue.Queue(1)).put_nowait(1)", () => Done(() => Filled(new queue.Queue<int>(1)).put_nowait(1)) },
        { "filled(queue.Queue(1)).put(1, timeout=0.001)", () => Done(() => Filled(new queue.Queue<int>(1)).put(1, timeout: 0.001)) },
        { "filled(queue.Queue(1)).put(1, timeout=-1)", () => Done(() => Filled(new queue.Queue<int>(1)).put(1, timeout: -1)) },
        { "filled(queue.Queue(1)).put(1, False, -1)", () => Done(() => Filled(new queue.Queue<int>(1)).put(1, false, -1)) },
        { "queue.Queue(1).put(1, False, -1)", () => Done(() => new queue.Queue<int>(1).put(1, false, -1)) },
        { "queue.Queue().get(False, -1)", () => new queue.Queue<int>().get(false, -1) },
        { "queue.Queue().task_done()", () => Done(() => new queue.Queue<int>().task_done()) },
        { "queue.Queue().full()", () => new queue.Queue<int>().full() },
        { "filled(queue.Queue(1)).full()", () => Filled(new queue.Queue<int>(1)).full() },
        { "filled(queue.Queue(-1)).full()", () => Filled(new queue.Queue<int>(-1)).full() },
        { "filled(queue.Queue()).qsize()", () => Filled(new queue.Queue<int>()).qsize() },
        { "filled(queue.Queue()).unfinished_tasks", () => Filled(new queue.Queue<int>()).unfinished_tasks },
        { "closed(queue.Queue()).put(1)", () => Done(() => Closed(new queue.Queue<int>()).put(1)) },
        { "closed(queue.Queue(1)).put(1, timeout=-1)", () => Done(() => Closed(new queue.Queue<int>(1)).put(1, timeout: -1)) },
        { "closed(filled(queue.Queue(1))).put(1, False)", () => Done(() => Closed(Filled(new queue.Queue<int>(1))).put(1, false)) },
        { "closed(queue.Queue()).get(False)", () => Closed(new queue.Queue<int>()).get(false) },
        { "closed(filled(queue.Queue())).get(timeout=-1)", () => Closed(Filled(new queue.Queue<int>())).get(timeout: -1) },
        { "closed(queue.Queue()).get()", () => Closed(new queue.Queue<int>()).get() },
        { "closed(queue.Queue()).get(timeout=-1)", () => Closed(new queue.Queue<int>()).get(timeout: -1) },
        { "closed(filled(queue.Queue())).get()", () => Closed(Filled(new queue.Queue<int>())).get() },
        { "closed(filled(queue.Queue()), True).get()", () => Closed(Filled(new queue.Queue<int>()), true).get() },
        { "closed(filled(queue.Queue()), True).unfinished_tasks", () => Closed(Filled(new queue.Queue<int>()), true).unfinished_tasks },
        { "closed(filled(queue.Queue()), True).join()", () => Done(Closed(Filled(new queue.Queue<int>()), true).join) },
        { "queue.SimpleQueue().get(False)", () => new queue.SimpleQueue<int>().get(false) },
        { "queue.SimpleQueue().get(timeout=-1)", () => new queue.SimpleQueue<int>().get(timeout: -1) },
        { "queue.SimpleQueue().get(timeout=0.001)", () => new queue.SimpleQueue<int>().get(timeout: 0.001) },
        { "queue.SimpleQueue().empty()", () => new queue.SimpleQueue<int>().empty() },
    };

    [Theory]
    [MemberData(nameof(Calls), DisableDiscoveryEnumeration = true)]
    public void arguments_and_errors_are_Pythons(string python, Func<object?> ours)
    {
        Assert.SkipWhen(python.Contains("closed(", StringComparison.Ordinal) && CPythonInstallation.Newest.Version < new Version(3, 13), "queues can be shut down since 3.13");
        CPython.Newest.Answer("""
            import queue
            def filled(one):
                one.put(7)
                return one
            def closed(one, immediate=False):
                one.shutdown(immediate)
                return one
            """);
        Assert.Equal(CPython.Newest.Answer(python), Python.Outcome(ours));
    }

    [Fact]
    public void each_queue_has_its_order()
    {
        int[] numbers = [3, 1, 2, 3, 0];
        Assert.Equal(numbers, Through(new queue.Queue<int>(), numbers));
        Assert.Equal(Enumerable.Reverse(numbers), Through(new queue.LifoQueue<int>(), numbers));
        Assert.Equal(numbers.Order(), Through(new queue.PriorityQueue<int>(), numbers));
        Assert.Equal(numbers.OrderDescending(), Through(new queue.PriorityQueue<int>(comparer: Comparer<int>.Create((x, y) => y.CompareTo(x))), numbers));
    }

    [Fact]
    public void priorities_are_compared_as_in_Python()
    {
        string[] texts = ["b", "B", "a", "\u00e9", "\U0001F600", "\uFFFD", "", "aa", "\uDC80", "Z", "\uD800", "\uD83D"];
        var literal = Python.Literal(texts);
        Assert.Equal(CPython.Newest.Answer($"sorted({literal})"), "= " + Python.Literal(Through(new queue.PriorityQueue<string>(), texts)));
        var pairs = texts.SelectMany(text => new[] { (1, text), (0, text) }).ToArray();
        Assert.Equal(CPython.Newest.Answer($"sorted({Python.Literal(pairs)})"), "= " + Python.Literal(Through(new queue.PriorityQueue<(int, string)>(), pairs)));
        var nested = texts.Select(text => ((text, 1), 2L, text)).ToArray();
        Assert.Equal(CPython.Newest.Answer($"sorted({Python.Literal(nested)})"), "= " + Python.Literal(Through(new queue.PriorityQueue<((string, int), long, string)>(), nested)));
        byte[][] bytes = [[2], [1, 255], [], [1], [200], [1, 0]];
        Assert.Equal(CPython.Newest.Answer($"sorted({Python.Literal(bytes)})"), "= " + Python.Literal(Through(new queue.PriorityQueue<byte[]>(), bytes)));
        var objects = texts.Select(text => (object)(text, 1)).ToArray();
        Assert.Equal(CPython.Newest.Answer($"sorted({Python.Literal(objects)})"), "= " + Python.Literal(Through(new queue.PriorityQueue<object>(), objects)));
    }

    [Fact]
    public void what_cannot_be_compared_is_refused_and_nothing_is_lost()
    {
        var mixed = new queue.PriorityQueue<object>();
        mixed.put(1);
        Assert.Equal("! ('TypeError', \"'<' not supported between instances of 'str' and 'int'\")", Python.Outcome(() => mixed.put("x")));
        Assert.Equal(1, mixed.qsize());
        Assert.Equal(1, mixed.unfinished_tasks);
        Assert.Equal(1, mixed.get_nowait());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    public void what_threads_put_comes_out_once(int maxsize)
    {
        const int Each = 5_000;
        var jobs = new queue.Queue<int>(maxsize);
        var sums = new long[3];
        var producers = Enumerable.Range(0, 3).Select(number => new Thread(() =>
        {
            for (var i = 0; i < Each; i++) jobs.put(number * Each + i);
        })).ToList();
        var consumers = Enumerable.Range(0, 3).Select(number => new Thread(() =>
        {
            foreach (var item in jobs.consume()) sums[number] += item;
        })).ToList();
        producers.ForEach(thread => thread.Start());
        consumers.ForEach(thread => thread.Start());
        producers.ForEach(thread => thread.Join());
        jobs.join();
        jobs.shutdown();
        consumers.ForEach(thread => thread.Join());
        Assert.Equal(3L * Each * (3 * Each - 1) / 2, sums.Sum());
        Assert.Equal(0, jobs.unfinished_tasks);
    }

    [Fact]
    public async Task tasks_get_items_in_the_order_in_which_they_came_and_a_cancelled_one_takes_none()
    {
        var jobs = new queue.Queue<int>();
        using var source = new CancellationTokenSource();
        var first = jobs.get_async().AsTask();
        var cancelled = jobs.get_async(cancellation: source.Token).AsTask();
        var late = jobs.get_async(0.001).AsTask();
        var second = jobs.get_async().AsTask();
        await source.CancelAsync();
        await Assert.ThrowsAsync<TaskCanceledException>(() => cancelled);
        await Assert.ThrowsAsync<queue.Empty>(() => late);
        jobs.put(1);
        Assert.Equal(1, await first);
        Assert.False(second.IsCompleted);
        jobs.put(2);
        Assert.Equal(2, await second);
        Assert.Equal(0, jobs.qsize());
    }

    [Fact]
    public async Task tasks_get_places_in_the_order_in_which_they_came_and_a_cancelled_one_puts_nothing()
    {
        var jobs = new queue.Queue<int>(1);
        jobs.put(0);
        using var source = new CancellationTokenSource();
        var first = jobs.put_async(1).AsTask();
        var cancelled = jobs.put_async(2, cancellation: source.Token).AsTask();
        var second = jobs.put_async(3).AsTask();
        await source.CancelAsync();
        await Assert.ThrowsAsync<TaskCanceledException>(() => cancelled);
        Assert.Equal(0, jobs.get());
        await first;
        Assert.False(second.IsCompleted);
        Assert.Equal(1, await jobs.get_async());
        await second;
        Assert.Equal(3, jobs.get());
        Assert.Equal(3, jobs.unfinished_tasks);
    }

    [Fact]
    public async Task an_item_that_a_waiting_task_puts_in_reaches_who_waits_for_one()
    {
        var token = TestContext.Current.CancellationToken;
        var items = new queue.Queue<int>(maxsize: 1);
        var looker = Threading.ReportTests.Started("who is told first and takes nothing", () =>
        {
            using (items.mutex.with()) items.not_empty.wait();
        });
        Threading.ReportTests.LineOf("who is told first and takes nothing");
        var get = items.get_async(cancellation: token);
        items.put(1);
        looker.join();
        var put = items.put_async(2, cancellation: token);
        Assert.Equal(1, items.get());
        await put;
        Assert.Equal(2, await get);
    }

    [Fact]
    public async Task the_place_of_an_item_that_a_waiting_task_is_given_reaches_who_waits_for_one()
    {
        var token = TestContext.Current.CancellationToken;
        var items = new queue.Queue<int>(maxsize: 1);
        items.put(0);
        var looker = Threading.ReportTests.Started("who is told of a place and puts nothing", () =>
        {
            using (items.mutex.with()) items.not_full.wait();
        });
        Threading.ReportTests.LineOf("who is told of a place and puts nothing");
        var put = items.put_async(1, cancellation: token);
        Assert.Equal(0, items.get());
        looker.join();
        var get = items.get_async(cancellation: token);
        items.put(2);
        Assert.Equal(2, await get);
        await put;
        Assert.Equal(1, items.get());
    }

    [Fact]
    public async Task what_a_task_puts_in_and_cannot_be_compared_is_its_own_error()
    {
        var token = TestContext.Current.CancellationToken;
        var items = new queue.PriorityQueue<object>(maxsize: 2);
        items.put(1);
        items.put(2);
        var put = items.put_async("three", cancellation: token);
        Assert.Equal(1, items.get());
        await Assert.ThrowsAsync<TypeError>(async () => await put);
        Assert.Equal((1, 2), (items.qsize(), items.get()));
        Assert.Equal(2, items.unfinished_tasks);
    }

    [Fact]
    public async Task shutting_down_ends_the_wait_of_threads_and_tasks()
    {
        var jobs = new queue.Queue<int>(1);
        var getter = jobs.get_async().AsTask();
        var entered = new threading.Event();
        var outcome = "";
        var thread = new Thread(() =>
        {
            entered.set();
            outcome = Python.Outcome(() => jobs.get());
        });
        thread.Start();
        entered.wait();
        jobs.shutdown();
        await Assert.ThrowsAsync<queue.ShutDown>(() => getter);
        thread.Join();
        Assert.Equal("! ('ShutDown', '')", outcome);

        var full = new queue.Queue<int>(1);
        full.put(1);
        var putter = full.put_async(2).AsTask();
        full.shutdown();
        await Assert.ThrowsAsync<queue.ShutDown>(() => putter);
        Assert.Equal(1, full.get());
    }

    [Fact]
    public async Task a_thread_and_a_task_meet_at_a_simple_queue()
    {
        const int Items = 10_000;
        var numbers = new queue.SimpleQueue<int>();
        var thread = new Thread(() =>
        {
            for (var i = 0; i < Items; i++) numbers.put(i);
        });
        thread.Start();
        for (var i = 0; i < Items; i++) Assert.Equal(i, await numbers.get_async());
        thread.Join();
        using var source = new CancellationTokenSource();
        var cancelled = numbers.get_async(cancellation: source.Token).AsTask();
        await source.CancelAsync();
        await Assert.ThrowsAsync<TaskCanceledException>(() => cancelled);
        numbers.put(7);
        Assert.Equal(7, numbers.get());
    }

    [Fact]
    public async Task consuming_tells_that_an_item_is_done_however_its_body_ends()
    {
        var jobs = new queue.Queue<int>();
        for (var i = 0; i < 4; i++) jobs.put(i);
        foreach (var _ in jobs.consume()) break;
        Assert.Throws<KeyError>(() =>
        {
            foreach (var _ in jobs.consume()) throw new KeyError("x");
        });
        await foreach (var _ in jobs.consume_async()) break;
        Assert.Equal(1, jobs.unfinished_tasks);
        jobs.shutdown();
        await foreach (var item in jobs.consume_async()) Assert.Equal(3, item);
        jobs.join();
    }

    [Fact]
    public void hooks_of_a_subclass_are_used()
    {
        var odd = new Newest();
        foreach (var item in (int[])[1, 2, 3]) odd.put(item);
        Assert.Equal([3, 2, 1], Enumerable.Range(0, 3).Select(_ => odd.get()));
        Assert.Equal(["init 5", "put 1", "put 2", "put 3", "get", "get", "get"], odd.Calls);
    }

    [Fact]
    public void putting_and_getting_allocate_nothing()
    {
        var (first, last, least, simple) = (new queue.Queue<int>(8), new queue.LifoQueue<int>(), new queue.PriorityQueue<(int, string)>(), new queue.SimpleQueue<int>());
        Use();
        Use();
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1_000; i++) Use();
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);

        void Use()
        {
            first.put(1);
            last.put(1);
            least.put((1, "x"));
            least.put((1, "a"));
            simple.put(1);
            var isIn = first.put_async(2).IsCompletedSuccessfully;
            var numbers = (first.get(), first.get_async().Result, last.get(), simple.get());
            var texts = (least.get(), least.get());
            if (!isIn || numbers != (1, 2, 1, 1) || texts != ((1, "a"), (1, "x"))) throw new InvalidOperationException("other items came out");
        }
    }

    private static T[] Through<T>(queue.Queue<T> through, T[] items)
    {
        foreach (var item in items) through.put(item);
        return Enumerable.Range(0, items.Length).Select(_ => through.get_nowait()).ToArray();
    }

    private static queue.Queue<int> Filled(queue.Queue<int> one)
    {
        one.put(7);
        return one;
    }

    private static queue.Queue<int> Closed(queue.Queue<int> one, bool immediate = false)
    {
        one.shutdown(immediate);
        return one;
    }

    private static object? Done(Action call)
    {
        call();
        return null;
    }

    private sealed class Newest() : queue.Queue<int>(5)
    {
        private Stack<int> stack = null!;

        public List<string> Calls { get; private set; } = null!;

        protected override void _init(int maxsize)
        {
            stack = new();
            Calls = [$"init {maxsize}"];
        }

        protected override int _qsize() => stack.Count;

        protected override void _put(int item)
        {
            Calls.Add($"put {item}");
            stack.Push(item);
        }

        protected override int _get()
        {
            Calls.Add("get");
            return stack.Pop();
        }
    }
}
