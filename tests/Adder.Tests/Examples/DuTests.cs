using Adder.Tests.Oracle;

namespace Adder.Tests.Examples;

[Collection(nameof(BuiltExample))]
public sealed class DuTests(MadeByCPython<DuTests.Stage> prepared) : IClassFixture<MadeByCPython<DuTests.Stage>>
{
    private Stage Ready => prepared.Value;

    public static TheoryData<string[]> CommandLines { get; } = new(
        [],
        ["--human"],
        ["--top", "3"],
        ["--top=4", "--human", "a", "other"],
        ["--top", "1", "--top=2"],
        ["--top", "999999999"],
        ["--top", "0"],
        ["a"],
        ["a/"],
        ["./a//b"],
        ["a", "a"],
        ["a/b", "a"],
        ["a", "a/b", "a/one", "other"],
        ["other", "a"],
        ["a/one", "a/one too"],
        ["a/one"],
        ["link to a directory"],
        ["link to a directory/"],
        ["loop"],
        ["loop/"],
        ["other/fifo"],
        ["locked"],
        ["locked/f"],
        ["listed", "entered"],
        ["caf\u00e9", "other/caf\u00e9 \U0001F600"],
        ["missing"],
        ["missing", "a", "a/one/x", ""],
        ["--", "-dash", "--human"],
        ["a", "-", "--", "a"],
        ["--top"],
        ["--top", ""],
        ["--top="],
        ["--top", "three"],
        ["--top", "-1"],
        ["--top", "+1"],
        ["--top", " 1"],
        ["--top", "1_0"],
        ["--top", "\u0663"],
        ["--top", "9999999999999999999999"],
        ["--jobs", "2"],
        ["--jobs=16", "a", "a/b", "a/one", "other"],
        ["--jobs", "3", "missing", "locked", "listed", "entered"],
        ["--jobs"],
        ["--jobs="],
        ["--jobs", "0"],
        ["--jobs", "1000"],
        ["--jobs", "two"],
        ["--bytes"],
        ["-h"],
        ["a", "--humane", "missing"]);

    [Theory, MemberData(nameof(CommandLines))]
    public void du_writes_what_its_Python_twin_writes(string[] arguments) => Assert.Equal(Ready.PythonTwin(arguments), Ready.Du(arguments));

    [Theory]
    [InlineData(".")]
    [InlineData("a", "other")]
    [InlineData("a", "a/b", "a/one", "other", "a")]
    [InlineData("a/b", "a")]
    [InlineData("link to a directory", "link to a directory/", "loop", "other/fifo")]
    [InlineData("locked", "listed", "entered")]
    public void du_counts_what_GNU_du_counts(params string[] paths)
    {
        var (theirs, ours) = (Ready.Gnu(["-b", .. paths]), Ready.Du(paths));
        Assert.Equal(Sorted(theirs.Output), Sorted(ours.Output));
        Assert.Equal(theirs.ExitCode, ours.ExitCode);
    }

    [Fact]
    public void du_ends_with_the_total_of_du_sb()
    {
        var total = Ready.Gnu(["-sb", "."]).Output;
        Assert.EndsWith(total, Ready.Du([]).Output);
        Assert.EndsWith(total, Ready.PythonTwin([]).Output);
    }

    [Theory]
    [InlineData("1")]
    [InlineData("2")]
    [InlineData("16")]
    public void a_file_of_several_names_is_counted_where_GNU_du_counts_it_whatever_thread_meets_it_first(string jobs)
    {
        using var directory = new TemporaryDirectory();
        for (var i = 0; i < 300; i++)
        {
            Directory.CreateDirectory(directory[$"{i % 7}/{i % 5}/{i}"]);
            if (i < 10) File.WriteAllText(directory[$"{i}.shared"], new string('x', 1_000 * (i + 1)));
            else os.link(directory[$"{i % 10}.shared"], directory[$"{i % 7}/{i % 5}/{i}/again"]);
        }

        var theirs = Run.Of(directory.FullName, "du", "-b");
        for (var round = 0; round < 5; round++)
            Assert.Equal(theirs, Run.Of(directory.FullName, Ready.Example.Program, "--jobs", jobs));
    }

    [Fact]
    public void human_sizes_are_rounded_as_GNU_du_rounds_them()
    {
        using var directory = new TemporaryDirectory();
        long[] edges = [0, 1, 1_023, 1_024, 1_025, 1_126, 1_127, 10_137, 10_138, 10_239, 10_240, 10_241, 1_046_528, 1_047_552, 1_047_553, 1_048_575, 1_048_576, 1L << 30, (10L << 30) - 1, (1L << 40) - 1];
        foreach (var size in edges)
        {
            using var file = File.Create(directory[$"{size}"]);
            file.SetLength(size);
        }

        var names = edges.Select(size => $"{size}").ToArray();
        Assert.Equal(
            Run.Unprivileged(directory.FullName, ["du", "-h", "--apparent-size", .. names]).Output,
            Run.Unprivileged(directory.FullName, [Ready.Example.Program, "--human", .. names]).Output);
    }

    [Fact]
    public void unreadable_directories_are_reported_as_GNU_du_reports_them()
    {
        string[] paths = ["locked", "missing", "listed", "entered", "a/one/x"];
        var (theirs, ours) = (Ready.Gnu(["-b", .. paths]), Ready.Du(paths));
        Assert.Contains("du: cannot read directory 'locked': Permission denied\n", ours.Errors);
        Assert.Equal(Sorted(theirs.Errors), Sorted(ours.Errors));
        Assert.Equal(1, ours.ExitCode);
    }

    [Fact]
    public void a_mistake_in_the_options_shows_the_usage_and_exits_with_2()
    {
        var run = Ready.Du(["--bytes"]);
        Assert.Equal((2, "", "du: there is no option '--bytes'\nusage: du [--human] [--top N] [--jobs N] [path ...]\n"), (run.ExitCode, run.Output, run.Errors));
    }

    [Fact]
    public void names_that_are_not_UTF_8_leave_as_they_came()
    {
        Assert.Contains("\tother/not \xff\xfe utf-8\n", Ready.Du(["other"]).Output);
        Assert.Contains("'./locked \xff\n'", Ready.Du([]).Errors);
    }

    [Fact]
    public void a_terminal_sees_how_far_it_is()
    {
        using var many = new TemporaryDirectory();
        for (var i = 0; i < 10_000; i++) File.Create(many[$"{i}"]).Dispose();
        var (ours, theirs) = (OnTerminal(Ready.Example.Program), OnTerminal($"{CPythonInstallation.Newest.Executable} {Ready.Example.Twin}"));
        Assert.Equal("\r10000 entries\r\x1b[K", ours.Output);
        Assert.Equal(theirs, ours);

        // to a terminal that knows the sequence, .NET's console says first that it wants the keypad's keys
        Run OnTerminal(string command) => Run.Unprivileged(many.FullName, "env", "TERM=dumb", "script", "-qec", $"{command} > /dev/null", "/dev/null");
    }

    private static string[] Sorted(string lines) => lines.Split('\n').Order(StringComparer.Ordinal).ToArray();

    public sealed class Stage : IDisposable
    {
        private readonly SampleTree tree = new();

        public BuiltExample Example { get; } = new("du");

        public Run Du(string[] arguments) => Run.Unprivileged(tree.FullName, [Example.Program, .. arguments]);

        public Run PythonTwin(string[] arguments) => Run.Unprivileged(tree.FullName, [CPythonInstallation.Newest.Executable, Example.Twin, .. arguments]);

        public Run Gnu(string[] arguments) => Run.Unprivileged(tree.FullName, ["du", .. arguments]);

        public void Dispose()
        {
            Example.Dispose();
            tree.Dispose();
        }
    }
}
