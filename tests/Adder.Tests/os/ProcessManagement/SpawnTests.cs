using System.Runtime.Versioning;
using Adder.Tests.Oracle;

namespace Adder.Tests.ProcessManagement;

[Collection(ProcessState.Name)]
[SupportedOSPlatform("linux")]
public sealed class SpawnTests
{
    [Fact]
    public void a_program_ends_or_cannot_begin_as_in_CPython()
    {
        foreach (var (source, call) in SpawnCalls.All) Assert.Equal(source + CPython.Newest.Answer(source), source + Python.Outcome(call));
    }

    [Theory]
    [InlineData("spawnv")]
    [InlineData("spawnv_async")]
    [InlineData("system")]
    [InlineData("system_async")]
    public async Task a_wait_that_is_given_up_loses_no_child(string function)
    {
        using var directory = new TemporaryDirectory();
        foreach (var name in (string[])["begun", "go"]) os.mkfifo(directory[name]);
        var script = $"echo > {directory["begun"]}; read x < {directory["go"]}; exit 5";
        using var source = new CancellationTokenSource();
        var token = source.Token;
        var waiting = Task.Run(async () => await (function switch
        {
            "spawnv" => ValueTask.FromResult(os.spawnv(os.P_WAIT, "/bin/sh", ["sh", "-c", script], token)),
            "spawnv_async" => os.spawnv_async(os.P_WAIT, "/bin/sh", ["sh", "-c", script], token),
            "system" => ValueTask.FromResult(os.system(script, token)),
            _ => os.system_async(script, token),
        }), CancellationToken.None);
        await File.ReadAllBytesAsync(directory["begun"], TestContext.Current.CancellationToken);
        await source.CancelAsync();
        Assert.Equal(token, (await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting)).CancellationToken);
        await File.WriteAllTextAsync(directory["go"], "\n", TestContext.Current.CancellationToken);
        Assert.Equal(5 << 8, os.wait().status);
    }

    [Fact]
    public void a_wait_that_fails_for_another_reason_loses_no_child()
    {
        using var directory = new TemporaryDirectory();
        os.mkfifo(directory["go"]);
        using var source = new CancellationTokenSource();
        // the watching of children has begun, so that the wait is the first that the interruption meets
        Assert.Equal(0, os.system("true", source.Token));
        var waiting = new WaitingThread<int>(() =>
        {
            Thread.CurrentThread.Interrupt();
            return os.system($"read x < {directory["go"]}; exit 5", source.Token);
        });
        Assert.Throws<ThreadInterruptedException>(() => waiting.Result);
        File.WriteAllText(directory["go"], "\n");
        Assert.Equal(5 << 8, os.wait().status);
    }

    [Fact]
    public void a_token_that_was_cancelled_before_starts_nothing()
    {
        using var directory = new TemporaryDirectory();
        var cancelled = new CancellationToken(canceled: true);
        Assert.Throws<OperationCanceledException>(() => os.system($"echo > {directory["made"]}", cancelled));
        Assert.Throws<OperationCanceledException>(() => os.spawnv(os.P_NOWAIT, "/bin/sh", ["sh", "-c", $"echo > {directory["made"]}"], cancelled));
        Assert.Throws<ChildProcessError>(() => os.wait());
        Assert.Empty(os.listdir(directory.FullName));
    }
}
