using System.Runtime.Versioning;
using Adder.Tests.Examples;
using Adder.Tests.Oracle;

namespace Adder.Tests.Sys;

[UnsupportedOSPlatform("windows")]
public sealed class EndingsTests
{
    [Theory]
    [MemberData(nameof(Endings.Names), MemberType = typeof(Endings))]
    public void a_program_ends_as_in_CPython(string name) => Assert.Equal(Endings.Run([.. Endings.InPython, name]), Endings.Run(Endings.Built, name));

    [Fact]
    public void there_are_many_ways_to_end() => Assert.True(Endings.Names.Count > 45);

    [Theory]
    [InlineData("exit-longer")]
    [InlineData("exit-huge")]
    public void a_number_that_is_too_large_is_the_status_that_CPython_has_for_it(string name) =>
        Assert.Equal(Endings.Run([.. Endings.InPython, name]).ExitCode, Endings.Run(Endings.Built, name).ExitCode);

    [Theory]
    [InlineData("return-12", 12, "", "")]
    [InlineData("await-exit", 13, "", "")]
    [InlineData("task", 11, "", "")]
    [InlineData("thread-of-NET", 0, "thread's finally\nmain goes on\n", "")]
    [InlineData("thread-of-NET-fails", 1, "", "Traceback (most recent call last):\nValueError: in a thread of .NET's\n")]
    public void what_only_NET_has_ends_accordingly(string name, int code, string output, string errors) =>
        Assert.Equal(new Run(code, output, errors), Endings.Run(Endings.Built, name));

    [Theory]
    [InlineData("0<&-")]
    [InlineData("1>&-")]
    [InlineData("2>&-")]
    [InlineData("0<&- 1>&-")]
    [InlineData("1>&- 2>&-")]
    [InlineData("0<&- 1>&- 2>&-")]
    public void a_stream_whose_descriptor_was_closed_at_the_start_is_null_as_in_CPython(string closed)
    {
        Run Ended(params string[] command) => Run.Of("/", ["sh", "-c", $"exec 9>&1; exec \"$@\" {closed}", "sh", .. command]);
        var theirs = Ended([.. Endings.InPython, "present"]);
        Assert.Contains("True", theirs.Output, StringComparison.Ordinal);
        Assert.Equal(theirs, Ended(Endings.Built, "present"));
    }

    [Theory]
    [InlineData("lines")]
    [InlineData("console-lines")]
    public void a_million_lines_reach_a_pipe_whole(string name)
    {
        string Sum(params string[] command) => Run.Of("/", ["sh", "-c", "\"$@\" | sha256sum", "sh", .. command]).Output;
        Assert.Equal(Sum([.. Endings.InPython, "lines"]), Sum(Endings.Built, name));
    }

    [Fact]
    public void the_streams_of_a_terminal_are_those_of_CPython()
    {
        static string[] Lines(params string[] command)
        {
            using var session = new TerminalSession(command);
            Assert.Equal(0, session.End());
            return [.. session.Lines];
        }

        var theirs = Lines([.. Endings.InPython, "streams"]);
        Assert.Contains("surrogateescape True True False", theirs[2], StringComparison.Ordinal);
        Assert.Equal(theirs, Lines(Endings.Built, "streams"));
    }

    [Fact]
    public void a_traceback_names_file_line_and_method()
    {
        var run = Run.Of("/", Endings.Built, "uncaught");
        Assert.Matches("""^Traceback \(most recent call last\):\n  File ".*/Program\.cs", line \d+, in .*MoveNext\n  File ".*/Program\.cs", line \d+, in .*\nValueError: no\n$""", run.Errors);
    }

    [Fact]
    public void without_the_entry_the_status_and_the_silence_are_the_same() =>
        Assert.Equal(new Run(5, "", ""), Run.Of("/", ChildProgram.Command("exit-without-entry")));

    [Fact]
    public void without_the_entry_a_thread_of_NETs_ends_silently() =>
        Assert.Equal(new Run(0, "thread's finally, joined\n", ""), Run.Of("/", ChildProgram.Command("exit-of-NETs-thread")));

    [Fact]
    public void without_the_entry_an_excepthook_is_told() =>
        Assert.Equal(new Run(1, "hooked: ValueError no\n", ""), Run.Of("/", ChildProgram.Command("hook-without-entry")));

    [Fact]
    public void what_was_written_before_a_crash_is_kept()
    {
        var run = Run.Of("/", ChildProgram.Command("failing-with-pending-output"));
        Assert.Equal("pending", run.Output);
        Assert.Contains("Unhandled exception. Adder.ValueError: no", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void every_form_of_a_main_method_is_run_and_its_wish_to_exit_heard() =>
        Assert.Equal(Python.Literal((4, 5, 6, 7, 8)), Assert.Single(ChildProgram.Run("entry-methods")));
}
