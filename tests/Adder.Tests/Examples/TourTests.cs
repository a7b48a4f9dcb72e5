using System.Text.RegularExpressions;
using Adder.Tests.Oracle;

namespace Adder.Tests.Examples;

[Collection(nameof(BuiltExample))]
public sealed partial class TourTests(MadeByCPython<TourTests.Stage> prepared) : IClassFixture<MadeByCPython<TourTests.Stage>>
{
    private Stage Ready => prepared.Value;

    [Theory]
    [InlineData]
    [InlineData("one", "two words", "drei \u00e4")]
    public void the_tour_shows_what_its_Python_twin_shows(params string[] arguments)
    {
        using var directory = new TemporaryDirectory();
        var theirs = Run.Of(directory.FullName, [.. WithoutColours, .. Ready.Python, .. arguments]);
        var ours = Run.Of(directory.FullName, [.. WithoutColours, Ready.Example.Program, .. arguments]);
        Assert.Equal(Comparable(theirs), Comparable(ours));
        Assert.Equal((0, "  Hello, standard error!\n"), (ours.ExitCode, ours.Errors));
        Assert.DoesNotContain('\x1b', ours.Output);
        Assert.Empty(Directory.EnumerateFileSystemEntries(directory.FullName));
    }

    [Theory]
    [InlineData("os.getcwd()")]
    [InlineData("os.chdir(")]
    [InlineData("os.access(")]
    [InlineData("os.mkdir(")]
    [InlineData("os.remove(")]
    [InlineData("os.rmdir(")]
    [InlineData("os.stat(")]
    [InlineData("os.umask(")]
    [InlineData("os.environ[")]
    [InlineData("os.getpid()")]
    [InlineData("os.strerror(")]
    [InlineData("os.system(")]
    [InlineData("sys.argv[1:]")]
    [InlineData("sys.exc_info()")]
    [InlineData("sys.prefix")]
    [InlineData("sys.executable")]
    [InlineData("sys.path[0]")]
    [InlineData("sys.getdefaultencoding()")]
    [InlineData("sys.stdin.")]
    [InlineData("greeter.start()")]
    [InlineData("greeter.join(0.05)")]
    [InlineData("weakref.getweakrefcount(")]
    [InlineData("len(weakref.getweakrefs(")]
    public void the_tour_shows_the_call(string call) => Assert.Matches($@"\n  {Regex.Escape(call)}[^\n]* [^ ]+\n", Ready.Tour.Output);

    [Theory]
    [InlineData("names", "['first', 'second']")]
    [InlineData("int(reader.read()) == child", "True")]
    [InlineData("startfile_opened_it", "False")]
    [InlineData("greeter.is_alive()", "True")]
    [InlineData("count", "40000")]
    [InlineData("count", "1")]
    [InlineData("sys.exit(3)", "SystemExit: 3")]
    [InlineData("q.put(\"third\", timeout=0.05)", "Full")]
    [InlineData("q.get_nowait()", "Empty")]
    [InlineData("pile.get()", "'top'")]
    [InlineData("tasks.get()", "(1, 'now')")]
    [InlineData("r()", "None")]
    [InlineData("gone", "['index']")]
    [InlineData("len(visits)", "0")]
    [InlineData("len(pages)", "0")]
    [InlineData("p.name", "ReferenceError: weakly-referenced object no longer exists")]
    public void the_tour_answers(string call, string answer) => Assert.Matches($@"\n  {Regex.Escape(call)} +{Regex.Escape(answer)}\n", Ready.Tour.Output);

    [Fact]
    public void the_paths_are_those_of_the_program()
    {
        var output = Ready.Tour.Output;
        Assert.Equal(Ready.Example.Program, Shown("sys.executable"));
        Assert.Equal(Path.GetDirectoryName(Ready.Example.Twin), Shown("sys.path[0]"));
        Assert.True(Directory.Exists(Path.Combine(Shown("sys.prefix"), "shared")));

        string Shown(string call) => Regex.Match(output, $@"\n  {Regex.Escape(call)} +'([^\n]*)'\n").Groups[1].Value;
    }

    [Fact]
    public void a_terminal_sees_colours()
    {
        var (theirs, ours) = (OnTerminal(string.Join(' ', Ready.Python)), OnTerminal(Ready.Example.Program));
        Assert.Equal(Comparable(theirs), Comparable(ours));
        Assert.Contains("\x1b[1mqueue: three orders, Full and Empty\x1b[0m", ours.Output, StringComparison.Ordinal);
        Assert.Contains(" \x1b[32m'top'\x1b[0m", ours.Output, StringComparison.Ordinal);

        Run OnTerminal(string command) => Run.Of(Path.GetTempPath(), ["env", "--unset=NO_COLOR", "TERM=dumb", "script", "-qec", command, "/dev/null"]);
    }

    [Fact]
    public void it_is_the_first_command_of_the_README() =>
        Assert.Equal("dotnet run examples/tour/tour.cs", Regex.Match(File.ReadAllText(Repository.At("README.md")), "^dotnet run [^ \n]+", RegexOptions.Multiline).Value);

    private static string[] WithoutColours => ["env", "--unset=NO_COLOR"];

    /// <summary>Without what no two runs have in common.</summary>
    private static Run Comparable(Run run)
    {
        var output = Paths().Replace(run.Output, "$1a path");
        return run with { Output = Numbers().Replace(output, "$1a number") };
    }

    [GeneratedRegex(@"(\n  sys\.(?:executable|prefix|path\[0\]|argv\[0\]) +(?:\x1b\[32m)?)'/[^\r\n\x1b]+'")]
    private static partial Regex Paths();

    [GeneratedRegex(@"(\n  (?:os\.getpid\(\)|os\.stat\(""notes/first""\)\.st_mtime_ns) +(?:\x1b\[32m)?)[0-9]+")]
    private static partial Regex Numbers();

    public sealed class Stage : IDisposable
    {
        public Stage() => Tour = Run.Of(Path.GetTempPath(), Example.Program);

        public BuiltExample Example { get; } = new("tour");

        public string[] Python => [CPythonInstallation.Newest.Executable, Example.Twin];

        public Run Tour { get; }

        public void Dispose() => Example.Dispose();
    }
}
