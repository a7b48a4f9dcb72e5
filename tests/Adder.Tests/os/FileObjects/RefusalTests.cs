using System.Runtime.Versioning;
using Adder.Tests.Oracle;

namespace Adder.Tests.FileObjects;

/// <summary>What a file refuses that is closed, of the other kind, or without a position, in CPython's words.</summary>
[Collection(ProcessState.Name)]
[SupportedOSPlatform("linux")]
public sealed class RefusalTests : IDisposable
{
    private static readonly (string Python, Func<TextIO, object?> Here)[] OfText =
    [
        ("read()", f => f.read()), ("read(0)", f => f.read(0)), ("readline()", f => f.readline()), ("readlines()", f => f.readlines()), ("write('a')", f => f.write("a")),
        ("flush()", f => Done(f.flush)), ("writelines([])", f => Done(() => f.writelines([]))), ("writelines(['a'])", f => Done(() => f.writelines(["a"]))),
        ("seek(0)", f => f.seek(0)), ("seek(-1)", f => f.seek(-1)), ("seek(1, 1)", f => f.seek(1, 1)), ("seek(0, 1)", f => f.seek(0, 1)), ("seek(1, 2)", f => f.seek(1, 2)),
        ("seek(0, 7)", f => f.seek(0, 7)), ("truncate(-1)", f => f.truncate(-1)), ("readable()", f => f.readable()), ("seekable()", f => f.seekable()), ("isatty()", f => f.isatty()),
        ("newlines", f => f.newlines), ("mode", f => f.mode), ("encoding", f => f.encoding), ("errors", f => f.errors), ("line_buffering", f => f.line_buffering),
        ("write_through", f => f.write_through), ("closed", f => f.closed), ("reconfigure(newline='x')", f => Done(() => f.reconfigure(newline: "x"))),
        ("reconfigure(encoding='nope')", f => Done(() => f.reconfigure(encoding: "nope"))), ("buffer.mode", f => f.buffer.mode), ("tell()", f => f.tell()),
    ];

    private static readonly (string Python, Func<BinaryIO, object?> Here)[] OfBytes =
    [
        ("read()", f => f.read()), ("read(-2)", f => f.read(-2)), ("readline()", f => f.readline()), ("readlines()", f => f.readlines()), ("write(b'a')", f => f.write("a"u8)),
        ("seek(0)", f => f.seek(0)), ("seek(-1)", f => f.seek(-1)), ("seek(0, 9)", f => f.seek(0, 9)), ("truncate(-1)", f => f.truncate(-1)), ("readable()", f => f.readable()),
        ("writable()", f => f.writable()), ("seekable()", f => f.seekable()), ("isatty()", f => f.isatty()), ("mode", f => f.mode), ("closed", f => f.closed), ("tell()", f => f.tell()),
    ];

    private readonly TemporaryDirectory temporary = new();

    public void Dispose() => temporary.Dispose();

    public static TheoryData<string, bool> Ways => new MatrixTheoryData<string, bool>(["r", "w", "r+", "a"], [false, true]);

    [Theory]
    [MemberData(nameof(Ways))]
    public void a_text_refuses_what_it_refuses_in_CPython(string mode, bool closed) => Compare(mode, closed, OfText, file => file);

    [Theory]
    [MemberData(nameof(Ways))]
    public void bytes_refuse_what_they_refuse_in_CPython(string mode, bool closed) => Compare(mode + "b", closed, OfBytes, file => file.buffer);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void the_ends_of_a_pipe_have_no_position(bool writes)
    {
        foreach (var call in (string[])["seek(0)", "tell()", "seekable()", "buffer.tell()", "buffer.seek(0)"])
        {
            var (r, w) = os.pipe();
            using var file = os.fdopen(writes ? w : r, writes ? "w" : "r");
            os.close(writes ? r : w);
            CPython.Newest.Answer("piped = os.pipe()");
            CPython.Newest.Answer($"piped_file = os.fdopen(piped[{(writes ? 1 : 0)}], '{(writes ? "w" : "r")}')");
            Assert.Equal(NoNumber(CPython.Newest.Answer("piped_file." + call)), Python.Outcome<object?>(() => call switch
            {
                "seek(0)" => file.seek(0),
                "tell()" => file.tell(),
                "seekable()" => file.seekable(),
                "buffer.tell()" => file.buffer.tell(),
                _ => file.buffer.seek(0),
            }));
            CPython.Newest.Answer("(piped_file.close(), [os.close(fd) for fd in piped if os.path.exists('/proc/self/fd/%d' % fd)])");
        }
    }

    [Fact]
    public void a_file_of_bytes_has_no_text_and_is_one_of_bytes()
    {
        File.WriteAllText(temporary["a"], "abc");
        using var file = os.fdopen(os.open(temporary["a"], os.O_RDWR), "r+b");
        Assert.Throws<ValueError>(() => file.read());
        Assert.Throws<ValueError>(() => file.write("a"));
        Assert.Throws<ValueError>(() => file.encoding);
        Assert.Throws<ValueError>(() => file.GetEnumerator());
        BinaryIO bytes = file;
        Assert.Same(bytes, file.buffer);
        Assert.Equal((3L, "rb+", 3L), (file.seek(0, 2), file.mode, file.tell()));
        file.flush();
    }

    // an OSError without a number has 0 here
    private static string NoNumber(string answer) => answer.Replace("', None, '", "', 0, '", StringComparison.Ordinal)
        .Replace("', None, \"", "', 0, \"", StringComparison.Ordinal);

    private static object? Done(Action action)
    {
        action();
        return null;
    }

    private void Compare<T>(string mode, bool closed, (string Python, Func<T, object?> Here)[] calls, Func<TextIO, T> of)
    {
        foreach (var (source, here) in calls)
        {
            foreach (var name in (string[])["a", "b"]) File.WriteAllText(temporary[name], "a\nb");
            using var file = os.fdopen(os.open(temporary["a"], os.O_RDWR), mode);
            var fresh = $"(lambda f: ({(closed ? "f.close(), " : "")}f.{source}, f.close())[-2])(os.fdopen(os.open({Python.Literal(temporary["b"])}, os.O_RDWR), {Python.Literal(mode)}))";
            if (closed) file.close();
            Assert.Equal((mode, source, NoNumber(CPython.Newest.Answer(fresh))), (mode, source, Python.Outcome(() => here(of(file)))));
        }
    }
}
