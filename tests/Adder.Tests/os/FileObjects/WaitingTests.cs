using System.Runtime.Versioning;
using System.Text;
using Adder.Tests.Oracle;

namespace Adder.Tests.FileObjects;

/// <summary>Reading and writing pipes: with tokens, without threads, and on descriptors that do not block.</summary>
[Collection(ProcessState.Name)]
[SupportedOSPlatform("linux")]
public sealed class WaitingTests : IDisposable
{
    private readonly int reading;
    private readonly int writing;

    public WaitingTests() => (reading, writing) = os.pipe();

    public void Dispose()
    {
        foreach (var fd in (int[])[reading, writing])
        {
            try
            {
                os.close(fd);
            }
            catch (OSError)
            {
                // the test has closed it
            }
        }
    }

    [Fact]
    public async Task a_cancelled_reading_loses_nothing()
    {
        using var text = os.fdopen(reading, closefd: false);
        using var cancelled = new CancellationTokenSource();
        os.write(writing, "first\nsec"u8);
        Assert.Equal("first\n", await text.readline_async(cancellation: cancelled.Token));
        var line = text.readline_async(cancellation: cancelled.Token).AsTask();
        var all = Task.Run(() => text.read(cancellation: cancelled.Token));
        await cancelled.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => line);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => all);
        Assert.Throws<OperationCanceledException>(() => text.readline(cancellation: cancelled.Token));
        os.write(writing, "ond\nthird\r"u8);
        Assert.Equal("second\n", text.readline());
        var lines = text.readlines_async().AsTask();
        os.write(writing, "\nfourth"u8);
        os.close(writing);
        Assert.Equal(["third\n", "fourth"], await lines);
        Assert.Equal("", await text.read_async());
    }

    [Fact]
    public async Task bytes_are_awaited_too_and_none_are_lost()
    {
        using BinaryIO bytes = os.fdopen(reading, "rb", closefd: false);
        using var cancelled = new CancellationTokenSource();
        os.write(writing, "abc"u8);
        var read = bytes.read_async(5, cancelled.Token).AsTask();
        await cancelled.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => read);
        Assert.Equal("abc"u8.ToArray(), bytes.peek());
        var whole = bytes.read_async(5).AsTask();
        os.write(writing, "defg\nh"u8);
        Assert.Equal("abcde"u8.ToArray(), await whole);
        Assert.Equal("fg\n"u8.ToArray(), await bytes.readline_async());
        var rest = new byte[9];
        var into = bytes.readinto_async(rest).AsTask();
        os.close(writing);
        Assert.Equal((1, (byte)'h'), (await into, rest[0]));
        Assert.Equal([], bytes.read1());
    }

    [Fact]
    public async Task a_cancelled_writing_leaves_the_text_in_the_buffer()
    {
        var text = os.fdopen(writing, "w", closefd: false);
        var large = string.Concat(Enumerable.Range(0, 40_000).Select(i => $"{i}\n"));
        using var cancelled = new CancellationTokenSource();
        var write = text.write_async(large, cancelled.Token).AsTask();
        await cancelled.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => write);
        using var reader = os.fdopen(reading, closefd: false);
        var arrived = Task.Run(() => reader.read());
        await text.write_async("end");
        await text.flush_async();
        text.close();
        os.close(writing);
        Assert.Equal(large + "end", await arrived);
    }

    [Fact]
    public void a_descriptor_that_does_not_block_answers_as_in_CPython()
    {
        const string Program = """
            def nonblocking(mode, buffering, calls):
                r, w = os.pipe()
                os.set_blocking(r, False)
                f = os.fdopen(r, mode, buffering)
                log = []
                for call in calls:
                    if isinstance(call, bytes): os.write(w, call)
                    else:
                        try: log.append(getattr(f, call[0])(*call[1:]))
                        except Exception as e: log.append(type(e).__name__)
                f.close(), os.close(w)
                return log
            """;
        CPython.Newest.Answer(Program);
        foreach (var (mode, buffering) in (ReadOnlySpan<(string, int)>)[("r", -1), ("rb", -1), ("rb", 0)])
        {
            object[] calls = mode == "r"
                ? [new FileStep("read", 3), new FileStep("readline"), "ab"u8.ToArray(), new FileStep("read", 5), "a\nb"u8.ToArray(), new FileStep("readline"), new FileStep("readline"), new FileStep("readlines")]
                : [new FileStep("read"), new FileStep("read", 3), "ab"u8.ToArray(), new FileStep("read", 5), "a\nb"u8.ToArray(), .. buffering == 0 ? new object[] { new FileStep("read") } : [new FileStep("read1"), new FileStep("readline")]];
            var expected = CPython.Newest.Answer(
                $"nonblocking({Python.Literal(mode)}, {buffering}, [{string.Concat(calls.Select(call => (call is FileStep step ? $"({Python.Literal(step.Name)}, {string.Concat(step.Arguments.Select(a => Python.Literal(a) + ", "))})" : Python.Literal(call)) + ", "))}])");
            var (r, w) = os.pipe();
            os.set_blocking(r, false);
            using var file = os.fdopen(r, mode, buffering);
            var log = new List<object?>();
            foreach (var call in calls)
            {
                if (call is FileStep step) log.Add(mode == "r" ? step.On(file) : step.On(file.buffer));
                else os.write(w, (byte[])call);
            }

            os.close(w);
            Assert.Equal(expected, "= " + Python.Literal(log));
        }
    }

    [Theory]
    [InlineData("w")]
    [InlineData("wb")]
    public void what_a_full_pipe_does_not_take_is_told(string mode)
    {
        os.set_blocking(writing, false);
        var file = os.fdopen(writing, mode, 4096, closefd: false);
        var error = Assert.Throws<BlockingIOError>(() => mode == "w" ? file.write(new string('x', 100_000)) : file.buffer.write(new byte[100_000]));
        var buffered = mode == "w" ? 8192 : 4096;
        Assert.Equal((errno.EAGAIN, 65536 + buffered), (error.errno, error.characters_written));
        Assert.Equal("[Errno 11] write could not complete without blocking", error.Message);
        Assert.Equal(65536, os.read(reading, 100_000).Length);
        file.close();
        Assert.Equal(buffered, os.read(reading, 100_000).Length);
    }

    [Fact]
    public async Task a_stream_of_NET_reads_and_writes_the_same_file()
    {
        using BinaryIO writer = os.fdopen(writing, "wb", closefd: false);
        using BinaryIO reader = os.fdopen(reading, "rb", closefd: false);
        writer.write("a"u8);
        await writer.Stream.WriteAsync("bc\n"u8.ToArray());
        await writer.Stream.FlushAsync();
        writer.close();
        os.close(writing);
        Assert.Equal((byte)'a', reader.read(1)[0]);
        using var lines = new StreamReader(reader.Stream, Encoding.UTF8);
        Assert.Equal("bc", await lines.ReadLineAsync());
        lines.Dispose();
        Assert.True(reader.closed);
    }
}
