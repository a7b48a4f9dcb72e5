using Adder.Tests.Oracle;

namespace Adder.Tests.Core.Auditing;

public sealed class AuditTests
{
    [Fact]
    public void every_call_raises_the_events_that_it_raises_in_CPython()
    {
        CPython.Newest.Answer("""
            import warnings
            audited_events = None
            def audited_hook(name, arguments):
                if audited_events is not None and (name.startswith('os.') or name == 'open'): audited_events.append((name, list(arguments)))
            def events_of(source):
                global audited_events
                audited_events = []
                try: exec(source, globals())
                except Exception: pass
                events, audited_events = audited_events, None
                return events
            sys.addaudithook(audited_hook)
            """);
        var sources = Python.Literal(AuditedCalls.All.Select(call => call.Source));
        Assert.Equal(
            Lines(CPython.Newest.Answer($"[(source, events_of(source)) for source in {sources}]")),
            Lines("= " + ChildProgram.Run("audited-calls")[0]));
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

    // one call a line, for whoever reads the difference
    private static string Lines(string events) => events.Replace("), (\"os.", "),\n(\"os.", StringComparison.Ordinal).Replace("), ('os.", "),\n('os.", StringComparison.Ordinal);
}
