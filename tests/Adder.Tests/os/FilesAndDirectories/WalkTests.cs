using System.Runtime.Versioning;
using Adder.Tests.Oracle;
using CsCheck;

namespace Adder.Tests.FilesAndDirectories;

[SupportedOSPlatform("linux")]
public sealed class WalkTests
{
    [Fact]
    public void walk_goes_where_CPython_goes() => Gen.Select(Tree.Entries, Gen.Bool, Gen.Bool, Gen.Int[0, 6]).Sample(
        (entries, topdown, followlinks, how) =>
        {
            followlinks &= topdown;   // loops have no end, and only from the top they begin in an order that both sort
            using var tree = new Tree(entries);
            Assert.Equal(CPython.Newest.Answer($"walked({Python.Literal(tree.Root)}, {topdown}, {followlinks}, {how})"),
                Gone.Through(tree.Root, topdown, followlinks, how));
            Assert.Equal(CPython.Newest.Answer($"walked({Python.Literal(tree.Bytes)}, {topdown}, {followlinks}, {how})"),
                Gone.Through(tree.Bytes, topdown, followlinks, how));
        },
        iter: 100, threads: 1);

    [Theory]
    [InlineData("")]
    [InlineData("/nowhere")]
    [InlineData("/dev/null")]
    public void walk_of_a_bad_top_tells_onerror_what_CPython_tells_it(string top)
    {
        Assert.Equal(CPython.Newest.Answer($"walked({Python.Literal(top)}, True, False, 0)"), Gone.Through(top, true, false, 0));
        Assert.Equal(CPython.Newest.Answer($"walked({Python.Literal(os.fsencode(top))}, False, True, 0)"), Gone.Through(os.fsencode(top), false, true, 0));
        Assert.Empty(os.walk(top));
    }

    [Fact]
    public void walk_of_a_top_with_half_a_surrogate_pair_tells_onerror_what_CPython_tells_it() =>
        walk_of_a_bad_top_tells_onerror_what_CPython_tells_it("/nowhere/\udc80");

    [Fact]
    public void walk_of_what_is_no_path_raises_what_CPython_raises_at_the_first_step()
    {
        Assert.Equal(CPython.Newest.Answer("list(os.walk(3))"), Python.Outcome(() => os.walk(3).Count()));
        Assert.Equal(CPython.Newest.Answer("list(os.walk(None))"), Python.Outcome(() => os.walk(null!).Count()));
        Assert.Equal(CPython.Newest.Answer($"list(os.walk({Python.Literal("a\0b")}))"), Python.Outcome(() => os.walk("a\0b").Count()));
        Assert.Equal(CPython.Newest.Answer($"list(os.walk({Python.Literal("\ud800")}))"), Python.Outcome(() => os.walk("\ud800").Count()));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/.")]
    [InlineData("/link")]
    [InlineData("/link/")]
    public void walk_of_a_top_with_a_slash_or_through_a_link_gives_the_paths_that_CPython_gives(string end)
    {
        using var tree = new Tree();
        Make(tree["real"], tree["real/a"], tree["real/b"]);
        Directory.CreateSymbolicLink(tree["link"], "real");
        foreach (var topdown in new[] { true, false })
            Assert.Equal(CPython.Newest.Answer($"walked({Python.Literal(tree.Root + end)}, {topdown}, False, 0)"), Gone.Through(tree.Root + end, topdown, false, 0));
    }

    [Fact]
    public void names_that_lead_elsewhere_may_be_put_in()
    {
        using var tree = new Tree();
        Make(tree["a"], tree["a/b"], tree["c"]);
        Directory.CreateSymbolicLink(tree["a/link"], "../c");
        string[] added = ["..", ".", "/dev/null", tree["c"], "link/", "link", "b//", ""];
        var errors = new List<string>();
        var found = new List<string>();
        foreach (var (path, directories, _) in os.walk(tree["a"], onerror: e => errors.Add(e.Message)))
        {
            found.Add(path);
            directories.Clear();
            if (path == tree["a"]) directories.AddRange(added);
        }

        Assert.Equal(CPython.Newest.Answer($"led({Python.Literal(tree["a"])}, {Python.Literal(added)})"), "= " + Python.Literal((found, errors)));
    }

    [Fact]
    public void ten_thousand_levels_end_where_the_path_gets_too_long_for_the_system()
    {
        using var tree = Tree.Deep(10_000);
        foreach (var topdown in new[] { true, false })
        {
            var errors = new List<OSError>();
            var paths = os.walk(tree.Root, topdown, errors.Add).Select(step => step.dirpath).ToList();
            Assert.Equal(CPython.Newest.Answer($"too_deep({Python.Literal(tree.Root)}, {topdown})"), "= " + Python.Literal((paths, errors.Select(e => e.Message))));
            Assert.Equal(36, Assert.Single(errors).errno);
        }
    }

    [Fact]
    public void a_directory_that_is_removed_during_the_walk_is_told_to_onerror()
    {
        using var tree = new Tree();
        Make(tree["a"], tree["b"]);
        var errors = new List<OSError>();
        var paths = new List<string>();
        foreach (var (path, directories, _) in os.walk(tree.Root, onerror: errors.Add))
        {
            paths.Add(path);
            directories.Sort(StringComparer.Ordinal);
            if (path == tree.Root) os.rmdir(tree["a"]);
        }

        Assert.Equal([tree.Root, tree["b"]], paths);
        Assert.Equal(tree["a"], Assert.IsType<FileNotFoundError>(Assert.Single(errors)).filename);
    }

    [Fact]
    public void a_directory_in_whose_place_a_link_was_put_is_not_entered()
    {
        using var tree = new Tree();
        Make(tree["top"], tree["top/a"], tree["top/b"], tree["secret"]);
        foreach (var topdown in new[] { true, false })
        {
            var paths = new List<string>();
            foreach (var (path, directories, _) in os.walk(tree["top"], topdown, e => Assert.Fail(e.Message)))
            {
                paths.Add(path);
                if (paths.Count > 1) continue;

                // the other one: from the top none is entered yet, from below one is left
                var other = topdown ? "top/a" : path == tree["top/a"] ? "top/b" : "top/a";
                os.rmdir(tree[other]);
                Directory.CreateSymbolicLink(tree[other], tree["secret"]);
            }

            Assert.Equal(2, paths.Count);
            Assert.DoesNotContain(paths, path => new DirectoryInfo(path).LinkTarget is not null);
            foreach (var name in new[] { "top/a", "top/b" }) if (new DirectoryInfo(tree[name]).LinkTarget is not null) File.Delete(tree[name]);
            Make(tree["top/a"], tree["top/b"]);
        }
    }

    [Fact]
    public void what_onerror_throws_ends_the_walk_and_leaves_no_descriptor()
    {
        using var tree = new Tree();
        Make(tree["a"], tree["a/b"]);
        using var steps = os.walk(tree.Root, onerror: e => throw new TimeoutException(null, e)).GetEnumerator();
        Assert.True(steps.MoveNext());
        os.rmdir(tree["a/b"]);
        os.rmdir(tree["a"]);
        Assert.IsType<FileNotFoundError>(Assert.Throws<TimeoutException>(() => steps.MoveNext()).InnerException);
        Assert.False(steps.MoveNext());
        Assert.Equal(0, tree.OpenDescriptors);
    }

    [Fact]
    public void an_unreadable_directory_is_named_but_not_entered()
    {
        using var tree = new Tree();
        Make(tree["open"]);
        os.mkdir(tree["closed"], 0);
        os.mkdir(tree["unsearchable"]);
        Directory.CreateSymbolicLink(tree["unsearchable/link"], tree["open"]);
        CPython.Newest.Answer($"os.chmod({Python.Literal(tree.Root)}, 0o755); os.chmod({Python.Literal(Path.GetDirectoryName(tree.Root))}, 0o755); os.chmod({Python.Literal(tree["unsearchable"])}, 0o444)");
        foreach (var topdown in new[] { true, false })
        {
            var theirs = CPython.Newest.Answer($"as_nobody(lambda: walked({Python.Literal(tree.Root)}, {topdown}, False, 0))");
            Assert.Equal(theirs, Unprivileged.Run(() => Gone.Through(tree.Root, topdown, false, 0)));
            Assert.Contains("PermissionError", theirs, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void nothing_happens_before_the_first_step_and_no_directory_is_open_between_two()
    {
        using var tree = new Tree();
        Make(tree["a"]);
        var walk = os.walk(tree["late"]);
        Make(tree["late"]);
        Assert.Single(walk);
        foreach (var _ in os.walk(tree.Root)) Assert.Equal(0, tree.OpenDescriptors);
    }

    private static void Make(params string[] paths)
    {
        foreach (var path in paths) Directory.CreateDirectory(path);
    }
}
