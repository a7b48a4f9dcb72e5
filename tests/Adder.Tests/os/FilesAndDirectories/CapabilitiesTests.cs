using System.Reflection;
using System.Runtime.Versioning;
using Adder.Tests.Oracle;

namespace Adder.Tests.FilesAndDirectories;

[SupportedOSPlatform("linux")]
public sealed class CapabilitiesTests
{
    [Fact]
    public void the_sets_hold_what_they_hold_in_CPython()
    {
        var here = Python.Literal(typeof(os).GetMethods(BindingFlags.Static | BindingFlags.Public).Select(method => method.Name).Distinct());
        foreach (var (name, set) in new (string, IReadOnlySet<string>)[]
        {
            ("supports_dir_fd", os.supports_dir_fd), ("supports_fd", os.supports_fd), ("supports_follow_symlinks", os.supports_follow_symlinks),
            ("supports_effective_ids", os.supports_effective_ids),
        })
        {
            Assert.Equal(CPython.Newest.Answer($"sorted(f.__name__ for f in os.{name} if f.__name__ in {here})"), "= " + Python.Literal(set.Order(StringComparer.Ordinal)));
        }
    }

    [Fact]
    public void constants_are_those_of_CPython()
    {
        string[] names =
        [
            "O_RDONLY", "O_WRONLY", "O_RDWR", "O_ACCMODE", "O_APPEND", "O_CREAT", "O_EXCL", "O_TRUNC", "O_ASYNC", "O_CLOEXEC", "O_DIRECTORY", "O_DSYNC", "O_FSYNC",
            "O_NDELAY", "O_NOCTTY", "O_NOFOLLOW", "O_NONBLOCK", "O_SYNC", "O_DIRECT", "O_LARGEFILE", "O_NOATIME", "O_PATH", "O_RSYNC", "O_TMPFILE",
            "F_OK", "R_OK", "W_OK", "X_OK", "XATTR_SIZE_MAX", "XATTR_CREATE", "XATTR_REPLACE",
        ];
        Assert.Empty(CPython.Newest.Answer($"sorted(n for n in dir(os) if n.startswith(('O_', 'XATTR_', 'F_OK')) and n not in {Python.Literal(names)})")[2..].Trim('[', ']'));
        foreach (var name in names) Assert.Equal($"= {Value(name)}", CPython.Newest.Answer($"os.{name}"));
    }

    private static object Value(string name) => typeof(os).GetProperty(name)?.GetValue(null) ?? typeof(os).GetField(name)!.GetRawConstantValue()!;
}
