using System.Globalization;
using System.Runtime.Versioning;
using System.Text.RegularExpressions;
using Adder.Tests.Oracle;

namespace Adder.Tests.Examples;

[Collection(nameof(BuiltExample))]
[SupportedOSPlatform("linux")]
public sealed partial class SuperviseTests(SuperviseTests.Stage stage) : IClassFixture<SuperviseTests.Stage>
{
    [Fact]
    public void a_session_on_a_terminal_looks_the_same_with_both_twins()
    {
        var theirs = Session([CPythonInstallation.Newest.Executable, stage.Example.Twin]);
        Assert.Equal(theirs, Session([stage.Example.Program]));
        Assert.Contains("talker: the same <1>", theirs);
        Assert.Contains("supervise: worker exited with 3, again in 2 ms", theirs);
        Assert.Equal("exit code 0", theirs[^1]);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void no_line_is_lost_when_it_reloads(bool python)
    {
        using var directory = new TemporaryDirectory();
        os.mkfifo(directory["end"]);
        var end = os.open(directory["end"], os.O_RDWR);
        // on a busy machine all lines may be there before the last reload
        File.WriteAllText(directory["commands"], $"count: seq 300000; head -n 1 '{directory["end"]}' > /dev/null\n");
        using var session = new TerminalSession([.. python ? stage.Python : stage.Ours, directory["commands"]]);
        session.Expect("count: ");
        for (var i = 0; i < 3; i++)
        {
            session.Send(signal.SIGHUP);
            session.Expect("count still runs");
        }

        os.write(end, "\n"u8);
        Assert.Equal(0, session.End());
        os.close(end);
        // a line that was under way is cut in two
        Assert.Equal(
            string.Concat(Enumerable.Range(1, 300_000).Select(number => number.ToString(CultureInfo.InvariantCulture))),
            string.Concat(session.Lines.Where(line => line.StartsWith("count: ", StringComparison.Ordinal)).Select(line => line["count: ".Length..])));
    }

    [Theory]
    [InlineData("once: echo done", "--delay", "1")]
    [InlineData("once: printf 'not UTF-8: \\377, nothing: \\000, no end'")]
    [InlineData("once:echo \"$0\" \"$@\"; cat; echo $?")]
    [InlineData("wrong: exit 3", "--delay", "1", "--restarts", "2")]
    [InlineData("wrong: kill -USR1 $$", "--restarts", "0")]
    [InlineData("unknown: no-such-command --at all", "--restarts", "1", "--delay", "0")]
    [InlineData("\n  # comment\n\t \n only:\t echo \t two  \n#other: exit 1")]
    [InlineData("pipe: yes | head -1")]
    public void it_says_what_its_Python_twin_says(string commands, params string[] options) => Compare(commands, options);

    // it leaves once the new program is there, most probably before that asks for signals
    [Fact]
    public void a_command_may_leave_while_it_reloads() =>
        Assert.Equal(
            ["leaver runs as <1>", "reloads", "leaver still runs as <1>", "leaver exited with 0", "all commands have ended", ""],
            Compare("leaver: kill -HUP $PPID; until grep -qa SUPERVISE_CHILDREN /proc/$PPID/environ; do :; done", []).Output.Replace("supervise: ", "", StringComparison.Ordinal).Split('\n'));

    [Fact]
    public void a_command_that_the_system_does_not_start_is_tried_again()
    {
        var run = Compare($"long: : {new string('x', 200_000)}", ["--delay", "1", "--restarts", "1"]);
        Assert.Equal("supervise: long did not start: Argument list too long, again in 1 ms", run.Output.Split('\n')[0]);
        Assert.Equal(1, run.ExitCode);
    }

    [Fact]
    public void it_does_not_wait_for_what_a_command_has_left_behind()
    {
        using var directory = new TemporaryDirectory();
        File.WriteAllText(directory["commands"], "leaves: echo $$; sleep 1000 & echo $! > left");
        foreach (var program in new[] { stage.Python, stage.Ours })
        {
            var run = Run.Of(directory.FullName, [.. program, "commands"]);
            Assert.Equal("supervise: leaves runs as <1>\nleaves: <1>\nsupervise: leaves exited with 0\nsupervise: all commands have ended\n", Numbered(run.Output));
            os.kill(int.Parse(File.ReadAllText(directory["left"]), CultureInfo.InvariantCulture), signal.SIGKILL);
        }
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("# nothing else\n\n")]
    [InlineData("good: exit 0\nno colon\n")]
    [InlineData("good: exit 0\n\nno name at all: exit 0\n")]
    [InlineData(": exit 0\n")]
    [InlineData("empty:\n")]
    [InlineData("empty:  \t\n")]
    [InlineData("twice: exit 0\nonce: exit 0\ntwice: exit 1\n")]
    [InlineData("good: exit 0", "--delay")]
    [InlineData("good: exit 0", "--delay", "1s")]
    [InlineData("good: exit 0", "--delay", "-1")]
    [InlineData("good: exit 0", "--restarts", "")]
    [InlineData("good: exit 0", "--restarts", "9999999999")]
    [InlineData("good: exit 0", "--restarts", "\u0663")]
    [InlineData("good: exit 0", "--help")]
    [InlineData("good: exit 0", "another")]
    public void a_mistake_is_told_as_its_Python_twin_tells_it(string? commands, params string[] options) =>
        Assert.Equal(2, Compare(commands, options).ExitCode);

    private Run Compare(string? commands, string[] options)
    {
        var (theirs, ours) = (One(stage.Python), One(stage.Ours));
        Assert.Equal(theirs, ours);
        Assert.Empty(ours.Errors);
        return ours;

        Run One(string[] program)
        {
            using var directory = new TemporaryDirectory();
            if (commands is not null) File.WriteAllText(directory["commands"], commands);
            var run = Run.Of(directory.FullName, [.. program, .. options, "commands"]);
            return run with { Output = Numbered(run.Output) };
        }
    }

    /// <summary>One scripted session. The commands do nothing before they are told to, through FIFOs, so that the order is always the same.</summary>
    private static string[] Session(string[] program)
    {
        using var directory = new TemporaryDirectory();
        var (commands, talk, work, said, hold) = (directory["commands"], directory["talk"], directory["work"], directory["said"], directory["hold"]);
        foreach (var fifo in new[] { talk, work, said, hold }) os.mkfifo(fifo);
        var talker = $"""talker: sleep 1000 > {hold} & trap '' TERM; while read -r line < {talk}; do printf "$line" $$; echo > {said}; done""";
        // it reads to the end, lest the next worker find the FIFO of the last one still open and nothing in it
        var worker = $"worker: code=$(cat {work}); echo leaving with $code; exit $code";
        File.WriteAllLines(commands, ["# a session", talker, "", worker]);

        using var session = new TerminalSession([.. program, "--delay", "1", "--restarts", "2", commands]);
        session.Expect("worker runs as");
        var talking = PidIn(session.Lines[0]);
        using var held = new FileStream(hold, FileMode.Open, FileAccess.Read);
        Say("hello %s\\n");
        session.Expect("talker: hello");
        File.WriteAllText(work, "3\n");
        session.Expect("worker runs as");

        // a command is added, and an unfinished line is under way
        File.AppendAllLines(commands, ["late: ls /proc/$$/fd; echo ready; exec sleep 1000"]);
        Say("not UTF-8: \\377, half a line");
        session.Send(signal.SIGHUP);
        var late = PidIn(session.Expect("late runs as"));
        session.Expect("late: ready");
        Assert.Equal($"{session.Process}", ParentOf(talking));
        Assert.Equal(["late: 0", "late: 1", "late: 2", "late: ready"], session.Lines.Where(line => line.StartsWith("late: ", StringComparison.Ordinal)));
        Assert.DoesNotContain("SUPERVISE", File.ReadAllText($"/proc/{late}/environ"), StringComparison.Ordinal);
        Say("the same %s\\n");
        session.Expect("the same");

        // what failed before the reload still counts
        File.WriteAllText(work, "3\n");
        session.Expect("worker runs as");
        File.WriteAllText(work, "3\n");
        session.Expect("given up");

        // a file with a mistake changes nothing; one without a command ends it
        File.WriteAllLines(commands, [talker, "mistake"]);
        session.Send(signal.SIGHUP);
        session.Expect("line 2");
        File.WriteAllLines(commands, [talker]);
        session.Send(signal.SIGHUP);
        session.Expect("late was killed");

        // the talker does not mind SIGTERM, and what it has started in its process group does
        session.Send(signal.SIGTERM);
        Assert.Equal(-1, held.ReadByte());
        session.Send(signal.SIGTERM);
        var code = session.End();
        return [.. Numbered(string.Join('\n', session.Lines)).Replace(directory.FullName, "", StringComparison.Ordinal).Split('\n'), $"exit code {code}"];

        void Say(string format)
        {
            File.WriteAllText(talk, format + "\n");
            _ = File.ReadAllText(said);
        }
    }

    private static int PidIn(string line) => int.Parse(Pid().Match(line).Groups[1].Value, CultureInfo.InvariantCulture);

    private static string ParentOf(int process) => File.ReadLines($"/proc/{process}/status").First(line => line.StartsWith("PPid:", StringComparison.Ordinal))["PPid:".Length..].Trim();

    /// <summary>Process ids that it tells become &lt;1&gt;, &lt;2&gt; … everywhere.</summary>
    private static string Numbered(string output)
    {
        foreach (var (index, pid) in Pid().Matches(output).Select(match => match.Groups[1].Value).Distinct().Index())
            output = Regex.Replace(output, $@"\b{pid}\b", $"<{index + 1}>");
        return output;
    }

    [GeneratedRegex(@"runs as (\d+)")]
    private static partial Regex Pid();

    public sealed class Stage : IDisposable
    {
        public BuiltExample Example { get; } = new("supervise");

        public string[] Ours => [Example.Program];

        public string[] Python => [CPythonInstallation.Newest.Executable, Example.Twin];

        public void Dispose() => Example.Dispose();
    }
}
