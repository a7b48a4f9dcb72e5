using System.Diagnostics;
using System.Runtime.Versioning;
using Adder.Tests.Oracle;

namespace Adder.Tests.FileDescriptors;

/// <summary>Locks against CPython in a process of its own, which holds them until it is told to let go.</summary>
[SupportedOSPlatform("linux")]
public sealed class LockfTests : IDisposable
{
    private readonly TemporaryDirectory temporary = new();
    private readonly int fd;
    private readonly Process other;

    public LockfTests()
    {
        fd = os.open(temporary["file"], os.O_RDWR | os.O_CREAT);
        other = Process.Start(new ProcessStartInfo(CPythonInstallation.Newest.Executable,
            ["-uc", "import os, sys; f = os.open(sys.argv[1], os.O_RDWR)\nfor line in sys.stdin: exec(line); print()", temporary["file"]])
        { RedirectStandardInput = true, RedirectStandardOutput = true })!;
    }

    public void Dispose()
    {
        other.StandardInput.Close();
        other.WaitForExit();
        other.Dispose();
        os.close(fd);
        temporary.Dispose();
    }

    [Fact]
    public async Task a_lock_of_another_process_is_seen_waited_for_and_got()
    {
        Tell("os.lockf(f, os.F_LOCK, 10)");
        Assert.Equal(11, Assert.Throws<BlockingIOError>(() => os.lockf(fd, os.F_TLOCK, 0)).errno);
        Assert.Equal(13, Assert.Throws<PermissionError>(() => os.lockf(fd, os.F_TEST, 0)).errno);
        os.lseek(fd, 10, os.SEEK_SET);
        os.lockf(fd, os.F_TLOCK, 5);
        os.lockf(fd, os.F_ULOCK, 5);
        Assert.Throws<BlockingIOError>(() => os.lockf(fd, os.F_TLOCK, -1));
        using var source = new CancellationTokenSource();
        var waits = new[]
        {
            Task.Factory.StartNew(() => os.lockf(fd, os.F_LOCK, -1), TaskCreationOptions.LongRunning),
            Task.Factory.StartNew(() => os.lockf(fd, os.F_LOCK, -2, source.Token), TaskCreationOptions.LongRunning),
            os.lockf_async(fd, os.F_LOCK, -3, source.Token).AsTask(),
            os.lockf_async(fd, os.F_LOCK, -4).AsTask(),
        };
        Assert.DoesNotContain(waits, wait => wait.IsCompleted);
        Tell("os.lockf(f, os.F_ULOCK, 0)");
        await Task.WhenAll(waits);
        Tell("try: os.lockf(f, os.F_TEST, 0); os.ftruncate(f, 1)\nexcept PermissionError: os.ftruncate(f, 2)".Replace("\n", "\\n", StringComparison.Ordinal), quoted: true);
        Assert.Equal(2, os.fstat(fd).st_size);
    }

    [Fact]
    public async Task waiting_for_a_lock_ends_with_the_token_and_holds_nothing()
    {
        Tell("os.lockf(f, os.F_LOCK, 0)");
        using var source = new CancellationTokenSource();
        var waits = new[]
        {
            Task.Factory.StartNew(() => os.lockf(fd, os.F_LOCK, 0, source.Token), TaskCreationOptions.LongRunning),
            os.lockf_async(fd, os.F_LOCK, 0, source.Token).AsTask(),
        };
        await source.CancelAsync();
        foreach (var wait in waits)
            Assert.Equal(source.Token, (await Assert.ThrowsAnyAsync<OperationCanceledException>(() => wait)).CancellationToken);
        Tell("os.lockf(f, os.F_ULOCK, 0); os.lockf(f, os.F_TEST, 0); os.ftruncate(f, 3)");
        Assert.Equal(3, os.fstat(fd).st_size);
        Assert.Throws<OperationCanceledException>(() => os.lockf(fd, os.F_TLOCK, 0, source.Token));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => os.lockf_async(fd, os.F_TLOCK, 0, source.Token).AsTask());
    }

    [Fact]
    public async Task errors_come_from_every_form_alike()
    {
        using var source = new CancellationTokenSource();
        var readOnly = os.open("/dev/null", os.O_RDONLY);
        foreach (var bad in (int[])[-1, 200_000_009, readOnly])
        {
            var expected = Python.Outcome(() => os.lockf(bad, os.F_LOCK, 0));
            Assert.StartsWith("! ", expected, StringComparison.Ordinal);
            Assert.Equal(expected, Python.Outcome(() => os.lockf(bad, os.F_LOCK, 0, source.Token)));
            Assert.Equal(expected, Python.Outcome(() => os.lockf_async(bad, os.F_LOCK, 0).AsTask().GetAwaiter().GetResult()));
        }

        await os.lockf_async(fd, os.F_TEST, 0, source.Token);
        os.close(readOnly);
    }

    private void Tell(string statement, bool quoted = false)
    {
        other.StandardInput.WriteLine(quoted ? $"exec(\"{statement}\")" : statement);
        other.StandardInput.Flush();
        Assert.Equal("", other.StandardOutput.ReadLine());
    }
}
