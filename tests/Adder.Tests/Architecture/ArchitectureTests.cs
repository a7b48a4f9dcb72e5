namespace Adder.Tests.Architecture;

/// <summary>The rules of docs/architecture.md, each run on the sources, and on samples that prove the rule itself.</summary>
public sealed class ArchitectureTests(ITestOutputHelper output)
{
    private static readonly Rule[] Rules = [.. LayerRules.All, .. PlatformRules.All, .. ShapeRules.All];

    private static readonly Source[] Sources =
    [
        .. new[] { "src", "tests", "tools", "examples", "benchmarks" }.Where(folder => Directory.Exists(Repository.At(folder)))
            .SelectMany(folder => Repository.Files(folder).Concat(Repository.Files(folder, "*.csproj")))
            .Select(path => new Source(path, File.ReadAllText(Repository.At(path)))),
    ];

    public static TheoryData<string> Names => [.. Rules.Select(rule => rule.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void the_sources_keep_the_rule(string name)
    {
        var rule = Named(name);
        Assert.True(Sources.Length > 40);
        var violations = Sources.SelectMany(rule.Find).ToArray();
        Assert.True(violations.Length == 0, $"{name}:\n{string.Join('\n', violations)}");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void the_rule_catches_what_breaks_it(string name) => Assert.NotEmpty(Named(name).Violations(Named(name).Bad.Path, Named(name).Bad.Text));

    [Theory]
    [MemberData(nameof(Names))]
    public void the_rule_lets_pass_what_keeps_it(string name) => Assert.Empty(Named(name).Violations(Named(name).Good.Path, Named(name).Good.Text));

    [Fact]
    public void the_one_expression_rule_finds_each_kind_of_statement()
    {
        var rule = Named("a static member of os and sys is one public expression");
        Assert.Equal(4, rule.Violations(rule.Bad.Path, rule.Bad.Text).Count);
    }

    [Fact]
    public void half_of_the_files_have_at_most_80_lines_and_nine_in_ten_at_most_250()
    {
        var lines = Sources.Where(source => source.IsLibrary && !ShapeRules.LongTables.ContainsKey(source.Path)).Select(source => source.LineCount).Order().ToArray();
        var (median, ninth) = (lines[lines.Length / 2], lines[lines.Length * 9 / 10]);
        output.WriteLine($"{lines.Length} files, {lines.Sum()} lines: median {median}, nine in ten at most {ninth}, longest {lines[^1]}");
        Assert.True(median <= 80, $"median {median}");
        Assert.True(ninth <= 250, $"nine in ten at most {ninth}");
    }

    [Fact]
    public void the_list_of_long_tables_holds_no_file_that_is_short_or_gone() =>
        Assert.All(ShapeRules.LongTables.Keys, path => Assert.True(File.ReadLines(Repository.At(path)).Count() > ShapeRules.MostLines, path));

    private static Rule Named(string name) => Rules.Single(rule => rule.Name == name);
}
