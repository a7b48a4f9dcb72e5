using System.Diagnostics;
using System.Runtime.Versioning;
using Adder.Tests.Oracle;

namespace Adder.Tests.FilesAndDirectories;

[SupportedOSPlatform("linux")]
public sealed class MakedirsTests : IDisposable
{
    private readonly TemporaryDirectory temporary = new();

    public void Dispose() => temporary.Dispose();

    [Fact]
    public async Task makedirs_does_not_fail_while_threads_and_another_process_make_the_same_trees()
    {
        const int rounds = 300;
        var trees = Enumerable.Range(0, rounds).Select(i => temporary[$"{i}/a/b/c/d/e"]).ToArray();
        using var python = Process.Start(new ProcessStartInfo(CPythonInstallation.Newest.Executable,
        [
            "-c", "import os, sys\nsys.stdin.readline()\nfor i in range(int(sys.argv[2])): os.makedirs(f'{sys.argv[1]}/{i}/a/b/c/d/e', exist_ok=True)",
            temporary.FullName, $"{rounds}",
        ])
        { RedirectStandardInput = true })!;
        using var together = new Barrier(4);
        var threads = Enumerable.Range(0, 3).Select(_ => Task.Factory.StartNew(() =>
        {
            together.SignalAndWait();
            foreach (var tree in trees) os.makedirs(tree, exist_ok: true);
        }, TaskCreationOptions.LongRunning)).ToArray();
        together.SignalAndWait(TestContext.Current.CancellationToken);
        await python.StandardInput.WriteLineAsync();
        await python.StandardInput.FlushAsync(TestContext.Current.CancellationToken);
        await Task.WhenAll(threads);
        await python.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, python.ExitCode);
        Assert.All(trees, tree => Assert.True(Directory.Exists(tree)));
    }

    [Fact]
    public void makedirs_without_exist_ok_succeeds_for_exactly_one_of_those_who_try()
    {
        for (var round = 0; round < 100; round++)
        {
            var tree = temporary[$"{round}/a/b/c"];
            using var together = new Barrier(2);
            var outcomes = new string[2];
            Thread[] threads = [.. Enumerable.Range(0, 2).Select(i => new Thread(() =>
            {
                together.SignalAndWait();
                outcomes[i] = Python.Outcome(() => os.makedirs(tree));
            }))];
            foreach (var thread in threads) thread.Start();
            foreach (var thread in threads) thread.Join();
            Assert.Equal(["! " + Python.Literal(("FileExistsError", 17, $"[Errno 17] File exists: '{tree}'", tree, (object?)null)), "= None"], outcomes.Order(StringComparer.Ordinal));
        }
    }

    /// <remarks>New in 3.15: expected as its documentation says.</remarks>
    [Fact]
    public void makedirs_gives_the_parents_their_own_mode()
    {
        os.makedirs(temporary["a/b/c"], 0x1C0, parent_mode: 0x1C8);
        Assert.Equal("= ('0o40710', '0o40710', '0o40700')", CPython.Newest.Answer(
            $"tuple(oct(os.stat(p).st_mode) for p in ({Python.Literal(temporary["a"])}, {Python.Literal(temporary["a/b"])}, {Python.Literal(temporary["a/b/c"])}))"));
    }

    [Fact]
    public void makedirs_makes_as_many_levels_as_a_path_can_have()
    {
        var deep = temporary.FullName + string.Concat(Enumerable.Repeat("/d", (4095 - temporary.FullName.Length) / 2));
        os.makedirs(deep);
        Assert.Equal("= True", CPython.Newest.Answer($"os.path.isdir({Python.Literal(deep)})"));
        os.removedirs(deep);
        Assert.Equal("= False", CPython.Newest.Answer($"os.path.exists({Python.Literal(temporary.FullName)})"));
    }
}
