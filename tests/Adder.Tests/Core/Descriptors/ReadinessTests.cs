using System.IO.Pipes;
using System.Runtime.Versioning;
using Adder.Core.Descriptors;

namespace Adder.Tests.Core.Descriptors;

[SupportedOSPlatform("linux")]
public sealed class ReadinessTests : IDisposable
{
    private readonly AnonymousPipeServerStream writer = new(PipeDirection.Out);
    private readonly AnonymousPipeClientStream reader;
    private readonly int read;
    private readonly int write;

    public ReadinessTests()
    {
        reader = new AnonymousPipeClientStream(PipeDirection.In, writer.ClientSafePipeHandle);
        read = (int)reader.SafePipeHandle.DangerousGetHandle();
        write = (int)writer.SafePipeHandle.DangerousGetHandle();
    }

    public void Dispose()
    {
        reader.Dispose();
        writer.Dispose();
    }

    [Fact]
    public void an_empty_pipe_can_be_written_and_not_read()
    {
        Assert.False(Readiness.IsReady(read, Direction.Reading));
        Assert.True(Readiness.IsReady(write, Direction.Writing));
        writer.WriteByte(1);
        Assert.True(Readiness.IsReady(read, Direction.Reading));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(1 << 20)]
    public async Task a_descriptor_that_is_not_open_is_ready_so_that_the_call_itself_says_so(int fd)
    {
        Assert.True(Readiness.IsReady(fd, Direction.Reading));
        using var source = new CancellationTokenSource();
        Readiness.Wait(fd, Direction.Writing, source.Token);
        Readiness.Wait(fd, Direction.Reading, default);
        await Readiness.WaitAsync(fd, Direction.Reading, source.Token);
    }

    [Fact]
    public async Task both_ways_of_waiting_end_when_something_comes()
    {
        using var source = new CancellationTokenSource();
        var awaited = Readiness.WaitAsync(read, Direction.Reading, source.Token).AsTask();
        var alsoAwaited = Readiness.WaitAsync(read, Direction.Reading, default).AsTask();
        var threads = Array.ConvertAll((CancellationToken[])[source.Token, default], token => Start(() => Readiness.Wait(read, Direction.Reading, token)));
        Assert.False(awaited.IsCompleted);
        writer.WriteByte(1);
        await awaited;
        await alsoAwaited;
        foreach (var thread in threads) thread.Join();
    }

    [Fact]
    public async Task both_ways_of_waiting_end_when_the_other_end_is_closed()
    {
        var awaited = Readiness.WaitAsync(read, Direction.Reading, default).AsTask();
        var thread = Start(() => Readiness.Wait(read, Direction.Reading, default));
        writer.Dispose();
        await awaited;
        thread.Join();
    }

    [Fact]
    public async Task cancelling_ends_the_waiting_of_its_own_token_only()
    {
        using var source = new CancellationTokenSource();
        OperationCanceledException? inThread = null;
        var thread = Start(() => inThread = Assert.Throws<OperationCanceledException>(() => Readiness.Wait(read, Direction.Reading, source.Token)));
        var cancelled = Readiness.WaitAsync(read, Direction.Reading, source.Token).AsTask();
        var other = Readiness.WaitAsync(read, Direction.Reading, default).AsTask();
        await source.CancelAsync();
        thread.Join();
        Assert.Equal(source.Token, inThread?.CancellationToken);
        Assert.Equal(source.Token, (await Assert.ThrowsAnyAsync<OperationCanceledException>(() => cancelled)).CancellationToken);
        Assert.False(other.IsCompleted);
        writer.WriteByte(1);
        await other;
    }

    [Fact]
    public async Task a_token_cancelled_before_is_obeyed_though_the_descriptor_is_ready()
    {
        var token = new CancellationToken(canceled: true);
        Assert.Throws<OperationCanceledException>(() => Readiness.Wait(write, Direction.Writing, token));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Readiness.WaitAsync(write, Direction.Writing, token).AsTask());
    }

    [Fact]
    public async Task hundreds_wait_at_once_each_for_its_own_pipe()
    {
        var pipes = Enumerable.Range(0, 200).Select(_ => new AnonymousPipeServerStream(PipeDirection.Out)).ToArray();
        var ends = Array.ConvertAll(pipes, pipe => new AnonymousPipeClientStream(PipeDirection.In, pipe.ClientSafePipeHandle));
        var waits = Array.ConvertAll(ends, end => Readiness.WaitAsync((int)end.SafePipeHandle.DangerousGetHandle(), Direction.Reading, default).AsTask());
        for (var i = 0; i < pipes.Length; i += 2) pipes[i].WriteByte(1);
        await Task.WhenAll(waits.Where((_, i) => i % 2 == 0));
        Assert.DoesNotContain(waits.Where((_, i) => i % 2 != 0), wait => wait.IsCompleted);
        for (var i = 1; i < pipes.Length; i += 2) pipes[i].WriteByte(1);
        await Task.WhenAll(waits);
        foreach (var end in ends) end.Dispose();
        foreach (var pipe in pipes) pipe.Dispose();
    }

    private static Thread Start(Action action)
    {
        var thread = new Thread(() => action());
        thread.Start();
        return thread;
    }
}
