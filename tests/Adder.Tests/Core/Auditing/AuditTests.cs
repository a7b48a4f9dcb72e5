using Adder.Tests.Oracle;

namespace Adder.Tests.Core.Auditing;

public sealed class AuditTests
{
    [Fact]
    public void every_call_raises_the_events_that_it_raises_in_CPython()
    {
        CPython.Newest.Answer(Listening);
        var sources = Python.Literal(AuditedCalls.All.Select(call => call.Source));
        Assert.Equal(
            Lines(CPython.Newest.Answer($"[(source, events_of(source)) for source in {sources}]")),
            Lines("= " + ChildProgram.Run("audited-calls")[0]));
    }

    [Fact]
    public void the_table_has_every_event_that_the_documentation_of_os_names_for_Linux()
    {
        CPython.Newest.Answer(Listening);
        var sources = Python.Literal(AuditedCalls.All.Select(call => call.Source));
        Assert.Equal(
            "= []",
            CPython.Newest.Answer($"sorted(set({Python.Literal(Documented)}) - {{event[0] for source in {sources} for event in events_of(source)}})"));
    }

    [Fact]
    public void a_hook_that_refuses_an_event_ends_the_call_as_in_CPython()
    {
        CPython.Newest.Answer(Listening);
        var sources = Python.Literal(AuditedCalls.All.Select(call => call.Source));
        Assert.Equal(
            Lines(CPython.Newest.Answer($"[(source, is_refused(source)) for source in {sources}]")),
            Lines("= " + ChildProgram.Run("refused-calls")[0]));
    }

    [Fact]
    public void a_refused_call_changes_nothing()
    {
        using var folder = new TemporaryDirectory();
        File.WriteAllText(folder["f"], "some text");
        Directory.CreateDirectory(folder["d"]);
        Assert.Equal("([], 'unchanged', False)", ChildProgram.Run("refused-effects", $"cd '{folder.FullName}' && exec \"$@\"")[0]);
    }

    [Fact]
    public void threads_and_exceptions_that_reach_nobody_are_audited_as_in_CPython()
    {
        CPython.Newest.Answer("import subprocess");
        Assert.Equal(
            CPython.Newest.Answer($"subprocess.run([sys.executable, '-X', 'utf8', '-c', {Python.Literal(AuditedThreads.InCPython)}], capture_output=True, text=True).stdout"),
            "= " + Python.Literal(ChildProgram.Run("audited-threads", "exec \"$@\" 2>/dev/null")[0] + "\n"));
    }

    [Fact]
    public void hooks_are_asked_in_their_order_and_stop_a_call_before_it_happens()
    {
        CPython.Newest.Answer("import subprocess");
        Assert.Equal(
            CPython.Newest.Answer($"subprocess.run([sys.executable, '-X', 'utf8', '-c', {Python.Literal(AuditHookPrograms.InCPython)}], capture_output=True, text=True).stdout"),
            "= " + Python.Literal(ChildProgram.Run("audit-hooks")[0] + "\n"));
    }

    [Fact]
    public void events_cost_nothing_without_a_hook() => Assert.Equal("(True, 6)", ChildProgram.Run("audit-cost", "DOTNET_TieredCompilation=0 exec \"$@\"")[0]);

    /// <remarks>Python's documentation says it so; CPython 3.13 swallows every Exception here.</remarks>
    [Fact]
    public void a_RuntimeError_keeps_a_new_hook_out_silently_and_another_error_aloud() =>
        Assert.Equal(Python.Literal((0, "! ('ValueError', 'no')")), ChildProgram.Run("audit-refusals")[0]);

    private const string Listening = """
        import warnings
        audited_events, audited_refusing = None, False
        def audited_hook(name, arguments):
            if not (name.startswith('os.') or name == 'open'): return
            if audited_refusing: raise RuntimeError('refused')
            if audited_events is not None: audited_events.append((name, list(arguments)))
        def events_of(source):
            global audited_events
            audited_events = []
            try: exec(source, globals())
            except Exception: pass
            events, audited_events = audited_events, None
            return events
        def is_refused(source):
            global audited_refusing
            audited_refusing = True
            try: exec(source, globals())
            except RuntimeError as e: return str(e) == 'refused'
            except Exception: pass
            finally: audited_refusing = False
            return False
        if not globals().get('audited_already'):
            audited_already = True
            sys.addaudithook(audited_hook)
        """;

    // but the fork of a process, which can't be, and what only Windows or macOS have
    private static readonly HashSet<string> Documented =
    [
        "open", "os.chdir", "os.chmod", "os.chown", "os.exec", "os.fwalk", "os.getxattr", "os.kill", "os.killpg", "os.link", "os.listdir", "os.listxattr",
        "os.lockf", "os.mkdir", "os.posix_spawn", "os.putenv", "os.remove", "os.removexattr", "os.rename", "os.rmdir", "os.scandir", "os.setxattr", "os.symlink",
        "os.system", "os.truncate", "os.unsetenv", "os.utime", "os.walk",
    ];

    // one call a line, for whoever reads the difference
    private static string Lines(string events) => events.Replace("), (\"os.", "),\n(\"os.", StringComparison.Ordinal).Replace("), ('os.", "),\n('os.", StringComparison.Ordinal);
}
