using System.Runtime.Versioning;
using Adder.Tests.Oracle;
using CsCheck;

namespace Adder.Tests.FilesAndDirectories;

[SupportedOSPlatform("linux")]
public sealed class PathconfTests : IDisposable
{
    private readonly TemporaryDirectory temporary = new();

    public void Dispose() => temporary.Dispose();

    [Fact]
    public void the_names_and_their_numbers_are_CPythons() =>
        Assert.Equal(CPython.Newest.Answer("sorted(os.pathconf_names.items())"),
            "= " + Python.Literal(os.pathconf_names.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => (pair.Key, pair.Value))));

    [Theory]
    [InlineData("/")]
    [InlineData("/dev/null")]
    [InlineData("/proc")]
    [InlineData("/etc/passwd")]
    public void every_limit_by_name_and_by_number_is_what_CPython_says(string path)
    {
        var fd = os.open(path, os.O_RDONLY);
        try
        {
            foreach (var (name, number) in os.pathconf_names)
            {
                var expected = CPython.Newest.Answer($"os.pathconf({Python.Literal(path)}, '{name}')");
                Assert.Equal(expected, Python.Outcome(() => os.pathconf(path, name)));
                Assert.Equal(expected, Python.Outcome(() => os.pathconf(path, number)));
                var open = CPython.Newest.Answer($"(lambda fd: (os.fpathconf(fd, '{name}'), os.close(fd))[0])(os.open({Python.Literal(path)}, 0))");
                Assert.Equal(open, Python.Outcome(() => os.fpathconf(fd, name)));
                Assert.Equal(open, Python.Outcome(() => os.fpathconf(fd, number)));
                Assert.Equal(open.Contains('!', StringComparison.Ordinal), Python.Outcome(() => os.pathconf(fd, name)).Contains('!', StringComparison.Ordinal));
            }
        }
        finally
        {
            os.close(fd);
        }
    }

    [Fact]
    public void a_path_raises_what_it_raises_in_CPython() =>
        Gen.Select(BadPath.Under(temporary.FullName), Gen.Int[-2, 30]).Sample((path, number) =>
            Assert.Equal(CPython.Newest.Answer($"os.pathconf({Python.Literal(path)}, {number})"), Python.Outcome(() => os.pathconf(path, number))),
            iter: 1000, threads: 1);

    [Theory]
    [InlineData("/", "")]
    [InlineData("/", "pc_name_max")]
    [InlineData("/nowhere", "PC_NAME_MAX")]
    [InlineData("/nowhere", "nothing")]
    [InlineData("a\0b", "nothing")]
    [InlineData("", "PC_NAME_MAX")]
    [InlineData(null, "nothing")]
    [InlineData("/", null)]
    public void a_name_raises_what_it_raises_in_CPython(string? path, string? name) =>
        Assert.Equal(CPython.Newest.Answer($"os.pathconf({Python.Literal(path)}, {Python.Literal(name)})"), Python.Outcome(() => os.pathconf(path, name!)));

    [Theory]
    [InlineData(1_000_099, 3)]
    [InlineData(1_000_099, 999)]
    [InlineData(-7, 3)]
    public void a_bad_descriptor_raises_what_it_raises_in_CPython(int fd, int name)
    {
        Assert.Equal(CPython.Newest.Answer($"os.pathconf({fd}, {name})"), Python.Outcome(() => os.pathconf(fd, name)));
        Assert.Equal(CPython.Newest.Answer($"os.fpathconf({fd}, {name})"), Python.Outcome(() => os.fpathconf(fd, name)));
        Assert.Equal(CPython.Newest.Answer($"os.fpathconf({fd}, 'nothing')"), Python.Outcome(() => os.fpathconf(fd, "nothing")));
    }

    [Fact]
    public void descriptor_minus_1_is_a_bad_one()
    {
        // CPython hands the C library no path at all here, and crashes
        Assert.Equal(errno.EBADF, Assert.Throws<OSError>(() => os.pathconf(-1, "PC_NAME_MAX")).errno);
    }
}
