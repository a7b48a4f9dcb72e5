using System.Runtime.Versioning;
using Adder.Tests.Oracle;
using CsCheck;

namespace Adder.Tests.FilesAndDirectories;

[SupportedOSPlatform("linux")]
public sealed class StatTests(MadeByCPython<StatTree> tree) : IClassFixture<MadeByCPython<StatTree>>, IDisposable
{
    private readonly TemporaryDirectory temporary = new();

    private const string Fields = "('st_mode', 'st_ino', 'st_dev', 'st_nlink', 'st_uid', 'st_gid', 'st_size', 'st_atime', 'st_mtime', 'st_ctime', " +
        "'st_atime_ns', 'st_mtime_ns', 'st_ctime_ns', 'st_blksize', 'st_blocks', 'st_rdev')";

    public void Dispose() => temporary.Dispose();

    [Fact]
    public void every_field_of_every_kind_of_file_is_what_CPython_says()
    {
        foreach (var path in tree.Value.Paths)
        {
            var literal = Python.Literal(path);
            Assert.Equal(CPython.Newest.Answer(Described($"os.lstat({literal})")), Python.Outcome(() => Describe(os.lstat(path))));
            Assert.Equal(CPython.Newest.Answer(Described($"os.stat({literal}, follow_symlinks=False)")),
                Python.Outcome(() => Describe(os.stat(path, follow_symlinks: false))));
            Assert.Equal(CPython.Newest.Answer(Described($"os.stat({literal})")), Python.Outcome(() => Describe(os.stat(path))));
            var text = os.fsdecode(path);
            Assert.Equal(CPython.Newest.Answer(Described($"os.stat({Python.Literal(text)})")), Python.Outcome(() => Describe(os.stat(text))));
        }
    }

    [Fact]
    public void the_tuple_and_the_text_of_a_status_are_CPythons()
    {
        foreach (var path in tree.Value.Paths)
        {
            var literal = Python.Literal(path);
            Assert.Equal(CPython.Newest.Answer($"list(os.lstat({literal}))"), Python.Outcome(() => os.lstat(path)));
            Assert.Equal(CPython.Newest.Answer($"repr(os.lstat({literal}))"), Python.Outcome(() => os.lstat(path).ToString()));
            Assert.Equal(CPython.Newest.Answer($"list(os.lstat({literal})[6:-1])"), Python.Outcome(() => os.lstat(path)[6..^1]));
            Assert.Equal(CPython.Newest.Answer($"tuple(os.lstat({literal}))"), Python.Outcome(() =>
            {
                var (mode, ino, dev, nlink, uid, gid, size, atime, mtime, ctime) = os.lstat(path);
                return (mode, ino, dev, nlink, uid, gid, size, atime, mtime, ctime);
            }));
        }
    }

    [Fact]
    public void the_status_of_the_kernels_own_files_is_what_CPython_says()
    {
        foreach (var path in (string[])["/dev/null", "/dev/full", "/dev/fd", "/proc/version", "/sys", "/etc/passwd", "/"])
        {
            var literal = Python.Literal(path);
            const string steady = "(lambda s: (s.st_mode, s.st_ino, s.st_dev, s.st_nlink, s.st_uid, s.st_gid, s.st_size, s.st_rdev, s.st_blksize))";
            Assert.Equal(CPython.Newest.Answer($"{steady}(os.lstat({literal}))"), Python.Outcome(() =>
            {
                var s = os.lstat(path);
                return (s.st_mode, s.st_ino, s.st_dev, s.st_nlink, s.st_uid, s.st_gid, s.st_size, s.st_rdev, s.st_blksize);
            }));
        }
    }

    [Fact]
    public void an_open_descriptor_gives_the_status_of_its_file()
    {
        foreach (var path in tree.Value.Paths.Where(path => (os.lstat(path).st_mode & 0xF000) is 0x4000 or 0x8000))
        {
            var fd = os.open(path, os.O_RDONLY);
            try
            {
                var expected = CPython.Newest.Answer(Described($"os.stat({Python.Literal(path)})"));
                Assert.Equal(expected, Python.Outcome(() => Describe(os.fstat(fd))));
                Assert.Equal(expected, Python.Outcome(() => Describe(os.stat(fd))));
            }
            finally
            {
                os.close(fd);
            }
        }
    }

    [Fact]
    public void a_relative_path_starts_from_dir_fd()
    {
        var fd = os.open(tree.Value.FullName, os.O_RDONLY);
        try
        {
            foreach (var path in tree.Value.Paths)
            {
                var name = path[(path.AsSpan().LastIndexOf((byte)'/') + 1)..];
                var literal = Python.Literal(path);
                Assert.Equal(CPython.Newest.Answer(Described($"os.lstat({literal})")), Python.Outcome(() => Describe(os.lstat(name, dir_fd: fd))));
                if (CPython.Newest.Answer($"os.path.exists({literal})") == "= True")
                    Assert.Equal(CPython.Newest.Answer(Described($"os.stat({literal})")), Python.Outcome(() => Describe(os.stat(name, dir_fd: fd))));
            }
        }
        finally
        {
            os.close(fd);
        }
    }

    [Fact]
    public void a_path_raises_what_it_raises_in_CPython() => BadPath.Under(temporary.FullName).Sample(path =>
    {
        var literal = Python.Literal(path);
        Assert.Equal(CPython.Newest.Answer($"repr(os.stat({literal}))"), Python.Outcome(() => os.stat(path).ToString()));
        Assert.Equal(CPython.Newest.Answer($"repr(os.lstat({literal}))"), Python.Outcome(() => os.lstat(path).ToString()));
    }, iter: 2000, threads: 1);

    [Fact]
    public void a_path_of_bytes_raises_what_it_raises_in_CPython() => BadPath.Under(temporary.FullName).Select(BadPath.Bytes).Sample(path =>
    {
        var literal = Python.Literal(path);
        Assert.Equal(CPython.Newest.Answer($"repr(os.stat({literal}))"), Python.Outcome(() => os.stat(path).ToString()));
        Assert.Equal(CPython.Newest.Answer($"repr(os.lstat({literal}))"), Python.Outcome(() => os.lstat(path).ToString()));
    }, iter: 1000, threads: 1);

    [Theory]
    [InlineData(1_000_099)]
    [InlineData(-1)]
    [InlineData(-2)]
    [InlineData(-100)]
    [InlineData(int.MinValue)]
    [InlineData(int.MaxValue)]
    public void a_bad_descriptor_raises_what_it_raises_in_CPython(int fd)
    {
        Assert.Equal(CPython.Newest.Answer($"os.stat({fd})"), Python.Outcome(() => os.stat(fd)));
        Assert.Equal(CPython.Newest.Answer($"os.fstat({fd})"), Python.Outcome(() => os.fstat(fd)));
        Assert.Equal(CPython.Newest.Answer($"os.lstat({fd})"), Python.Outcome(() => os.lstat(fd)));
        Assert.Equal(CPython.Newest.Answer($"os.stat('a', dir_fd={fd})"), Python.Outcome(() => os.stat("a", dir_fd: fd)));
        Assert.Equal(CPython.Newest.Answer($"os.stat({fd}, dir_fd=3)"), Python.Outcome(() => os.stat(fd, dir_fd: 3)));
        Assert.Equal(CPython.Newest.Answer($"os.stat({fd}, follow_symlinks=False)"), Python.Outcome(() => os.stat(fd, follow_symlinks: false)));
        Assert.Equal(CPython.Newest.Answer($"os.stat({fd}, dir_fd=3, follow_symlinks=False)"),
            Python.Outcome(() => os.stat(fd, dir_fd: 3, follow_symlinks: false)));
    }

    [Fact]
    public void descriptor_0_does_not_go_together_with_follow_symlinks_either()
    {
        // CPython before 3.13.12 let 0 pass (gh-144023)
        Assert.Equal("stat: cannot use fd and follow_symlinks together",
            Assert.Throws<ValueError>(() => os.stat(0, follow_symlinks: false)).Message);
        Assert.Equal("chown: cannot use fd and follow_symlinks together",
            Assert.Throws<ValueError>(() => os.chown(0, -1, -1, follow_symlinks: false)).Message);
        Assert.Equal("listxattr: cannot use fd and follow_symlinks together",
            Assert.Throws<ValueError>(() => os.listxattr(0, follow_symlinks: false)).Message);
    }

    [Fact]
    public void no_path_at_all_raises_TypeError()
    {
        Assert.Equal(CPython.Newest.Answer("os.stat(None)"), Python.Outcome(() => os.stat(default)));
        Assert.Equal(CPython.Newest.Answer("os.lstat(None)"), Python.Outcome(() => os.lstat(default)));
    }

    [Fact]
    public void a_directory_that_may_not_be_searched_raises_PermissionError()
    {
        var literal = Python.Literal(temporary["locked/x"]);
        Directory.CreateDirectory(temporary["locked"], UnixFileMode.None);
        var outcome = Unprivileged.Run(() => Python.Outcome(() => os.stat(temporary["locked/x"])));
        Assert.Equal($"! ('PermissionError', 13, {Python.Literal($"[Errno 13] Permission denied: {literal}")}, {literal}, None)", outcome);
    }

    private static string Described(string status) => $"(lambda s: [getattr(s, f) for f in {Fields}])({status})";

    private static object[] Describe(os.stat_result s) =>
    [
        s.st_mode, s.st_ino, s.st_dev, s.st_nlink, s.st_uid, s.st_gid, s.st_size, s.st_atime, s.st_mtime, s.st_ctime,
        s.st_atime_ns, s.st_mtime_ns, s.st_ctime_ns, s.st_blksize, s.st_blocks, s.st_rdev,
    ];
}
