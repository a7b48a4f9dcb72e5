using System.Runtime.Versioning;
using Adder.Tests.Oracle;
using CsCheck;

namespace Adder.Tests.FilesAndDirectories;

[SupportedOSPlatform("linux")]
public sealed class StatVfsTests : IDisposable
{
    private const string Fields = "('f_bsize', 'f_frsize', 'f_blocks', 'f_files', 'f_flag', 'f_namemax', 'f_fsid')";

    private readonly TemporaryDirectory temporary = new();

    public static TheoryData<string> Volumes => ["/", "/proc", "/dev", "/dev/shm", "/sys", "/dev/null"];

    public void Dispose() => temporary.Dispose();

    [Theory]
    [MemberData(nameof(Volumes))]
    public void every_field_is_what_CPython_says(string path)
    {
        // what is free changes under our feet; the kernel's own file systems are steady
        var expected = CPython.Newest.Answer($"(lambda s: [getattr(s, f) for f in {Fields}])(os.statvfs({Python.Literal(path)}))");
        Assert.Equal(expected, Python.Outcome(() => Describe(os.statvfs(path))));
        var fd = os.open(path, os.O_RDONLY);
        try
        {
            Assert.Equal(expected, Python.Outcome(() => Describe(os.fstatvfs(fd))));
            Assert.Equal(expected, Python.Outcome(() => Describe(os.statvfs(fd))));
        }
        finally
        {
            os.close(fd);
        }
    }

    [Fact]
    public void the_tuple_and_the_text_are_CPythons()
    {
        Assert.Equal(CPython.Newest.Answer("repr(os.statvfs('/proc'))"), Python.Outcome(() => os.statvfs("/proc").ToString()));
        Assert.Equal(CPython.Newest.Answer("list(os.statvfs('/sys'))"), Python.Outcome(() => os.statvfs("/sys")));
        Assert.Equal(CPython.Newest.Answer("tuple(os.statvfs('/sys'))"), Python.Outcome(() =>
        {
            var (bsize, frsize, blocks, bfree, bavail, files, ffree, favail, flag, namemax) = os.statvfs("/sys");
            return (bsize, frsize, blocks, bfree, bavail, files, ffree, favail, flag, namemax);
        }));
        foreach (var count in (int[])[0, 9, 10, 11, 12])
        {
            var items = Enumerable.Range(100, count).Select(i => (long)i).ToArray();
            Assert.Equal(CPython.Newest.Answer($"(lambda s: (repr(s), list(s), s.f_fsid or 0))(os.statvfs_result({Python.Literal(items)}))"), Python.Outcome(() =>
            {
                var made = new os.statvfs_result(items);
                return (made.ToString(), made, made.f_fsid);
            }));
        }
    }

    [Fact]
    public void a_path_raises_what_it_raises_in_CPython() => BadPath.Under(temporary.FullName).Sample(path =>
    {
        var literal = Python.Literal(path);
        Assert.Equal(CPython.Newest.Answer($"os.statvfs({literal}).f_namemax"), Python.Outcome(() => os.statvfs(path).f_namemax));
    }, iter: 1000, threads: 1);

    [Theory]
    [InlineData(1_000_099)]
    [InlineData(-1)]
    [InlineData(-7)]
    [InlineData(int.MinValue)]
    public void a_bad_descriptor_raises_what_it_raises_in_CPython(int fd)
    {
        Assert.Equal(CPython.Newest.Answer($"os.statvfs({fd})"), Python.Outcome(() => os.statvfs(fd)));
        Assert.Equal(CPython.Newest.Answer($"os.fstatvfs({fd})"), Python.Outcome(() => os.fstatvfs(fd)));
    }

    [Fact]
    public void no_path_at_all_raises_TypeError() => Assert.Equal(CPython.Newest.Answer("os.statvfs(None)"), Python.Outcome(() => os.statvfs(default)));

    [Fact]
    public void the_flags_have_CPythons_values() =>
        Assert.Equal(
            CPython.Newest.Answer("[os.ST_APPEND, os.ST_MANDLOCK, os.ST_NOATIME, os.ST_NODEV, os.ST_NODIRATIME, os.ST_NOEXEC, os.ST_NOSUID, os.ST_RDONLY, " +
                "os.ST_RELATIME, os.ST_SYNCHRONOUS, os.ST_WRITE]"),
            "= " + Python.Literal((int[])[os.ST_APPEND, os.ST_MANDLOCK, os.ST_NOATIME, os.ST_NODEV, os.ST_NODIRATIME, os.ST_NOEXEC, os.ST_NOSUID, os.ST_RDONLY,
                os.ST_RELATIME, os.ST_SYNCHRONOUS, os.ST_WRITE]));

    private static object[] Describe(os.statvfs_result s) => [s.f_bsize, s.f_frsize, s.f_blocks, s.f_files, s.f_flag, s.f_namemax, s.f_fsid];
}
