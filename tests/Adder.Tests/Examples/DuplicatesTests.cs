using Adder.Tests.Oracle;

namespace Adder.Tests.Examples;

[Collection(nameof(BuiltExample))]
public sealed class DuplicatesTests(MadeByCPython<DuplicatesTests.Stage> prepared) : IClassFixture<MadeByCPython<DuplicatesTests.Stage>>
{
    private const string Tree = """
        mkdir -p a/b c
        echo same > a/one; echo same > a/b/two; echo same > c/three; ln c/three a/again; echo more > c/other
        head -c 10000 /dev/zero > a/zeros; head -c 10000 /dev/zero > c/zeros
        { head -c 9999 /dev/zero; printf x; } > a/late; { printf x; head -c 9999 /dev/zero; } > a/early
        : > a/empty; : > c/empty; ln -s one a/link; ln -s ../a c/up; mkfifo a/pipe

        """;

    private Stage Ready => prepared.Value;

    [Fact]
    public void files_of_the_same_content_are_found_and_names_of_one_file_are_not_duplicates()
    {
        var run = Ready.Both(Tree + "\"$@\" a c");
        Assert.Equal("""
            2 files of 10000 bytes:
              a/zeros
              c/zeros
            3 files of 5 bytes:
              a/again = c/three
              a/one
              a/b/two
            2 groups, 10010 bytes to save

            """, run.Output);
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
    }

    [Fact]
    public void linked_files_are_one_afterwards_and_nothing_is_left_to_do()
    {
        var run = Ready.Both(Tree + "\"$@\" --link a c; \"$@\" --link a c; state .");
        Assert.Contains("2 groups, 10010 bytes saved\n0 groups, 0 bytes saved\n", run.Output);
        Assert.Contains("./a/again, file 1, mode 644, 4 names\n./a/b/two, file 1, mode 644, 4 names\n", run.Output);
    }

    [Theory]
    [InlineData("")]
    [InlineData("--jobs 1")]
    [InlineData("--jobs 64")]
    [InlineData("--jobs 999999999 --min 5")]
    [InlineData("--min 6")]
    [InlineData("--min 10001")]
    [InlineData("a/one a/one c/three a/again")]
    [InlineData("a a/b .//a")]
    [InlineData("-- a c")]
    [InlineData("c/up a/link")]
    [InlineData("missing a nowhere/else")]
    public void duplicates_writes_what_its_Python_twin_writes(string arguments) => Ready.Both($"{Tree} \"$@\" {arguments}; echo $?");

    [Theory]
    [InlineData("1")]
    [InlineData("7")]
    public void many_files_are_grouped_alike_by_any_number_of_threads(string jobs)
    {
        var run = Ready.Both($$"""for i in $(seq 0 299); do { head -c 5000 /dev/zero; echo $((i % 37)); } > $i; done; "$@" --jobs {{jobs}}""");
        Assert.EndsWith("37 groups, 1315715 bytes to save\n", run.Output);
    }

    [Fact]
    public void a_file_of_another_mode_is_left_alone()
    {
        var run = Ready.Both("echo x > a; echo x > b; echo x > c; chmod 600 b; \"$@\" --link; state .");
        Assert.StartsWith("3 files of 2 bytes:\n  ./a\n  ./b\n  ./c\n  ./b: left alone, as its device, mode or owner differs\n1 groups, 2 bytes saved\n", run.Output);
        Assert.Contains("./a, file 1, mode 644, 2 names\n", run.Output);
    }

    [Fact]
    public void what_can_not_be_read_or_linked_is_told_in_the_order_of_the_paths()
    {
        var run = Ready.Both("""
            mkdir d e; for name in a b d/c e/d; do echo x > $name; done; chmod 0 a b; chmod 555 d; chmod 0 e
            "$@" --link --jobs 3; code=$?; chmod 755 d e; state .; exit $code
            """);
        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("duplicates: [Errno 13] Permission denied: './e'\nduplicates: ./a: Permission denied\nduplicates: ./b: Permission denied\n", run.Errors);
    }

    [Fact]
    public void what_can_not_be_linked_stays_as_it_is()
    {
        var run = Ready.Both("""
            mkdir d; echo x > a; echo x > d/b; chmod 555 d
            "$@" --link 2> errors; code=$?; sed 's/duplicates-[0-9]*/duplicates-N/' errors; rm errors; state .; exit $code
            """);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("1 groups, 0 bytes saved\nduplicates: [Errno 13] Permission denied: './a' -> './d/b.duplicates-N'\n", run.Output);
        Assert.Contains("./d/b, file 2, mode 644, 1 names\n", run.Output);
    }

    [Fact]
    public void names_are_taken_as_they_are()
    {
        var run = Ready.Both("""for name in $'not \xff UTF-8' $'new\nline' ' ' -dash; do echo x > "./$name"; done; "$@" --link; state .""");
        Assert.StartsWith("4 files of 2 bytes:\n  ./ \n  ./-dash\n  ./new\nline\n  ./not \xff UTF-8\n", run.Output);
    }

    [Theory]
    [InlineData("--jobs")]
    [InlineData("--jobs", "0")]
    [InlineData("--jobs", "two")]
    [InlineData("--jobs", "\u0663")]
    [InlineData("--jobs", "1000000000")]
    [InlineData("--min", "")]
    [InlineData("--min", "0")]
    [InlineData("--min", "1k")]
    [InlineData("--min", "1\n")]
    [InlineData("--links")]
    [InlineData("a", "-h")]
    public void a_mistake_is_told_as_its_Python_twin_tells_it(params string[] arguments) =>
        Assert.EndsWith("\nusage: duplicates [--link] [--jobs N] [--min BYTES] [path ...]\n", Ready.BothRefuse(arguments).Errors);

    public sealed class Stage() : Twins("duplicates");
}
