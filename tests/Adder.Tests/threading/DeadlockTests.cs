namespace Adder.Tests.Threading;

/// <summary>The switch is the process's, and other tests would be looked at, too.</summary>
[Collection(ProcessState.Name)]
public sealed class DeadlockTests : IDisposable
{
    public DeadlockTests() => threading.detect_deadlocks = true;

    public void Dispose() => threading.detect_deadlocks = false;

    [Fact]
    public void a_thread_that_would_wait_for_itself_is_told()
    {
        var guard = new threading.Lock();
        guard.acquire();
        var error = Assert.Throws<threading.DeadlockError>(() => guard.acquire());
        var me = threading.current_thread().name;
        Assert.Matches($"^deadlock: {me} waits for Lock 0x[0-9a-f]+ of {me}$", error.Message);
        Assert.IsAssignableFrom<RuntimeError>(error);
        guard.release();
        Assert.False(guard.locked());
    }

    [Fact]
    public void what_ends_by_itself_is_no_deadlock()
    {
        var guard = new threading.Lock();
        guard.acquire();
        Assert.False(guard.acquire(timeout: 0.001));
        Assert.False(guard.acquire(blocking: false));
        using var source = new CancellationTokenSource();
        source.Cancel();
        Assert.Throws<OperationCanceledException>(() => guard.acquire(cancellation: source.Token));
        guard.release();
    }

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(7)]
    public void the_thread_that_would_close_a_circle_is_told_and_the_others_go_on(int size)
    {
        threading.ILock[] locks = [.. Enumerable.Range(0, size).Select(i => i % 2 == 0 ? new threading.Lock() : (threading.ILock)new threading.RLock())];
        var told = new queue.Queue<string>();
        var all = new threading.Barrier(size);
        threading.Thread[] threads = [.. Enumerable.Range(0, size).Select(i => ReportTests.Started($"philosopher {i}", () => Dine(i)))];
        foreach (var thread in threads) thread.join();
        var message = told.get_nowait();
        Assert.True(told.empty());
        Assert.All(Enumerable.Range(0, size), i => Assert.Contains($"philosopher {i} waits for {(locks[(i + 1) % size] is threading.Lock ? "Lock" : "RLock")} 0x", message));
        Assert.All(locks, one => Assert.True(one.acquire(false)));

        void Dine(int i)
        {
            locks[i].acquire();
            try
            {
                all.wait();
                locks[(i + 1) % size].acquire();
                locks[(i + 1) % size].release();
            }
            catch (threading.DeadlockError error)
            {
                told.put(error.Message);
            }
            finally
            {
                locks[i].release();
            }
        }
    }

    [Fact]
    public void threads_that_only_wait_in_a_row_are_not_told()
    {
        var (first, second) = (new threading.Lock(), new threading.Lock());
        first.acquire();
        var middle = ReportTests.Started("middle", () =>
        {
            second.acquire();
            first.acquire();
            first.release();
            second.release();
        });
        ReportTests.LineOf("middle");
        var last = ReportTests.Started("last", () =>
        {
            second.acquire();
            second.release();
        });
        ReportTests.LineOf("last");
        first.release();
        middle.join();
        last.join();
        Assert.False(first.locked() || second.locked());
    }

    [Fact]
    public void a_wait_that_is_over_closes_no_circle()
    {
        const int Rounds = 2_000;
        var (first, second) = (new threading.Lock(), new threading.Lock());
        var failed = new queue.Queue<Exception>();
        var threads = Enumerable.Range(0, 4).Select(i => ReportTests.Started($"ordered {i}", () =>
        {
            try
            {
                for (var round = 0; round < Rounds; round++)
                {
                    using (first.with())
                    using (second.with())
                    {
                    }
                }
            }
            catch (RuntimeError error)
            {
                failed.put(error);
            }
        })).ToArray();
        foreach (var thread in threads) thread.join();
        Assert.True(failed.empty());
    }

    [Fact]
    public void a_condition_takes_its_lock_back_whatever_waits_for_whom()
    {
        var condition = new threading.Condition(new threading.Lock());
        var waiting = ReportTests.Started("notified", () =>
        {
            using (condition.with()) condition.wait();
        });
        ReportTests.LineOf("notified");
        using (condition.with()) condition.notify();
        waiting.join();
        Assert.False(condition.locked());
    }
}
