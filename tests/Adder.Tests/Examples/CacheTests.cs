using Adder.Tests.Oracle;

namespace Adder.Tests.Examples;

[Collection(nameof(BuiltExample))]
public sealed class CacheTests(MadeByCPython<CacheTests.Stage> prepared) : IClassFixture<MadeByCPython<CacheTests.Stage>>
{
    // pictures: a rising light, its other name, a cross, a single point, and one of a single line
    private const string Pictures = """
        octal() { printf '\\%03o' "$1"; }
        { printf 'P5\n64 32\n255\n'; for y in $(seq 0 31); do for x in $(seq 0 63); do octal $((x * 4)); done; done | xargs -0 printf; } > rise.pgm
        ln rise.pgm again.pgm
        ln -s rise.pgm link.pgm
        { printf 'P5 9 9 255\n'; for y in $(seq 0 8); do for x in $(seq 0 8); do octal $((x == y || x + y == 8 ? 255 : 0)); done; done | xargs -0 printf; } > cross.pgm
        printf 'P5\n1 1\n255\n\200' > point.pgm
        printf 'P5\n5\t1\r\n255 \000\100\200\300\377' > line.pgm

        """;

    private Stage Ready => prepared.Value;

    [Fact]
    public void a_thumbnail_lives_as_long_as_a_page_shows_it()
    {
        var run = Ready.Both(Pictures + """
            "$@" --page 2 rise.pgm cross.pgm cross.pgm point.pgm line.pgm rise.pgm
            echo "exit code $?"; ls
            """);
        string[] told = [.. run.Output.Split('\n').Where(line => !line.StartsWith("    ", StringComparison.Ordinal))];
        Assert.Equal(
        [
            "rise.pgm: 1.txt", "cross.pgm: 2.txt", "2 in the cache, files: 1.txt 2.txt, removed: ",
            "cross.pgm: 2.txt", "point.pgm: 3.txt", "2 in the cache, files: 2.txt 3.txt, removed: 1.txt",
            "line.pgm: 4.txt", "rise.pgm: 5.txt", "2 in the cache, files: 4.txt 5.txt, removed: 2.txt 3.txt",
            "at exit: 5.txt 4.txt removed", "exit code 0", "again.pgm", "cross.pgm", "line.pgm", "link.pgm", "point.pgm", "rise.pgm", "",
        ], told);
        Assert.Contains("\npoint.pgm: 3.txt\n    +\n", run.Output);
        Assert.Contains("\nline.pgm: 4.txt\n     :+#@\n", run.Output);
    }

    [Fact]
    public void names_of_one_picture_share_a_thumbnail()
    {
        var run = Ready.Both(Pictures + """
            "$@" --page 3 rise.pgm again.pgm link.pgm
            """);
        Assert.Contains("\nagain.pgm: 1.txt\n", run.Output);
        Assert.Contains("\nlink.pgm: 1.txt\n", run.Output);
        Assert.EndsWith("1 in the cache, files: 1.txt, removed: \nat exit: 1.txt removed\n", run.Output);
    }

    [Fact]
    public void what_is_no_picture_is_told_and_the_others_are_shown()
    {
        var run = Ready.Both(Pictures + """
            printf 'P6\n1 1\n255\n\000' > colour.pgm; printf 'P5\n2 2\n255\n\000\000\000' > short.pgm; printf 'P5\n0 7\n255\n' > nothing.pgm; : > empty.pgm; mkdir folder.pgm; mkfifo pipe.pgm
            printf 'P5\n99999 99999\n255\n' > huge.pgm
            "$@" --page 9 missing.pgm colour.pgm short.pgm nothing.pgm empty.pgm folder.pgm pipe.pgm huge.pgm point.pgm
            """);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("cache: [Errno 2] No such file or directory: 'missing.pgm'\n", run.Errors);
        Assert.Contains("cache: short.pgm: 3 points, but 2 times 2 are said to be there\n", run.Errors);
        Assert.StartsWith("point.pgm: 1.txt\n", run.Output);
    }

    [Fact]
    public void with_nothing_to_show_nothing_is_left_either() =>
        Assert.Equal("0 in the cache, files: , removed: \nat exit: nothing to remove\n", Ready.Both("\"$@\" missing; ls").Output);

    [Theory]
    [InlineData]
    [InlineData("--page")]
    [InlineData("--page", "0", "x")]
    [InlineData("--page", "100", "x")]
    [InlineData("--page", "two", "x")]
    [InlineData("--page", "\u0663", "x")]
    [InlineData("--page", "2\n", "x")]
    [InlineData("--page", "2")]
    [InlineData("--pages", "2", "x")]
    [InlineData("-h")]
    public void a_mistake_is_told_as_its_Python_twin_tells_it(params string[] arguments) =>
        Assert.Equal("cache: usage: cache [--page N] picture ...\n", Ready.BothRefuse(arguments).Errors);

    public sealed class Stage() : Twins("cache");
}
