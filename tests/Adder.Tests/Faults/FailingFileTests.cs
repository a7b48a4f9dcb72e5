using System.Runtime.Versioning;
using Adder.Tests.Oracle;

namespace Adder.Tests.Faults;

/// <summary>File objects over a descriptor that takes no bytes: what they were given stays with them, and still they close.</summary>
[SupportedOSPlatform("linux")]
[Collection(ProcessState.Name)]
public sealed class FailingFileTests
{
    private const int Long = 20_000;

    private static readonly (string Source, Func<TextIO, object?> Text, Func<BinaryIO, object?> Bytes)[] Steps =
    [
        ("f.write(x)", f => f.write("x"), f => f.write("x"u8)),
        ("f.write(x + end)", f => f.write("x\n"), f => f.write("x\n"u8)),
        ("f.flush()", f => Nothing(f.flush), f => Nothing(f.flush)),
        ("f.write(x * 20000)", f => f.write(new string('x', Long)), f => f.write([.. Enumerable.Repeat((byte)'x', Long)])),
        ("f.writelines([x, end])", f => Nothing(() => f.writelines(["x", "\n"])), f => Nothing(() => f.writelines(["x"u8.ToArray(), "\n"u8.ToArray()]))),
        ("f.flush()", f => Nothing(f.flush), f => Nothing(f.flush)),
        ("f.closed", f => f.closed, f => f.closed),
        ("f.close()", f => Nothing(f.close), f => Nothing(f.close)),
        ("f.closed", f => f.closed, f => f.closed),
        ("f.close()", f => Nothing(f.close), f => Nothing(f.close)),
        ("f.write(x)", f => f.write("x"), f => f.write("x"u8)),
        ("f.flush()", f => Nothing(f.flush), f => Nothing(f.flush)),
    ];

    public FailingFileTests() => CPython.Newest.Answer("""
        def unread_end():
            r, w = os.pipe()
            os.close(r)
            return w
        def failing_file(full, mode, buffering, sources):
            fd = os.open('/dev/full', os.O_WRONLY) if full else unread_end()
            f, log = os.fdopen(fd, mode, buffering), []
            x, end = (b'x', b'\n') if 'b' in mode else ('x', '\n')
            for source in sources:
                try: log.append((source, eval(source)))
                except OSError as e: log.append((source, type(e).__name__, e.errno, str(e), e.filename))
                except Exception as e: log.append((source, type(e).__name__, str(e)))
            try: os.close(fd)
            except OSError as e: log.append(str(e))
            return log
        """);

    [Theory]
    [InlineData("w", -1)]
    [InlineData("w", 1)]
    [InlineData("w", 50_000)]
    [InlineData("a", 5)]
    [InlineData("wb", -1)]
    [InlineData("wb", 0)]
    [InlineData("wb", 3)]
    [InlineData("wb", 50_000)]
    public void a_file_that_takes_nothing_says_so_and_closes_once_as_in_CPython(string mode, int buffering)
    {
        foreach (var full in new[] { true, false })
        {
            var (r, w) = os.pipe();
            os.close(r);
            var fd = full ? os.open("/dev/full", os.O_WRONLY) : os.dup(w);
            os.close(w);
            var file = os.fdopen(fd, mode, buffering);
            BinaryIO? bytes = mode.Contains('b', StringComparison.Ordinal) ? file.buffer : null;
            var log = Steps.Select(step => Outcome(step.Source, () => bytes is null ? step.Text(file) : step.Bytes(bytes))).ToList();
            Assert.Equal("! ('OSError', 9, '[Errno 9] Bad file descriptor', None, None)", Python.Outcome(() => os.close(fd)));
            log.Add("[Errno 9] Bad file descriptor");
            Assert.Equal(
                CPython.Newest.Answer($"failing_file({Python.Literal(full)}, '{mode}', {buffering}, {Python.Literal(Steps.Select(step => step.Source))})").Split("), ("),
                $"= {Python.Literal(log)}".Split("), ("));
        }
    }

    private static object Outcome(string source, Func<object?> call)
    {
        try
        {
            return (source, call());
        }
        catch (OSError e)
        {
            return (source, e.GetType().Name, e.errno, e.Message, e.filename);
        }
        catch (ValueError e)
        {
            return (source, e.GetType().Name, e.Message);
        }
    }

    private static object? Nothing(Action call)
    {
        call();
        return null;
    }
}
