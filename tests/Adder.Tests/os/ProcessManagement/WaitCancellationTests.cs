using System.Runtime.Versioning;

namespace Adder.Tests.ProcessManagement;

[Collection(ProcessState.Name)]
[SupportedOSPlatform("linux")]
public sealed class WaitCancellationTests
{
    private static readonly (string Name, Func<int, CancellationToken, (int, int)> Wait)[] Waits =
    [
        ("wait", (_, token) => os.wait(token)),
        ("waitpid", (pid, token) => os.waitpid(pid, 0, token)),
        ("waitpid for stops", (pid, token) => os.waitpid(pid, os.WUNTRACED, token)),
        ("waitpid of a group", (_, token) => os.waitpid(0, 0, token)),
        ("wait3", (_, token) => os.wait3(0, token) is var found ? (found.pid, found.status) : default),
        ("wait4", (pid, token) => os.wait4(pid, 0, token) is var found ? (found.pid, found.status) : default),
        ("waitid", (pid, token) => Told(os.waitid(os.P_PID, pid, os.WEXITED, token))),
        ("waitid of any", (_, token) => Told(os.waitid(os.P_ALL, 0, os.WEXITED, token))),
        ("waitid of a descriptor", (pid, token) =>
        {
            var fd = os.pidfd_open(pid);
            try
            {
                return Told(os.waitid(os.P_PIDFD, fd, os.WEXITED, token));
            }
            finally
            {
                os.close(fd);
            }
        }),
        ("wait_async", (_, token) => os.wait_async(token).AsTask().GetAwaiter().GetResult()),
        ("waitpid_async", (pid, token) => os.waitpid_async(pid, 0, token).AsTask().GetAwaiter().GetResult()),
        ("wait3_async", (_, token) => os.wait3_async(0, token).AsTask().GetAwaiter().GetResult() is var found ? (found.pid, found.status) : default),
        ("wait4_async", (pid, token) => os.wait4_async(pid, 0, token).AsTask().GetAwaiter().GetResult() is var found ? (found.pid, found.status) : default),
        ("waitid_async", (pid, token) => Told(os.waitid_async(os.P_PID, pid, os.WEXITED, token).AsTask().GetAwaiter().GetResult())),
    ];

    [Fact]
    public void a_cancelled_wait_loses_no_child()
    {
        foreach (var (name, wait) in Waits)
        {
            using var child = new HeldChild("exit 8");
            using var cancellation = new CancellationTokenSource();
            var waiter = new WaitingThread<(int, int)>(() => wait(child.Pid, cancellation.Token)).Blocked();
            cancellation.Cancel();
            var error = Assert.ThrowsAny<OperationCanceledException>(() => waiter.Result);
            Assert.Equal(cancellation.Token, error.CancellationToken);
            Assert.ThrowsAny<OperationCanceledException>(() => wait(child.Pid, cancellation.Token));
            child.LetGo();
            Assert.Equal((name, (child.Pid, 8 << 8)), (name, wait(child.Pid, CancellationToken.None)));
        }
    }

    [Fact]
    public void a_child_that_ends_while_its_wait_is_cancelled_is_told_of_once()
    {
        foreach (var (name, wait) in Waits)
        {
            for (var round = 0; round < 20; round++)
            {
                using var child = new HeldChild("exit 8");
                using var cancellation = new CancellationTokenSource();
                var waiter = new WaitingThread<(int, int)?>(() =>
                {
                    try
                    {
                        return wait(child.Pid, cancellation.Token);
                    }
                    catch (OperationCanceledException)
                    {
                        return null;
                    }
                });
                child.LetGo();
                cancellation.Cancel();
                var found = waiter.Result ?? wait(child.Pid, CancellationToken.None);
                Assert.Equal((name, (child.Pid, 8 << 8)), (name, found));
            }
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task who_awaits_a_child_takes_no_thread_of_the_pool(bool by_number)
    {
        var children = Enumerable.Range(0, 60).Select(_ => new HeldChild()).ToArray();
        var waits = children.Select(child => by_number ? os.waitpid_async(child.Pid, 0).AsTask() : os.wait_async().AsTask()).ToArray();
        Assert.All(waits, wait => Assert.False(wait.IsCompleted));
        Assert.Equal(7, await Task.Run(static () => 7, TestContext.Current.CancellationToken));
        foreach (var child in children) child.LetGo();
        Assert.True((await Task.WhenAll(waits)).Select(found => found.pid).ToHashSet().SetEquals(children.Select(child => child.Pid)));
    }

    private static (int, int) Told(os.waitid_result? result) => result is { } told ? (told.si_pid, told.si_status << 8) : default;
}
