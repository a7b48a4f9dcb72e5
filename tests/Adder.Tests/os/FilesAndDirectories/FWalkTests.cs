using System.Runtime.CompilerServices;
using System.Runtime.Versioning;
using Adder.Tests.Oracle;
using CsCheck;

namespace Adder.Tests.FilesAndDirectories;

[SupportedOSPlatform("linux")]
public sealed class FWalkTests
{
    [Fact]
    public void fwalk_goes_where_CPython_goes() => Gen.Select(Tree.Entries, Gen.Bool, Gen.Bool, Gen.Int[0, 6]).Sample(
        (entries, topdown, follow_symlinks, how) =>
        {
            follow_symlinks &= topdown;
            using var tree = new Tree(entries);
            Assert.Equal(CPython.Newest.Answer($"fwalked({Python.Literal(tree.Root)}, {topdown}, {follow_symlinks}, {how}, 60)"),
                Gone.ByDescriptors(tree.Root, topdown, follow_symlinks, how, 60));
            Assert.Equal(CPython.Newest.Answer($"fwalked({Python.Literal(tree.Bytes)}, {topdown}, {follow_symlinks}, {how}, 60)"),
                Gone.ByDescriptors(tree.Bytes, topdown, follow_symlinks, how, 60));
            Assert.Equal(0, tree.OpenDescriptors);
        },
        iter: 100, threads: 1);

    [Theory]
    [InlineData("")]
    [InlineData("/nowhere")]
    [InlineData("/dev/null")]
    [InlineData("/dev/null/x")]
    [InlineData("/nowhere/a\0b")]
    [InlineData("/proc/self")]
    [InlineData("/proc/self/")]
    public void fwalk_of_a_bad_top_does_what_CPython_does(string top)
    {
        Assert.Equal(CPython.Newest.Answer($"[len(f[:2]) for f in os.fwalk({Python.Literal(top)}) if f is None]"),
            Python.Outcome(() => os.fwalk(top).Take(1).Where(_ => false).Select(_ => 0).ToList()));
        Assert.Equal(CPython.Newest.Answer($"[len(f[:2]) for f in os.fwalk({Python.Literal(top)}, dir_fd=1000000) if f is None]"),
            Python.Outcome(() => os.fwalk(top, dir_fd: 1_000_000).Take(1).Where(_ => false).Select(_ => 0).ToList()));
    }

    [Fact]
    public void fwalk_of_a_top_with_half_a_surrogate_pair_does_what_CPython_does() =>
        fwalk_of_a_bad_top_does_what_CPython_does("/nowhere/\udc80");

    [Fact]
    public void fwalk_of_what_is_no_path_raises_what_CPython_raises()
    {
        Assert.Equal(CPython.Newest.Answer("list(os.fwalk(3))"), Python.Outcome(() => os.fwalk(3).Count()));
        Assert.Equal(CPython.Newest.Answer("list(os.fwalk(None))"), Python.Outcome(() => os.fwalk((byte[])null!).Count()));
    }

    [Fact]
    public void a_relative_top_starts_from_dir_fd()
    {
        using var tree = new Tree();
        Make(tree["a/b"]);
        var fd = os.open(tree.Root, os.O_RDONLY);
        Assert.Equal(["a", "a/b"], os.fwalk("a", dir_fd: fd).Select(step => step.dirpath));
        Assert.Equal(["a/b", "a"], os.fwalk("a"u8.ToArray(), topdown: false, dir_fd: fd).Select(step => os.fsdecode(step.dirpath)));
        os.close(fd);
    }

    [Fact]
    public void the_descriptors_are_those_from_the_top_down_to_the_directory_and_are_closed_when_it_is_left()
    {
        using var tree = new Tree();
        Make(tree["a/b/c"]);
        foreach (var topdown in new[] { true, false })
        {
            foreach (var (path, _, _, fd) in os.fwalk(tree.Root, topdown))
            {
                Assert.Equal(path, new FileInfo($"/proc/self/fd/{fd}").LinkTarget);
                Assert.Equal(os.listdir(path), os.listdir(fd));
                Assert.Equal(path.Count(c => c == '/') - tree.Root.Count(c => c == '/') + 1, tree.OpenDescriptors);
            }

            Assert.Equal(0, tree.OpenDescriptors);
            foreach (var _ in os.fwalk(tree.Root, topdown)) break;
            Assert.Equal(0, tree.OpenDescriptors);
        }
    }

    [Fact]
    public void a_forgotten_walk_closes_its_descriptors()
    {
        using var tree = new Tree();
        Make(tree["a/b"]);
        Forget(tree.Root);
        for (var i = 0; i < 100 && tree.OpenDescriptors > 0; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        Assert.Equal(0, tree.OpenDescriptors);
    }

    [Fact]
    public void what_onerror_throws_ends_the_walk_and_closes_every_descriptor()
    {
        using var tree = new Tree();
        Make(tree["a/b"]);
        using var steps = os.fwalk(tree.Root, onerror: e => throw new TimeoutException(null, e)).GetEnumerator();
        Assert.True(steps.MoveNext());
        os.rmdir(tree["a/b"]);
        os.rmdir(tree["a"]);
        Assert.Equal("a", Assert.IsType<FileNotFoundError>(Assert.Throws<TimeoutException>(() => steps.MoveNext()).InnerException).filename);
        Assert.Equal(0, tree.OpenDescriptors);
    }

    [Fact]
    public void a_directory_in_whose_place_a_link_was_put_is_not_entered()
    {
        using var tree = new Tree();
        Make(tree["top/a"], tree["secret"]);
        var paths = new List<string>();
        foreach (var (path, _, _, _) in os.fwalk(tree["top"], onerror: e => Assert.Fail(e.Message)))
        {
            paths.Add(path);
            os.rmdir(tree["top/a"]);
            Directory.CreateSymbolicLink(tree["top/a"], tree["secret"]);
        }

        Assert.Equal([tree["top"]], paths);
    }

    [Fact]
    public void ten_thousand_levels_are_gone_through_where_no_path_reaches()
    {
        var limit = int.TryParse(File.ReadLines("/proc/self/limits").First(line => line.StartsWith("Max open files", StringComparison.Ordinal))
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)[3], out var number) ? number : int.MaxValue;
        Assert.SkipUnless(limit > 12_000, $"each level is a descriptor, and this process may have {limit}");
        using var tree = Tree.Deep(10_000);
        foreach (var topdown in new[] { true, false })
        {
            Assert.Equal(10_001, os.fwalk(tree.Root, topdown, e => Assert.Fail(e.Message)).Count());
            Assert.Equal(0, tree.OpenDescriptors);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Forget(string root)
    {
        for (var i = 0; i < 20; i++)
        {
            var steps = os.fwalk(root).GetEnumerator();
            steps.MoveNext();
            steps.MoveNext();
        }
    }

    private static void Make(params string[] paths)
    {
        foreach (var path in paths) Directory.CreateDirectory(path);
    }
}
