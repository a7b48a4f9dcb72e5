using System.Diagnostics;
using System.Globalization;
using Adder.Tests.Oracle;

namespace Adder.Tests.Examples;

[Collection(nameof(BuiltExample))]
public sealed class JobsTests(MadeByCPython<JobsTests.Stage> prepared) : IClassFixture<MadeByCPython<JobsTests.Stage>>
{
    private Stage Ready => prepared.Value;

    public static TheoryData<string[]> CommandLines { get; } = new(
        [],
        ["--jobs", "1"],
        ["--jobs=5", "a", "other"],
        ["--jobs", "1", "--jobs=2", "a/b"],
        ["other", "a", "a"],
        ["a/one"],
        ["link to a directory"],
        ["loop"],
        ["other/fifo"],
        ["locked"],
        ["locked/f", "missing", "a/one/x", ""],
        ["listed", "entered"],
        ["/proc/self/mem"],
        ["--", "-dash", "--jobs"],
        ["--jobs"],
        ["--jobs", ""],
        ["--jobs="],
        ["--jobs", "0"],
        ["--jobs", "1000"],
        ["--jobs", "-1"],
        ["--jobs", "two"],
        ["--jobs", "\u0663"],
        ["--job", "2"],
        ["a", "-h"]);

    [Theory, MemberData(nameof(CommandLines))]
    public void jobs_writes_what_its_Python_twin_writes(string[] arguments) => Assert.Equal(Ready.PythonTwin(arguments), Ready.Jobs(arguments));

    [Theory]
    [InlineData("1")]
    [InlineData("2")]
    [InlineData("16")]
    public void files_are_hashed_as_sha256sum_hashes_them(string jobs)
    {
        var names = Directory.EnumerateFiles(Ready.Many.FullName).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal).ToArray();
        var theirs = Run.Of(Ready.Many.FullName, ["sha256sum", .. names.Select(name => $"./{name}")]);
        var ours = Run.Of(Ready.Many.FullName, Ready.Example.Program, "--jobs", jobs);
        Assert.Equal(theirs.Output, ours.Output);
        Assert.Equal("1000 files\n2000 files\n", ours.Errors);
        Assert.Equal(0, ours.ExitCode);
    }

    [Fact]
    public void what_can_not_be_read_is_told_as_Python_tells_it_and_exits_with_1()
    {
        var run = Ready.Jobs(["missing", "locked/f", "/proc/self/mem", "a/one"]);
        Assert.Equal(
            "jobs: [Errno 5] Input/output error: '/proc/self/mem'\njobs: [Errno 13] Permission denied: 'locked/f'\njobs: [Errno 2] No such file or directory: 'missing'\n",
            run.Errors);
        Assert.EndsWith("  a/one\n", run.Output);
        Assert.Equal(1, run.ExitCode);
    }

    [Fact]
    public void names_that_are_not_UTF_8_leave_as_they_came() =>
        Assert.Contains("  other/not \xff\xfe utf-8/not \xff\xfe utf-8\n", Ready.Jobs(["other"]).Output);

    [Fact]
    public void a_mistake_in_the_options_shows_the_usage_and_exits_with_2()
    {
        var run = Ready.Jobs(["--jobs", "0"]);
        Assert.Equal((2, "", "jobs: '0' is not a number of jobs\nusage: jobs [--jobs N] [path ...]\n"), (run.ExitCode, run.Output, run.Errors));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void CtrlC_ends_the_workers_in_the_midst_of_a_file(bool python)
    {
        using var endless = new TemporaryDirectory();
        using (var file = File.Create(endless["would take an hour"])) file.SetLength(1L << 42);
        string[] program = python ? [CPythonInstallation.Newest.Executable, Ready.Example.Twin] : [Ready.Example.Program];
        // what runs the tests may ignore SIGINT, which a child inherits
        var start = new ProcessStartInfo("env", ["--default-signal=INT", .. program, "--jobs", "2", endless.FullName, Ready.Many.FullName])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        Assert.Equal("1000 files", process.StandardError.ReadLine());
        os.kill(process.Id, signal.SIGINT);
        var errors = process.StandardError.ReadToEnd();
        Assert.Empty(process.StandardOutput.ReadToEnd());
        process.WaitForExit();
        Assert.EndsWith("jobs: interrupted, Thread-1 (scan), Thread-2 (work), Thread-3 (work) have ended\n", errors);
        Assert.Equal(130, process.ExitCode);
    }

    [Fact]
    public void a_terminal_sees_how_far_it_is()
    {
        var (ours, theirs) = (OnTerminal(Ready.Example.Program), OnTerminal($"{CPythonInstallation.Newest.Executable} {Ready.Example.Twin}"));
        Assert.Equal("\r1000 files\r2000 files\r\x1b[K", ours.Output);
        Assert.Equal(theirs, ours);

        Run OnTerminal(string command) => Run.Of(Ready.Many.FullName, "env", "TERM=dumb", "script", "-qec", $"{command} > /dev/null", "/dev/null");
    }

    public sealed class Stage : IDisposable
    {
        private readonly SampleTree tree = new();

        public Stage()
        {
            os.truncate(Path.Combine(tree.FullName, "a/b/c/d/sparse"), 3_000_000);
            for (var i = 0; i < 2_500; i++) File.WriteAllText(Many[i.ToString(CultureInfo.InvariantCulture)], new string('x', i));
        }

        public BuiltExample Example { get; } = new("jobs");

        public TemporaryDirectory Many { get; } = new();

        public Run Jobs(string[] arguments) => Run.Unprivileged(tree.FullName, [Example.Program, .. arguments]);

        public Run PythonTwin(string[] arguments) => Run.Unprivileged(tree.FullName, [CPythonInstallation.Newest.Executable, Example.Twin, .. arguments]);

        public void Dispose()
        {
            Example.Dispose();
            Many.Dispose();
            tree.Dispose();
        }
    }
}
