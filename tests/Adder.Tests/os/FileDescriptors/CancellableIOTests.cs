using System.Runtime.Versioning;
using Adder.Core.Descriptors;
using Adder.Tests.Oracle;

namespace Adder.Tests.FileDescriptors;

[SupportedOSPlatform("linux")]
public sealed class CancellableIOTests : IDisposable
{
    private const int Capacity = 65_536;

    private static readonly byte[] Lines = [.. Enumerable.Range(0, 1 << 20).Select(i => (byte)(i % 10 == 9 ? '\n' : 'x'))];

    private readonly TemporaryDirectory temporary = new();
    private readonly int read;
    private readonly int write;
    private readonly CancellationTokenSource source = new();

    public CancellableIOTests() => (read, write) = os.pipe();

    public void Dispose()
    {
        os.close(read);
        os.close(write);
        source.Dispose();
        temporary.Dispose();
    }

    [Fact]
    public async Task a_cancelled_read_ends_with_its_token_and_loses_nothing()
    {
        var readers = new[]
        {
            Task.Factory.StartNew(() => os.read(read, 1, source.Token).Length, TaskCreationOptions.LongRunning),
            Task.Factory.StartNew(() => os.readinto(read, new byte[1], source.Token), TaskCreationOptions.LongRunning),
            Task.Run(async () => (await os.read_async(read, 1, source.Token)).Length),
            os.readinto_async(read, new byte[1], source.Token).AsTask(),
        };
        await source.CancelAsync();
        foreach (var reader in readers)
            Assert.Equal(source.Token, (await Assert.ThrowsAnyAsync<OperationCanceledException>(() => reader)).CancellationToken);
        os.write(write, "kept"u8);
        Assert.Throws<OperationCanceledException>(() => os.read(read, 10, source.Token));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => os.read_async(read, 10, source.Token).AsTask());
        Assert.Equal("kept"u8.ToArray(), os.read(read, 10));
    }

    [Fact]
    public async Task readers_get_what_comes_and_the_end()
    {
        var byThread = Task.Factory.StartNew(() => os.read(read, 10, source.Token), TaskCreationOptions.LongRunning);
        os.write(write, "one"u8);
        Assert.Equal("one"u8.ToArray(), await byThread);
        var byTask = os.read_async(read, 200_000, source.Token).AsTask();
        Assert.False(byTask.IsCompleted);
        os.write(write, "two"u8);
        Assert.Equal("two"u8.ToArray(), await byTask);
        var (r, w) = os.pipe();
        var end = os.read_async(r, 10).AsTask();
        os.close(w);
        Assert.Empty(await end);
        os.close(r);
    }

    [Fact]
    public async Task many_who_read_one_pipe_all_end_and_each_byte_is_read_once()
    {
        var bytes = Enumerable.Range(0, 200).Select(i => (byte)i).ToArray();
        var came = new List<byte>();
        void Take(byte[] one)
        {
            lock (came) came.AddRange(one);
        }

        var readers = Enumerable.Range(0, 8).Select(i => i % 2 == 0
            ? Task.Factory.StartNew(() => { while (true) Take(os.read(read, 1, source.Token)); }, TaskCreationOptions.LongRunning)
            : Task.Run(async () => { while (true) Take(await os.read_async(read, 1, source.Token)); })).ToArray();
        foreach (var value in bytes) os.write(write, [value]);
        while (Readiness.IsReady(read, Direction.Reading)) Thread.Yield();
        await source.CancelAsync();
        foreach (var reader in readers) await Assert.ThrowsAnyAsync<OperationCanceledException>(() => reader);
        Assert.Equal(bytes, came.Order());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task a_cancelled_write_answers_what_was_written(bool awaits)
    {
        var data = Enumerable.Range(0, 3 * Capacity + 5).Select(i => (byte)(i * 7)).ToArray();
        var writer = awaits
            ? os.write_async(write, data, source.Token).AsTask()
            : Task.Factory.StartNew(() => os.write(write, data, source.Token), TaskCreationOptions.LongRunning);
        while (Readiness.IsReady(write, Direction.Writing)) Thread.Yield();
        await source.CancelAsync();
        var count = await writer;
        Assert.Equal(Capacity, count);
        Assert.Equal(data[..count], os.read(read, data.Length));
        Assert.False(Readiness.IsReady(read, Direction.Reading));
        Assert.Throws<OperationCanceledException>(() => os.write(write, "x"u8, source.Token));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task a_write_that_can_be_cancelled_goes_on_until_all_is_written(bool awaits)
    {
        var data = Enumerable.Range(0, 5 * Capacity + 5).Select(i => (byte)(i * 11)).ToArray();
        var writer = awaits
            ? os.write_async(write, data).AsTask()
            : Task.Factory.StartNew(() => os.write(write, data, source.Token), TaskCreationOptions.LongRunning);
        var came = new List<byte>();
        while (came.Count < data.Length) came.AddRange(os.read(read, 3000));
        Assert.Equal(data.Length, await writer);
        Assert.Equal(data, came);
    }

    [Fact]
    public async Task a_write_that_loses_its_readers_answers_what_was_written_and_the_next_tells()
    {
        var (r, w) = os.pipe();
        var writer = os.write_async(w, new byte[2 * Capacity]).AsTask();
        os.close(r);
        Assert.Equal(Capacity, await writer);
        var expected = CPython.Newest.Answer("(lost := os.pipe(), os.close(lost[0])) and os.write(lost[1], b'x')");
        Assert.Equal(expected, Python.Outcome(() => os.write(w, "x"u8, source.Token)));
        Assert.Equal(expected, Python.Outcome(() => os.write_async(w, "x"u8.ToArray()).AsTask().GetAwaiter().GetResult()));
        os.close(w);
    }

    [Fact]
    public async Task a_descriptor_that_does_not_block_is_waited_for_all_the_same()
    {
        os.set_blocking(read, false);
        Assert.Throws<BlockingIOError>(() => os.read(read, 1));
        Assert.Throws<BlockingIOError>(() => os.read(read, 1, CancellationToken.None));
        var byTask = os.read_async(read, 1).AsTask();
        Assert.False(byTask.IsCompleted);
        os.write(write, "a"u8);
        Assert.Equal("a"u8.ToArray(), await byTask);
        var byThread = Task.Factory.StartNew(() => os.read(read, 1, source.Token), TaskCreationOptions.LongRunning);
        os.write(write, "b"u8);
        Assert.Equal("b"u8.ToArray(), await byThread);
    }

    [Fact]
    public async Task a_terminal_is_read_and_written_too()
    {
        var (master, slave) = os.openpty();
        var line = os.read_async(slave, 100, source.Token).AsTask();
        Assert.Equal(6, os.write(master, "typed\n"u8, source.Token));
        Assert.Equal("typed\n"u8.ToArray(), await line);
        Assert.Equal("typed\r\n"u8.ToArray(), await os.read_async(master, 100, source.Token));
        Assert.Equal(3, await os.write_async(slave, "out"u8.ToArray(), source.Token));
        Assert.Equal("out"u8.ToArray(), os.read(master, 100, source.Token));
        using var impatient = new CancellationTokenSource();
        var never = Task.Factory.StartNew(() => os.read(slave, 1, impatient.Token), TaskCreationOptions.LongRunning);
        await impatient.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => never);
        var fromSlave = os.write_async(slave, Lines, source.Token).AsTask();
        var fromMaster = Task.Factory.StartNew(() => os.write(master, Lines, source.Token), TaskCreationOptions.LongRunning);
        await source.CancelAsync();
        Assert.InRange(await fromSlave, 1, Lines.Length - 1);
        await fromMaster.ContinueWith(_ => { }, TaskScheduler.Default);
        os.close(slave);
        os.close(master);
    }

    [Fact]
    public async Task a_regular_file_is_read_and_written_whole()
    {
        var data = new byte[3_000_000];
        new Random(4).NextBytes(data);
        var fd = os.open(temporary["file"], os.O_RDWR | os.O_CREAT);
        Assert.Equal(data.Length, os.write(fd, data, source.Token));
        Assert.Equal(data.Length, await os.write_async(fd, data, source.Token));
        os.lseek(fd, 0, os.SEEK_SET);
        var first = os.read_async(fd, data.Length);
        Assert.True(first.IsCompleted);
        Assert.Equal(data, await first);
        Assert.Equal(data, os.read(fd, 2 * data.Length, source.Token));
        Assert.Empty(await os.read_async(fd, 1, source.Token));
        os.close(fd);
    }

    [Fact]
    public async Task what_is_not_open_or_a_directory_fails_as_without_a_token()
    {
        var directory = os.open(temporary.FullName, os.O_RDONLY);
        foreach (var fd in (int[])[-1, -100, 200_000_009, directory, write])
        {
            var expected = Python.Outcome(() => os.read(fd, 1));
            Assert.StartsWith("! ", expected, StringComparison.Ordinal);
            Assert.Equal(expected, Python.Outcome(() => os.read(fd, 1, source.Token)));
            Assert.Equal(expected, Python.Outcome(() => os.read_async(fd, 1).AsTask().GetAwaiter().GetResult()));
        }

        foreach (var fd in (int[])[-1, -100, 200_000_009, directory, read])
        {
            var expected = Python.Outcome(() => os.write(fd, "x"u8));
            Assert.StartsWith("! ", expected, StringComparison.Ordinal);
            Assert.Equal(expected, Python.Outcome(() => os.write(fd, "x"u8, source.Token)));
            Assert.Equal(expected, Python.Outcome(() => os.write_async(fd, "x"u8.ToArray()).AsTask().GetAwaiter().GetResult()));
        }

        Assert.Equal(Python.Outcome(() => os.read(read, -1)), Python.Outcome(() => os.read_async(read, -1).AsTask().GetAwaiter().GetResult()));
        Assert.Equal(0, await os.write_async(write, Array.Empty<byte>()));
        os.close(directory);
    }
}
