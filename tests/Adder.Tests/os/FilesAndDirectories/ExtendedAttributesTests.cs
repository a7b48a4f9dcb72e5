using System.Runtime.Versioning;
using Adder.Tests.Oracle;

namespace Adder.Tests.FilesAndDirectories;

/// <remarks>In memory, where an attribute may be as large as Linux allows; ext4 gives all of them one block.</remarks>
[SupportedOSPlatform("linux")]
public sealed class ExtendedAttributesTests : IDisposable
{
    private static readonly bool Large = CPythonInstallation.Lack is null && CPython.Newest.Answer(
        "(lambda path: (open(path, 'w').close(), os.setxattr(path, 'user.a', bytes(65536)), os.remove(path))[2])('/dev/shm/adder-xattr-' + str(os.getpid()))") == "= None";

    private readonly TemporaryDirectory temporary = new();
    private readonly string file;

    public ExtendedAttributesTests()
    {
        file = Large ? $"/dev/shm/adder-{Guid.NewGuid()}" : temporary["file"];
        File.WriteAllText(file, "");
    }

    private string Path => Python.Literal(file);

    public void Dispose()
    {
        File.Delete(file);
        temporary.Dispose();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(128)]
    [InlineData(200)]
    [InlineData(511)]
    [InlineData(512)]
    [InlineData(513)]
    [InlineData(2000)]
    [InlineData(65535)]
    [InlineData(65536)]
    [InlineData(65537)]
    public void a_value_of_any_size_goes_to_CPython_and_comes_back(int size)
    {
        Assert.SkipUnless(Large || size <= 2000, "needs a file system with attributes of 64 KiB at /dev/shm");
        var value = new byte[size];
        new Random(size).NextBytes(value);
        var set = Python.Outcome(() => os.setxattr(file, "user.a", value));
        Assert.Equal(CPython.Newest.Answer($"os.setxattr({Path}, 'user.b', {Python.Literal(value)})"), set);
        Assert.Equal(size <= os.XATTR_SIZE_MAX, set == "= None");
        if (set != "= None") return;
        Assert.Equal("= " + Python.Literal(value), CPython.Newest.Answer($"os.getxattr({Path}, 'user.a')"));
        Assert.Equal(value, os.getxattr(file, "user.b"));
        Assert.Equal(value, os.getxattr(os.fsencode(file), "user.b"u8.ToArray(), follow_symlinks: false));
        var fd = os.open(file, os.O_RDWR);
        try
        {
            Assert.Equal(value, os.getxattr(fd, "user.b"));
            os.setxattr(fd, "user.c", value);
            Assert.Equal(value, os.getxattr(file, "user.c"));
            Assert.Equal(["user.a", "user.b", "user.c"], os.listxattr(fd).Order(StringComparer.Ordinal));
            os.removexattr(fd, "user.c");
            Assert.Equal(["user.a", "user.b"], os.listxattr(fd).Order(StringComparer.Ordinal));
        }
        finally
        {
            os.close(fd);
        }
    }

    [Fact]
    public void all_names_are_listed_however_many_and_whatever_their_bytes()
    {
        for (var i = 0; i < 20; i++)
        {
            CPython.Newest.Answer($"os.setxattr({Path}, b'user.\\xff\\xe9' + b'n' * {i * 10} + b'.{i}', b'')");
            Assert.Equal(CPython.Newest.Answer($"sorted(os.listxattr({Path}))"), "= " + Python.Literal(os.listxattr(file).Order(StringComparer.Ordinal)));
        }

        Assert.Equal(20, os.listxattr(file).Count);
        Assert.Contains("user.\udcff\udce9.0", os.listxattr(os.fsencode(file)));
    }

    [Fact]
    public void the_flags_create_or_replace_and_nothing_else()
    {
        var calls = new (string Source, Action Call)[]
        {
            ("'user.a', b'1', os.XATTR_REPLACE", () => os.setxattr(file, "user.a", "1"u8, os.XATTR_REPLACE)),
            ("'user.a', b'2', os.XATTR_CREATE", () => os.setxattr(file, "user.a", "2"u8, os.XATTR_CREATE)),
            ("'user.a', b'3', os.XATTR_CREATE", () => os.setxattr(file, "user.a", "3"u8, os.XATTR_CREATE)),
            ("'user.a', b'4', os.XATTR_REPLACE", () => os.setxattr(file, "user.a", "4"u8, os.XATTR_REPLACE)),
            ("'user.a', b'5', 8", () => os.setxattr(file, "user.a", "5"u8, 8)),
            ("'nowhere.a', b''", () => os.setxattr(file, "nowhere.a", [])),
            ("'plain', b''", () => os.setxattr(file, "plain", [])),
            ("'user.', b''", () => os.setxattr(file, "user.", [])),
            ("'', b''", () => os.setxattr(file, "", [])),
            ("'user.' + 'n' * 250, b''", () => os.setxattr(file, "user." + new string('n', 250), [])),
            ("'user.' + 'n' * 251, b''", () => os.setxattr(file, "user." + new string('n', 251), [])),
        };
        var actual = calls.Select(call => Python.Outcome(call.Call)).Append("= " + Python.Literal(os.listxattr(file).Order(StringComparer.Ordinal))).ToArray();
        foreach (var name in os.listxattr(file)) os.removexattr(file, name);
        Assert.Empty(os.listxattr(file));
        var expected = calls.Select(call => CPython.Newest.Answer($"os.setxattr({Path}, {call.Source})"))
            .Append(CPython.Newest.Answer($"sorted(os.listxattr({Path}))"));
        Assert.Equal(expected, actual);
    }

    [Fact]
    public void a_link_that_is_not_followed_has_attributes_of_its_own()
    {
        var link = temporary["link"];
        os.symlink(file, link);
        os.setxattr(link, "user.a", "through"u8);
        Assert.Equal("= b'through'", CPython.Newest.Answer($"os.getxattr({Path}, 'user.a')"));
        foreach (var source in (string[])["os.getxattr({0}, 'user.a', follow_symlinks=False)", "os.setxattr({0}, 'user.a', b'', follow_symlinks=False)",
            "os.removexattr({0}, 'user.a', follow_symlinks=False)", "os.listxattr({0}, follow_symlinks=False)"])
        {
            Assert.Equal(CPython.Newest.Answer(source.Replace("{0}", Python.Literal(link), StringComparison.Ordinal)), Python.Outcome(() => source[3] switch
            {
                'g' => (object)os.getxattr(link, "user.a", follow_symlinks: false),
                's' => Nothing(() => os.setxattr(link, "user.a", [], follow_symlinks: false)),
                'r' => Nothing(() => os.removexattr(link, "user.a", follow_symlinks: false)),
                _ => os.listxattr(link, follow_symlinks: false),
            }));
        }
    }

    [Fact]
    public void listxattr_without_a_path_or_of_null_is_that_of_the_working_directory()
    {
        Assert.Equal(CPython.Newest.Answer("os.listxattr('.')"), Python.Outcome(() => os.listxattr(".")));
        Assert.Equal(os.listxattr("."), os.listxattr());
        Assert.Equal(os.listxattr("."), os.listxattr(null));
    }

    private static object Nothing(Action call)
    {
        call();
        return null!;
    }
}
