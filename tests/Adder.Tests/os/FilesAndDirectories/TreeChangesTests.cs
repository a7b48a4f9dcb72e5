using System.Runtime.Versioning;
using Adder.Tests.Oracle;
using CsCheck;

namespace Adder.Tests.FilesAndDirectories;

/// <summary>The same generated changes in two directories, here by Adder and there by CPython: each call has the same outcome, and the
/// trees are the same in the end, as CPython sees both.</summary>
[Collection(ProcessState.Name)]
[SupportedOSPlatform("linux")]
public sealed class TreeChangesTests : IDisposable
{
    private static readonly string[] Names =
    [
        "a", "b", "c", "a/b", "a/c", "a/b/c", "b/a", "c/a/b/c", "a/.", "a/b/", "b/../c", "new/.", "new/x/./", "it's", "\udcff", "a/\u00e9", "link", "link/a", "loop",
        new string('n', 255), "a/" + new string('n', 255), new string('n', 256), "b//c", "a/b//", ".", "..", "", "a\0",
    ];

    private static readonly (string Source, Func<Step, object?> Call)[] Changes =
    [
        ("os.mkdir(a, n)", x => None(() => os.mkdir(x.First, x.Mode))),
        ("os.mkdir(a)", x => None(() => os.mkdir(x.First))),
        ("os.makedirs(a, n, f)", x => None(() => os.makedirs(x.First, x.Mode, x.Flag))),
        ("os.makedirs(a, exist_ok=True)", x => None(() => os.makedirs(x.First, exist_ok: true))),
        ("os.makedirs(os.fsencode(a), n, f)", x => None(() => os.makedirs(os.fsencode(x.First), x.Mode, x.Flag))),
        ("os.rmdir(a)", x => None(() => os.rmdir(x.First))),
        ("os.removedirs(a)", x => None(() => os.removedirs(x.First))),
        ("os.removedirs(os.fsencode(a))", x => None(() => os.removedirs(os.fsencode(x.First)))),
        ("os.remove(a)", x => None(() => os.remove(x.First))),
        ("os.unlink(os.fsencode(a))", x => None(() => os.unlink(os.fsencode(x.First)))),
        ("os.rename(a, b)", x => None(() => os.rename(x.First, x.Second))),
        ("os.replace(a, os.fsencode(b))", x => None(() => os.replace(x.First, os.fsencode(x.Second)))),
        ("os.renames(a, b)", x => None(() => os.renames(x.First, x.Second))),
        ("os.renames(os.fsencode(a), b)", x => None(() => os.renames(os.fsencode(x.First), x.Second))),
        ("os.symlink(b[len(root) + 1:], a)", x => None(() => os.symlink(x.Second[(x.Root.Length + 1)..], x.First))),
        ("os.symlink('loop', root + '/loop')", x => None(() => os.symlink("loop", x.Root + "/loop"))),
        ("os.symlink(b'a', root + '/link', True)", x => None(() => os.symlink("a"u8.ToArray(), x.Root + "/link", target_is_directory: true))),

        // CPython 3.13 follows links only where it is given a dir_fd, which is of no effect for an absolute path
        ("os.link(a, b, src_dir_fd=0, follow_symlinks=f)", x => None(() => os.link(x.First, x.Second, follow_symlinks: x.Flag))),
        ("os.readlink(a)", x => os.readlink(x.First)),
        ("os.readlink(os.fsencode(a))", x => os.readlink(os.fsencode(x.First))),
        ("os.chmod(a, n)", x => None(() => os.chmod(x.First, x.Mode))),
        ("os.chmod(a, n, follow_symlinks=False)", x => None(() => os.chmod(x.First, x.Mode, follow_symlinks: false))),
        ("os.chmod(a, n, dir_fd=0, follow_symlinks=False)", x => None(() => os.chmod(x.First, x.Mode, dir_fd: 0, follow_symlinks: false))),
        ("os.truncate(a, n)", x => None(() => os.truncate(x.First, x.Mode))),
        ("os.mkfifo(a, n)", x => None(() => os.mkfifo(x.First, x.Mode))),
        ("os.mkfifo(a)", x => None(() => os.mkfifo(x.First))),
        ("os.mknod(a)", x => None(() => os.mknod(x.First))),
        ("os.mknod(a, stat.S_IFSOCK | n)", x => None(() => os.mknod(x.First, 0xC000 | x.Mode))),
        ("os.close(os.open(a, os.O_WRONLY | os.O_CREAT | os.O_EXCL, n))", x => None(() => os.close(os.open(x.First, os.O_WRONLY | os.O_CREAT | os.O_EXCL, x.Mode)))),
        ("os.close(os.open(a, os.O_RDWR | os.O_CREAT | os.O_NONBLOCK | os.O_NOFOLLOW))", x => None(() => os.close(os.open(x.First, os.O_RDWR | os.O_CREAT | os.O_NONBLOCK | os.O_NOFOLLOW)))),
        ("os.access(a, n & 7)", x => os.access(x.First, x.Mode & 7)),
        ("os.access(a, n & 7, effective_ids=f, follow_symlinks=False)", x => os.access(x.First, x.Mode & 7, effective_ids: x.Flag, follow_symlinks: false)),
        ("os.listxattr(a)", x => os.listxattr(x.First)),
    ];

    private static readonly Gen<(string Source, Func<Step, object?> Call, string First, string Second, int Mode, bool Flag)[]> Scripts = Gen.Select(
        Among.These(Changes), Among.These(Names), Among.These(Names), Among.These(0x1FF, 0x1C0, 0x180, 0, 0xDB6, 0x49), Gen.Bool)
        .Select(x => (x.Item1.Source, x.Item1.Call, x.Item2, x.Item3, x.Item4, x.Item5)).Array[1, 40];

    private readonly TemporaryDirectory temporary = new();

    private readonly HashSet<string> succeeded = [];

    private int scripts;

    private IEnumerable<string> Unproven => Changes.Select(change => change.Source).Except(succeeded);

    public void Dispose() => temporary.Dispose();

    [Fact]
    public void changes_end_as_in_CPython_and_leave_the_same_tree()
    {
        CPython.Newest.Answer("""
            def seen(root):
                found = []
                for directory, names, files in os.walk(root):
                    for name in sorted(names + files):
                        path = os.path.join(directory, name)
                        try: s = os.lstat(path)
                        except PermissionError:   # in a directory that may be read and not searched
                            found.append((path[len(root):], 'refused', 0, 0, False))
                            continue
                        found.append((path[len(root):], oct(s.st_mode), s.st_nlink, s.st_size if not stat.S_ISDIR(s.st_mode) else 0, stat.S_ISLNK(s.st_mode) and os.readlink(path)))
                return sorted(found)
            """);
        // again until the dice have let every change succeed once
        for (var round = 0; round < 10 && Unproven.Any(); round++)
            Scripts.Sample(script => Run(script, Interlocked.Increment(ref scripts)), iter: 400, threads: 1);
        Assert.Empty(Unproven);
    }

    private void Run((string Source, Func<Step, object?> Call, string First, string Second, int Mode, bool Flag)[] script, int number)
    {
        // each in a directory of its own, so that removedirs has something to stop at; and far down in it, as ".." behind a link to ".." leads up
        // from the root, where the two would meet
        var (ours, theirs) = (temporary[$"A{number}/1/2/3/root"], temporary[$"C{number}/1/2/3/root"]);
        foreach (var root in (string[])[ours, theirs])
        {
            Directory.CreateDirectory(root);
            File.WriteAllText(root + "/../stop", "");
            File.WriteAllText(root + "/stop", "");
        }

        foreach (var (source, call, first, second, mode, flag) in script)
        {
            string There(string name) => Python.Literal(theirs + "/" + name);
            var expected = CPython.Newest.Answer($"(lambda root, a, b, n, f: {source})({Python.Literal(theirs)}, {There(first)}, {There(second)}, {mode}, {Python.Literal(flag)})");
            var actual = Python.Outcome(() => call(new(ours, ours + "/" + first, ours + "/" + second, mode, flag)));
            if (expected.StartsWith('=')) succeeded.Add(source);
            Assert.True(expected == actual.Replace($"/A{number}", $"/C{number}", StringComparison.Ordinal), $"{source} of {first}, {second}\nCPython: {expected}\nAdder:   {actual}");
        }

        Assert.Equal(CPython.Newest.Answer($"seen({Python.Literal(theirs)})"), CPython.Newest.Answer($"seen({Python.Literal(ours)})"));
    }

    private static object? None(Action call)
    {
        call();
        return null;
    }

    internal sealed record Step(string Root, string First, string Second, int Mode, bool Flag);
}
