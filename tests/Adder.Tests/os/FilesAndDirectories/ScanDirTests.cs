using System.Runtime.CompilerServices;
using System.Runtime.Versioning;
using Adder.Core.Files;
using Adder.Tests.Oracle;
using CsCheck;

namespace Adder.Tests.FilesAndDirectories;

[SupportedOSPlatform("linux")]
public sealed class ScanDirTests
{
    [Fact]
    public void every_member_of_every_entry_answers_what_CPython_answers() => Tree.Entries.Sample(
        entries =>
        {
            using var tree = new Tree(entries);
            var expected = CPython.Newest.Answer($"scanned({Python.Literal(tree.Root)})");
            using (var open = os.scandir(tree.Root)) Assert.Equal(expected, Python.Outcome(() => Members(open)));
            Assert.Equal(expected, Python.Outcome(() => Members(os.scandir(tree.Root).ToList())));   // asked when the iterator is closed

            expected = CPython.Newest.Answer($"scanned({Python.Literal(tree.Bytes)})");
            using var bytes = os.scandir(tree.Bytes);
            Assert.Equal(expected, Python.Outcome(() => Members(bytes)));
        },
        iter: 60, threads: 1);

    [Fact]
    public void entries_of_a_descriptor_have_no_path_but_their_name_and_are_asked_through_it() => Tree.Entries.Sample(
        entries =>
        {
            using var tree = new Tree(entries);
            var expected = CPython.Newest.Answer($"with_descriptor({Python.Literal(tree.Root)}, 0, scanned)");
            var fd = os.open(tree.Root, os.O_RDONLY);
            Assert.Equal(expected, Python.Outcome(() => Members(os.scandir(fd).ToList())));
            Assert.Equal(expected, Python.Outcome(() => Members(os.scandir(fd))));   // it begins at the beginning again
            var late = os.scandir(fd).ToList();
            Directory.Move(tree.Root, tree.Root + "2");
            Assert.All(late, entry => Assert.Equal(entry.inode(), entry.stat(follow_symlinks: false).st_ino));
            Directory.Move(tree.Root + "2", tree.Root);
            os.close(fd);
        },
        iter: 60, threads: 1);

    [Fact]
    public void where_a_file_system_tells_no_kinds_the_status_does() => Tree.Entries.Sample(
        entries =>
        {
            using var tree = new Tree(entries);
            var expected = CPython.Newest.Answer($"[(e[0], *e[5:]) for e in scanned({Python.Literal(tree.Root)})]");
            Assert.Equal(expected, Python.Outcome(() => os.listdir(tree.Root).Order(StringComparer.Ordinal).Select(name =>
            {
                Entry New() => new(tree.Root, name);
                return (name, Attempt(() => New().Value.IsLink), Attempt(() => New().Value.IsJunction),
                    Attempt(() => New().Value.IsDirectory(true)), Attempt(() => New().Value.IsFile(true)),
                    Attempt(() => New().Value.IsDirectory(false)), Attempt(() => New().Value.IsFile(false)),
                    Attempt(() => Status(New().Value.Status(true))), Attempt(() => Status(New().Value.Status(false))));
            })));
        },
        iter: 60, threads: 1);

    [Fact]
    public void what_an_entry_was_asked_once_it_keeps()
    {
        using var tree = new Tree();
        File.WriteAllText(tree["x"], "one");
        var entry = Assert.Single(os.scandir(tree.Root));
        Assert.Equal(3, entry.stat().st_size);
        File.WriteAllText(tree["x"], "three");
        Assert.Equal(3, entry.stat().st_size);
        Assert.Equal(3, entry.stat(follow_symlinks: false).st_size);
        Assert.Equal(5, os.stat(entry).st_size);
        File.Delete(tree["x"]);
        Assert.True(entry.is_file());
        Assert.Equal(3, entry.stat().st_size);
    }

    [Fact]
    public void an_entry_that_is_gone_is_neither_and_has_no_status()
    {
        using var tree = new Tree();
        File.CreateSymbolicLink(tree["link"], "x");
        File.WriteAllText(tree["x"], "");
        var entries = os.scandir(tree.Root).ToDictionary(entry => entry.name);
        File.Delete(tree["x"]);
        Assert.False(entries["link"].is_dir());
        Assert.False(entries["link"].is_file());
        Assert.True(entries["link"].is_symlink());
        Assert.True(entries["x"].is_file());   // as the directory said
        Assert.Equal(CPython.Newest.Answer($"os.stat({Python.Literal(tree["x"])})"), Python.Outcome(() => Status(entries["x"].stat())));
        Assert.Equal(CPython.Newest.Answer($"os.stat({Python.Literal(tree["link"])})"), Python.Outcome(() => Status(entries["link"].stat())));
    }

    [Fact]
    public void entries_of_an_open_iterator_follow_a_directory_that_is_renamed()
    {
        using var tree = new Tree();
        os.mkdir(tree["before"]);
        File.WriteAllText(Path.Combine(tree["before"], "x"), "one");
        os.DirEntry late;
        using (var iterator = os.scandir(tree["before"]))
        {
            Assert.True(iterator.MoveNext());
            Directory.Move(tree["before"], tree["after"]);
            Assert.Equal(3, iterator.Current.stat().st_size);
            late = os.scandir(tree["after"]).Single();
            Directory.Move(tree["after"], tree["before"]);
        }

        Assert.Equal(Path.Combine(tree["after"], "x"), Assert.Throws<FileNotFoundError>(() => late.stat()).filename);
    }

    [Fact]
    public void an_iterator_ends_once_and_for_all()
    {
        using var tree = new Tree();
        File.WriteAllText(tree["x"], "");
        var exhausted = os.scandir(tree.Root);
        Assert.Throws<InvalidOperationException>(() => exhausted.Current);
        Assert.Single(exhausted);
        Assert.Equal(0, tree.OpenDescriptors);
        File.WriteAllText(tree["y"], "");
        Assert.False(exhausted.MoveNext());
        Assert.Throws<InvalidOperationException>(() => exhausted.Current);

        var closed = os.scandir(tree.Root);
        Assert.True(closed.MoveNext());
        Assert.Equal(1, tree.OpenDescriptors);
        closed.close();
        Assert.Equal(0, tree.OpenDescriptors);
        Assert.False(closed.MoveNext());
        closed.close();
        closed.Dispose();

        foreach (var entry in os.scandir(tree.Root)) break;
        Assert.Equal(0, tree.OpenDescriptors);
    }

    [Fact]
    public void threads_that_share_an_iterator_get_every_entry_once()
    {
        using var temporary = new TemporaryDirectory();
        for (var i = 0; i < 2000; i++) File.WriteAllText(temporary[$"{i}"], "");
        for (var round = 0; round < 20; round++)
        {
            using var shared = os.scandir(temporary.FullName);
            var entries = 0;
            Parallel.For(0, 4, _ =>
            {
                while (shared.MoveNext()) Interlocked.Increment(ref entries);
            });
            Assert.Equal(2000, entries);
        }
    }

    [Fact]
    public void closing_twice_closes_no_descriptor_of_somebody_else()
    {
        using var tree = new Tree();
        var closed = os.scandir(tree.Root);
        closed.close();
        var fds = Enumerable.Range(0, 50).Select(_ => os.open(tree.Root, os.O_RDONLY)).ToArray();   // one of them has its number
        closed.close();
        closed.Dispose();
        Assert.Equal(fds.Length, tree.OpenDescriptors);
        foreach (var fd in fds) os.close(fd);
    }

    [Fact]
    public void a_forgotten_iterator_is_closed_and_warned_of()
    {
        using var tree = new Tree();
        File.WriteAllText(tree["x"], "");
        var warnings = new System.Collections.Concurrent.ConcurrentQueue<string>();
        sys.resourcewarninghook = warning => warnings.Enqueue(warning.Message);
        try
        {
            var kept = Forget(tree);
            for (var i = 0; i < 100 && tree.OpenDescriptors > 0; i++)
            {
                GC.Collect();
                GC.WaitForPendingFinalizers();
            }

            Assert.Equal(0, tree.OpenDescriptors);
            Assert.Equal(20, warnings.Count(message => message == $"unclosed scandir iterator <ScandirIterator '{tree.Root}'>"));
            Assert.All(kept, entry => Assert.Equal(0, entry.stat().st_size));   // by its path
        }
        finally
        {
            sys.resourcewarninghook = null;
        }
    }

    [Fact]
    public void an_entry_is_a_path()
    {
        using var tree = new Tree();
        File.WriteAllText(tree["x"], "one");
        Assert.Equal(tree["x"], os.fspath(os.scandir(tree.Root).Single()));
        Assert.Equal(3, os.stat(os.scandir(tree.Bytes).Single()).st_size);
        os.BytesDirEntry entry = os.scandir(tree.Bytes).Single();
        Assert.Equal("x"u8.ToArray(), entry.name);
        Assert.Equal("x", ((os.DirEntry)entry).name);
        Assert.Equal(tree["x"], ((os.DirEntry)entry).path);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/")]
    [InlineData("//")]
    public void a_path_that_ends_with_a_slash_gets_no_other_one(string end)
    {
        using var tree = new Tree();
        File.WriteAllText(tree["x"], "");
        Assert.Equal(CPython.Newest.Answer($"[e.path for e in os.scandir({Python.Literal(tree.Root + end)})]"),
            Python.Outcome(() => os.scandir(tree.Root + end).Select(entry => entry.path)));
        Assert.Equal(CPython.Newest.Answer($"[e.path for e in os.scandir({Python.Literal(os.fsencode(tree.Root + end))})]"),
            Python.Outcome(() => os.scandir(os.fsencode(tree.Root + end)).Select(entry => entry.path)));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static List<os.DirEntry> Forget(Tree tree)
    {
        var entries = new List<os.DirEntry>();
        for (var i = 0; i < 20; i++)
        {
            var iterator = os.scandir(tree.Root);
            iterator.MoveNext();
            entries.Add(iterator.Current);
        }

        return entries;
    }

    private static object Members(IEnumerable<os.DirEntry> entries) => entries
        .Select(e => (e.name, e.path, Repr(e), os.fspath(e), e.inode(), Attempt(e.is_symlink), Attempt(e.is_junction),
            Attempt(() => e.is_dir()), Attempt(() => e.is_file()), Attempt(() => e.is_dir(follow_symlinks: false)), Attempt(() => e.is_file(follow_symlinks: false)),
            Attempt(() => Status(e.stat())), Attempt(() => Status(e.stat(follow_symlinks: false)))))
        .OrderBy(members => members.name, StringComparer.Ordinal);

    private static object Members(IEnumerable<os.BytesDirEntry> entries) => entries
        .Select(e => (e.name, e.path, Repr(e), (byte[])e.__fspath__(), e.inode(), Attempt(e.is_symlink), Attempt(e.is_junction),
            Attempt(() => e.is_dir()), Attempt(() => e.is_file()), Attempt(() => e.is_dir(follow_symlinks: false)), Attempt(() => e.is_file(follow_symlinks: false)),
            Attempt(() => Status(e.stat())), Attempt(() => Status(e.stat(follow_symlinks: false)))))
        .OrderBy(members => members.name, ByteOrder.Instance);

    private static string Repr(os.DirEntry entry) => entry.ToString();

    private static string Attempt<T>(Func<T> call) => Python.Outcome(call);

    private static (int, ulong, ulong, long, long, long) Status(os.stat_result s) => (s.st_mode, s.st_ino, s.st_dev, s.st_nlink, s.st_size, s.st_mtime_ns);

    private sealed class Entry(string directory, string name)
    {
        public DirectoryEntry Value = new(Closed(directory), name, 0, EntryKind.Unknown);

        private static ScannedDirectory Closed(string directory)
        {
            var scanned = new ScannedDirectory(directory, os.open(directory, os.O_RDONLY));
            scanned.Leave();
            return scanned;
        }
    }
}
