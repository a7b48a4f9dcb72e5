using Adder.Tests.Oracle;

namespace Adder.Tests.Examples;

[Collection(nameof(BuiltExample))]
public sealed class LinksTests(MadeByCPython<LinksTests.Stage> prepared) : IClassFixture<MadeByCPython<LinksTests.Stage>>
{
    private Stage Ready => prepared.Value;

    [Theory]
    [InlineData("a")]
    [InlineData("loop")]
    [InlineData("link to a directory")]
    [InlineData("missing")]
    [InlineData("listed")]
    public void links_writes_what_its_Python_twin_writes(string top)
    {
        var theirs = Run.Unprivileged(Ready.Tree.FullName, CPythonInstallation.Newest.Executable, Ready.Example.Twin, top);
        Assert.Equal(theirs, Run.Unprivileged(Ready.Tree.FullName, Ready.Example.Program, top));
        Assert.Equal(0, theirs.ExitCode);
    }

    [Theory]
    [InlineData("py", "python")]
    [InlineData("cs", "csharp")]
    public void the_README_shows_the_script_as_it_is(string extension, string language)
    {
        var script = File.ReadAllText(Repository.At($"examples/links/links.{extension}"));
        Assert.Contains($"```{language}\n{script}```\n", File.ReadAllText(Repository.At("README.md")));
    }

    [Fact]
    public void the_README_shows_the_figures_that_were_measured()
    {
        var measured = File.ReadAllLines(Repository.At("benchmarks/results.md"));
        var shown = File.ReadAllText(Repository.At("README.md")).Split("## How fast")[1].Split('\n').Where(line => line.StartsWith('|')).ToArray();
        Assert.Equal(11, shown.Length);
        Assert.Subset(measured.ToHashSet(), shown.ToHashSet());
    }

    public sealed class Stage : IDisposable
    {
        public SampleTree Tree { get; } = new();

        public BuiltExample Example { get; } = new("links");

        public void Dispose()
        {
            Example.Dispose();
            Tree.Dispose();
        }
    }
}
