using System.Runtime.Versioning;
using Adder.Tests.Oracle;
using CsCheck;

namespace Adder.Tests.FilesAndDirectories;

[SupportedOSPlatform("linux")]
public sealed class PermissionsTests : IDisposable
{
    private readonly TemporaryDirectory temporary = new();
    private readonly string file;

    public PermissionsTests()
    {
        file = temporary["file"];
        File.WriteAllText(file, "x");
    }

    public void Dispose() => temporary.Dispose();

    [Fact]
    public void chmod_sets_the_bits_of_a_path_bytes_a_descriptor_and_through_dir_fd()
    {
        var directory = os.open(temporary.FullName, os.O_RDONLY);
        var fd = os.open(file, os.O_RDONLY);
        try
        {
            Action<int>[] ways =
            [
                mode => os.chmod(file, mode), mode => os.chmod(os.fsencode(file), mode), mode => os.chmod(fd, mode), mode => os.fchmod(fd, mode),
                mode => os.chmod("file", mode, dir_fd: directory), mode => os.chmod(file, mode, follow_symlinks: false),
            ];
            for (var mode = 0; mode <= 0xFFF; mode += 0x49)
            {
                foreach (var way in ways)
                {
                    os.chmod(file, ~mode & 0xFFF);
                    way(mode);
                    Assert.Equal($"= {mode}", CPython.Newest.Answer($"stat.S_IMODE(os.stat({Python.Literal(file)}).st_mode)"));
                }
            }
        }
        finally
        {
            os.close(fd);
            os.close(directory);
        }
    }

    [Fact]
    public void chmod_of_a_link_changes_its_target_or_says_that_links_have_no_bits()
    {
        var link = temporary["link"];
        os.symlink("file", link);
        os.chmod(link, 0x100);
        Assert.Equal($"= {0x100}", CPython.Newest.Answer($"stat.S_IMODE(os.stat({Python.Literal(file)}).st_mode)"));
        Assert.Equal(CPython.Newest.Answer($"os.chmod({Python.Literal(link)}, 0, follow_symlinks=False)"), Python.Outcome(() => os.chmod(link, 0, follow_symlinks: false)));
        Assert.IsType<NotImplementedError>(Record.Exception(() => os.chmod(link, 0, follow_symlinks: false)));
        Assert.Equal(CPython.Newest.Answer($"os.chmod({Python.Literal(link)}, 0, follow_symlinks=False, dir_fd=0)"),
            Python.Outcome(() => os.chmod(link, 0, dir_fd: 0, follow_symlinks: false)));
    }

    [Fact]
    public void another_user_may_change_neither_modes_nor_owners_nor_names()
    {
        os.chmod(temporary.FullName, 0x1ED);
        os.chmod(file, 0x180);
        CPython.Newest.Answer("""
            def as_nobody(call):
                root = os.geteuid() == 0
                if root: os.seteuid(65534)
                try: return call()
                finally:
                    if root: os.seteuid(0)
            """);
        var owned = os.geteuid() == 0 ? file : "/etc/passwd";
        var (path, new_path) = (Python.Literal(owned), Python.Literal(owned + "-new"));
        (string Source, Func<object?> Call)[] calls =
        [
            ($"os.chmod({path}, 0)", () => Nothing(() => os.chmod(owned, 0))),
            ($"os.chown({path}, 1, 1)", () => Nothing(() => os.chown(owned, 1, 1))),
            ($"os.lchown({path}, 1, -1)", () => Nothing(() => os.lchown(owned, 1, -1))),
            ($"os.remove({path})", () => Nothing(() => os.remove(owned))),
            ($"os.rename({path}, {new_path})", () => Nothing(() => os.rename(owned, owned + "-new"))),
            ($"os.symlink('x', {new_path})", () => Nothing(() => os.symlink("x", owned + "-new"))),
            ($"os.mkdir({new_path})", () => Nothing(() => os.mkdir(owned + "-new"))),
            ($"os.makedirs({new_path} + '/x')", () => Nothing(() => os.makedirs(owned + "-new/x"))),
            ($"os.mkfifo({new_path})", () => Nothing(() => os.mkfifo(owned + "-new"))),
            ($"os.truncate({path}, 0)", () => Nothing(() => os.truncate(owned, 0))),
            ($"os.open({path}, os.O_RDWR)", () => os.open(owned, os.O_RDWR)),
            ($"os.setxattr({path}, 'user.a', b'')", () => Nothing(() => os.setxattr(owned, "user.a", []))),
            ($"os.access({path}, os.W_OK, effective_ids=True)", () => os.access(owned, os.W_OK, effective_ids: true)),
        ];
        foreach (var (source, call) in calls)
        {
            var actual = Unprivileged.Run(() => Python.Outcome(call));
            Assert.Equal(CPython.Newest.Answer($"as_nobody(lambda: {source})"), actual);
            Assert.True(actual.StartsWith("! ('PermissionError'", StringComparison.Ordinal) || actual == "= False", actual);
        }
    }

    [Fact]
    public void access_answers_as_CPython_for_every_mode()
    {
        string[] paths = [file, temporary.FullName, "/dev/null", "/proc/self/mem", "/nowhere", "/proc/version", file + "/x"];
        Gen.Select(Among.These(paths), Gen.Int[0, 0xFFF], Gen.Int[-1, 8], Gen.Bool, Gen.Bool).Sample((path, bits, mode, effective, follow) =>
        {
            if (path == file) os.chmod(file, bits);
            Assert.Equal(
                CPython.Newest.Answer($"os.access({Python.Literal(path)}, {mode}, effective_ids={Python.Literal(effective)}, follow_symlinks={Python.Literal(follow)})"),
                Python.Outcome(() => os.access(path, mode, effective_ids: effective, follow_symlinks: follow)));
        }, iter: 1000, threads: 1);
    }

    [Fact]
    public void chown_gives_a_file_away_and_leaves_alone_what_is_minus_one()
    {
        Assert.SkipUnless(os.geteuid() == 0, "only root may give files away");
        var link = temporary["link"];
        os.symlink("file", link);
        var fd = os.open(file, os.O_RDONLY);
        var directory = os.open(temporary.FullName, os.O_RDONLY);
        try
        {
            string Owners() => CPython.Newest.Answer($"[(s.st_uid, s.st_gid) for s in (os.stat({Python.Literal(file)}), os.lstat({Python.Literal(link)}))]");
            Assert.Equal("= [(0, 0), (0, 0)]", Owners());
            os.chown(file, 1, -1);
            Assert.Equal("= [(1, 0), (0, 0)]", Owners());
            os.chown(link, -1, 2);
            Assert.Equal("= [(1, 2), (0, 0)]", Owners());
            os.chown(link, 3, 4, follow_symlinks: false);
            Assert.Equal("= [(1, 2), (3, 4)]", Owners());
            os.lchown(os.fsencode(link), 4294967294, 5);
            Assert.Equal("= [(1, 2), (4294967294, 5)]", Owners());
            os.chown("file", 6, 7, dir_fd: directory);
            Assert.Equal("= [(6, 7), (4294967294, 5)]", Owners());
            os.chown(fd, 8, -1);
            Assert.Equal("= [(8, 7), (4294967294, 5)]", Owners());
            os.fchown(fd, -1, 9);
            Assert.Equal("= [(8, 9), (4294967294, 5)]", Owners());
        }
        finally
        {
            os.close(fd);
            os.close(directory);
        }
    }

    [Fact]
    public void what_only_other_systems_have_says_so()
    {
        foreach (var (name, arguments) in new (string, object?[])[]
        {
            ("lchmod", [(os.path_arg)"x", 0]), ("chflags", [(os.path_arg)"x", 0, true]), ("lchflags", [(os.path_arg)"x", 0]), ("listdrives", []),
            ("listmounts", [(os.path_arg)"x"]), ("listvolumes", []), ("get_O_EXLOCK", []), ("get_O_BINARY", []), ("get_O_SYMLINK", []), ("get_O_TEMPORARY", []),
        })
        {
            var error = Record.Exception(() => typeof(os).GetMethod(name)!.Invoke(null, arguments))!.InnerException;
            Assert.Contains(name.Replace("get_", "", StringComparison.Ordinal), Assert.IsType<PlatformNotSupportedException>(error).Message, StringComparison.Ordinal);
            Assert.Equal("= False", CPython.Newest.Answer($"hasattr(os, '{name.Replace("get_", "", StringComparison.Ordinal)}')"));
        }
    }

    private static object? Nothing(Action call)
    {
        call();
        return null;
    }
}
