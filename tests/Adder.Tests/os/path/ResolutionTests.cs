using Adder.Tests.Oracle;
using CsCheck;

namespace Adder.Tests.Paths;

/// <summary>Paths resolved on generated trees and from the working directory, beside CPython.</summary>
public sealed class ResolutionTests : IDisposable
{
    private readonly TemporaryDirectory temporary = new();

    public void Dispose() => temporary.Dispose();

    [Fact]
    public void realpath_resolves_generated_trees_as_CPython_does()
    {
        var (calls, exact) = (0, 0);
        Gen.Select(LinkTree.Trees, LinkTree.Path.Array[15]).Sample(
            (tree, paths) =>
            {
                var root = temporary[$"{calls}"];
                os.mkdir(root);
                tree.MakeIn(root);
                string[] whole = [.. paths.Select(path => path.StartsWith("ROOT", StringComparison.Ordinal) ? root + path[4..] : root + "/" + path.TrimStart('/'))];
                Assert.Equal(CPython.Newest.Answer($"[(os.path.realpath(p), os.path.realpath(os.fsencode(p)), os.path.ismount(p)) for p in {Python.Literal(whole)}]"),
                    Python.Outcome(() => whole.Select(path => (os.path.realpath(path), posixpath.realpath(os.fsencode(path)), os.path.ismount(path)))));
                foreach (var path in whole)
                {
                    var expected = CPython.Newest.Answer($"os.path.realpath({Python.Literal(path)}, strict=True)");
                    var actual = Python.Outcome(() => posixpath.realpath(path, strict: true));
                    calls++;
                    if (expected == actual) exact++;
                    else AssertNewerRule(expected, actual);
                }
            },
            iter: 250, threads: 1);
        Assert.True(exact > calls / 2, $"{exact} of {calls}");
    }

    // 3.13.0 does not see that a name with others behind it is no directory, and asks the system about a circle.
    private static void AssertNewerRule(string expected, string actual)
    {
        if (actual.StartsWith("! ('NotADirectoryError', 20,", StringComparison.Ordinal))
        {
            var name = actual.Split(", ")[^2];
            Assert.Equal("= (True, False)", CPython.Newest.Answer($"(os.path.lexists({name}), os.path.isdir({name}))"));
            return;
        }

        Assert.StartsWith("! ('OSError', 40,", actual, StringComparison.Ordinal);
        Assert.StartsWith("! ", expected, StringComparison.Ordinal);
    }

    [Fact]
    public void relpath_answers_what_CPython_answers() => PathGen.Text.Array[1, 2].Sample(
        paths =>
        {
            var arguments = Python.Literal(paths);
            Assert.Equal(CPython.Newest.Answer($"os.path.relpath(*{arguments})"), Python.Outcome(() => os.path.relpath(paths[0], paths.Length > 1 ? paths[1] : null)));
            Assert.Equal(CPython.Newest.Answer($"posixpath.relpath(*{arguments})"), Python.Outcome(() => posixpath.relpath(paths[0], paths.Length > 1 ? paths[1] : null)));
            Assert.Equal(CPython.Newest.Answer($"ntpath.relpath(*{arguments})"), Python.Outcome(() => ntpath.relpath(paths[0], paths.Length > 1 ? paths[1] : null)));
        },
        iter: 3000, threads: 1);

    [Fact]
    public void relpath_of_bytes_answers_what_CPython_answers() => PathGen.Bytes.Array[1, 2].Sample(
        paths =>
        {
            var arguments = Python.Literal(paths);
            Assert.Equal(CPython.Newest.Answer($"posixpath.relpath(*{arguments})"), Python.Outcome(() => posixpath.relpath(paths[0], paths.Length > 1 ? paths[1] : null)));
            Assert.Equal(CPython.Newest.Answer($"ntpath.relpath(*{arguments})"), Python.Outcome(() => ntpath.relpath(paths[0], paths.Length > 1 ? paths[1] : null)));
        },
        iter: 3000, threads: 1);

    [Fact]
    public void abspath_and_what_ntpath_makes_of_it_answer_what_CPython_answers() => Gen.Select(PathGen.Text, PathGen.Bytes).Sample(
        (text, bytes) =>
        {
            var (t, b) = (Python.Literal(text), Python.Literal(bytes));
            Assert.Equal(CPython.Newest.Answer($"[posixpath.abspath({t}), posixpath.abspath({b}), ntpath.abspath({t}), ntpath.abspath({b}), ntpath.realpath({t}), ntpath.ismount({t}), ntpath.ismount({b})]"),
                Python.Outcome(() => new object[] { posixpath.abspath(text), posixpath.abspath(bytes), ntpath.abspath(text), ntpath.abspath(bytes), ntpath.realpath(text), ntpath.ismount(text), ntpath.ismount(bytes) }));
        },
        iter: 3000, threads: 1);

    [Theory]
    [InlineData("relpath(3)")]
    [InlineData("relpath(None)")]
    [InlineData("relpath('a', 3)")]
    [InlineData("relpath('', 3)")]
    [InlineData("relpath('a', b'b')")]
    [InlineData("relpath(b'a', 'b')")]
    [InlineData("relpath(b'')")]
    [InlineData("relpath('a', '')")]
    [InlineData("realpath('\\0')")]
    [InlineData("realpath('a/\\0/..')")]
    [InlineData("realpath('\\ud800')")]
    [InlineData("realpath(b'/\\0')")]
    [InlineData("realpath('\\0', strict=True)")]
    [InlineData("abspath('\\0')")]
    [InlineData("realpath(3)")]
    [InlineData("abspath(3)")]
    [InlineData("expanduser(3)")]
    [InlineData("expandvars(3)")]
    public void a_bad_argument_raises_what_CPython_raises(string call) =>
        Assert.Equal(CPython.Newest.Answer("posixpath." + call), Python.Outcome<object>(call switch
        {
            "relpath(3)" => () => posixpath.relpath(3),
            "relpath(None)" => () => posixpath.relpath((string)null!),
            "relpath('a', 3)" => () => posixpath.relpath("a", 3),
            "relpath('', 3)" => () => posixpath.relpath("", 3),
            "relpath('a', b'b')" => () => posixpath.relpath("a", "b"u8.ToArray()),
            "relpath(b'a', 'b')" => () => posixpath.relpath("a"u8.ToArray(), "b"),
            "relpath(b'')" => () => posixpath.relpath(Array.Empty<byte>()),
            "relpath('a', '')" => () => posixpath.relpath("a", ""),
            "realpath('\\0')" => () => posixpath.realpath("\0"),
            "realpath('a/\\0/..')" => () => posixpath.realpath("a/\0/.."),
            "realpath('\\ud800')" => () => posixpath.realpath("\ud800"),
            "realpath(b'/\\0')" => () => posixpath.realpath("/\0"u8.ToArray()),
            "realpath('\\0', strict=True)" => () => posixpath.realpath("\0", strict: true),
            "abspath('\\0')" => () => posixpath.abspath("\0"),
            "realpath(3)" => () => posixpath.realpath(3),
            "abspath(3)" => () => posixpath.abspath(3),
            "expanduser(3)" => () => posixpath.expanduser(3),
            _ => () => posixpath.expandvars(3),
        }));

    [Fact]
    public void realpath_follows_a_chain_of_ten_thousand_links()
    {
        File.WriteAllText(temporary["0"], "");
        for (var i = 1; i <= 10_000; i++) File.CreateSymbolicLink(temporary[$"{i}"], $"{i - 1}");
        Assert.Equal(os.path.realpath(temporary.FullName) + "/0", os.path.realpath(temporary["10000"], strict: true));
        var forty = Python.Literal(temporary["10000"]);
        Assert.StartsWith("! ('OSError', 40,", CPython.Newest.Answer($"os.stat({forty})"), StringComparison.Ordinal);
    }

    [Fact]
    public void realpath_of_links_that_double_at_each_step_reads_each_once()
    {
        os.mkdir(temporary["0"]);
        for (var i = 1; i <= 60; i++) File.CreateSymbolicLink(temporary[$"{i}"], $"{i - 1}/../{i - 1}");
        Assert.Equal(os.path.realpath(temporary["0"]), os.path.realpath(temporary["60"], strict: true));
    }
}
