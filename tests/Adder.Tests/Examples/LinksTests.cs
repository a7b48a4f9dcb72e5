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
