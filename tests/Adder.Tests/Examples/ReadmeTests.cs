namespace Adder.Tests.Examples;

/// <summary>What the README shows is what is there.</summary>
public sealed class ReadmeTests
{
    private static string Readme => File.ReadAllText(Repository.At("README.md"));

    [Theory]
    [InlineData("py", "python")]
    [InlineData("cs", "csharp")]
    public void the_script_is_shown_as_it_is(string extension, string language) =>
        Assert.Contains($"```{language}\n{File.ReadAllText(Repository.At($"examples/links/links.{extension}"))}```\n", Readme);

    [Fact]
    public void the_figures_are_those_that_were_measured()
    {
        var measured = File.ReadAllLines(Repository.At("benchmarks/results.md")).ToHashSet();
        string[] shown = [.. Readme.Split("## How fast")[1].Split('\n').Where(line => line.StartsWith('|'))];
        Assert.Contains(shown, row => row.Contains("`os.stat`", StringComparison.Ordinal));
        Assert.Contains(shown, row => row.Contains("`Queue`", StringComparison.Ordinal));
        Assert.DoesNotContain(shown, row => !measured.Contains(row));
    }
}
