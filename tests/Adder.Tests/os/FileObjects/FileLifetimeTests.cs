using System.Runtime.CompilerServices;
using System.Runtime.Versioning;
using Adder.Tests.Oracle;

namespace Adder.Tests.FileObjects;

/// <summary>The descriptor of a file object has one owner, which closes it once.</summary>
[Collection(ProcessState.Name)]
[SupportedOSPlatform("linux")]
public sealed class FileLifetimeTests : IDisposable
{
    private readonly TemporaryDirectory temporary = new();

    public void Dispose()
    {
        sys.resourcewarninghook = null;
        temporary.Dispose();
    }

    [Theory]
    [InlineData("w")]
    [InlineData("wb")]
    [InlineData("w+")]
    public void a_close_that_cannot_write_raises_and_closes_nevertheless(string mode)
    {
        var file = os.fdopen(os.open("/dev/full", os.O_RDWR), mode, closefd: true);
        var fd = file.fileno();
        Put(file, mode);
        Assert.Equal("= [('OSError', 28), True, None]", Closing(file));
        Assert.False(os.path.lexists($"/proc/self/fd/{fd}") && os.readlink($"/proc/self/fd/{fd}") == "/dev/full");

        var (reading, writing) = os.pipe();
        os.close(reading);
        file = os.fdopen(writing, mode.TrimEnd('+'));
        Put(file, mode);
        Assert.Equal("! ('BrokenPipeError', 32, '[Errno 32] Broken pipe', None, None)", Python.Outcome(file.flush));
        Assert.Equal("= [('BrokenPipeError', 32), True, None]", Closing(file));
    }

    [Fact]
    public void a_descriptor_that_is_not_to_be_closed_stays_open()
    {
        var fd = os.open(temporary["a"], os.O_RDWR | os.O_CREAT);
        for (var i = 0; i < 2; i++)
            using (var file = os.fdopen(fd, "a", closefd: false)) file.write("x");
        Assert.Equal(2, os.fstat(fd).st_size);
        os.close(fd);
    }

    [Fact]
    public void threads_that_close_one_file_close_its_descriptor_once()
    {
        for (var round = 0; round < 200; round++)
        {
            var file = os.fdopen(os.open(temporary["a"], os.O_RDWR | os.O_CREAT), "w");
            file.write("x");
            using var barrier = new Barrier(3);
            var others = new List<int>();
            var errors = new List<Exception>();
            var threads = Enumerable.Range(0, 3).Select(_ => new Thread(() =>
            {
                barrier.SignalAndWait();
                try
                {
                    file.close();
                    // takes the number that has just become free: a second close would take it away
                    var fd = os.open("/dev/null", os.O_RDONLY);
                    lock (others) others.Add(fd);
                }
                catch (Exception error)
                {
                    lock (errors) errors.Add(error);
                }
            })).ToList();
            threads.ForEach(thread => thread.Start());
            threads.ForEach(thread => thread.Join());
            Assert.Empty(errors);
            others.ForEach(os.close);
        }
    }

    [Fact]
    public void a_forgotten_file_is_written_and_closed_and_the_hook_is_told_in_CPythons_words()
    {
        var told = new List<string>();
        sys.resourcewarninghook = warning =>
        {
            lock (told) told.Add(warning.Message);
        };
        var expected = new List<string>();
        foreach (var (mode, buffering) in (ReadOnlySpan<(string, int)>)[("w", -1), ("r+", -1), ("wb", -1), ("rb", -1), ("r+b", -1), ("rb", 0)])
        {
            var fd = Forget(mode, buffering, closefd: true);
            expected.Add(CPython.Newest.Answer(
                $"(lambda fd, mode, buffering: (lambda f: 'unclosed file ' + repr(f).replace('name=%d' % fd, 'name={fd}'))(os.fdopen(fd, mode, buffering)))"
                + $"(os.open('/dev/null', os.O_RDWR), {Python.Literal(mode)}, {buffering})")[2..]);
            Collect();
            Assert.False(os.path.lexists($"/proc/self/fd/{fd}") && os.readlink($"/proc/self/fd/{fd}") == temporary[mode]);
            Assert.Equal(mode is "w" or "wb" ? "forgotten" : "", File.ReadAllText(temporary[mode]));
        }

        lock (told) Assert.Equal(expected, told.Where(message => message.StartsWith("unclosed file", StringComparison.Ordinal)).Select(Python.Literal));
        os.close(Forget("w", -1, closefd: false));
        Collect();
        lock (told) Assert.Equal(expected.Count, told.Count(message => message.StartsWith("unclosed file", StringComparison.Ordinal)));
    }

    [Fact]
    public void the_bytes_of_a_text_outlive_it()
    {
        var bytes = BytesOf(temporary["a"]);
        Collect();
        Assert.Equal("abc"u8.ToArray(), bytes.read());
        bytes.close();
        Assert.True(bytes.closed);

        var text = os.fdopen(os.open(temporary["a"], os.O_RDWR), "r+");
        var detached = text.detach();
        Assert.Equal("! ('ValueError', 'underlying buffer has been detached')", Python.Outcome(text.close));
        text.Dispose();
        Assert.Equal(3, detached.write("xyz"u8));
        detached.close();
        Assert.Equal("xyz", File.ReadAllText(temporary["a"]));
    }

    private static string Closing(TextIO file)
    {
        var log = new List<object?>();
        try
        {
            file.close();
        }
        catch (OSError error)
        {
            log.Add((error.GetType().Name, error.errno));
        }

        log.Add(file.closed);
        file.close();
        log.Add(null);
        return "= " + Python.Literal(log);
    }

    private static void Put(TextIO file, string mode)
    {
        if (mode.Contains('b', StringComparison.Ordinal)) file.buffer.write("x"u8);
        else file.write("x");
    }

    private static void Collect()
    {
        for (var i = 0; i < 3; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private int Forget(string mode, int buffering, bool closefd)
    {
        var fd = os.open(temporary[mode], os.O_RDWR | os.O_CREAT);
        var file = os.fdopen(fd, mode, buffering, closefd: closefd);
        if (mode == "w") file.write("forgotten");
        if (mode == "wb") file.buffer.write("forgotten"u8);
        return fd;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static BinaryIO BytesOf(string path)
    {
        File.WriteAllText(path, "abc");
        return os.fdopen(os.open(path, os.O_RDWR), "r").buffer;
    }
}
