using System.Diagnostics;
using Adder.Tests.Oracle;

namespace Adder.Tests.Paths;

/// <summary>What the functions that ask the disk say about every kind of thing that can stand at a path, beside CPython.</summary>
public sealed class QueriesTests : IDisposable
{
    private readonly TemporaryDirectory temporary = new();

    public QueriesTests()
    {
        File.WriteAllText(temporary["file"], "twelve bytes");
        Directory.CreateDirectory(temporary["dir"]);
        File.CreateSymbolicLink(temporary["to-file"], "file");
        File.CreateSymbolicLink(temporary["to-dir"], "dir");
        File.CreateSymbolicLink(temporary["dangling"], "nothing");
        File.CreateSymbolicLink(temporary["loop"], "loop");
        File.CreateSymbolicLink(temporary["to-proc"], "/proc");
        using var mkfifo = Process.Start("mkfifo", [temporary["fifo"]]);
        mkfifo.WaitForExit();
        Assert.Equal("= None", CPython.Newest.Answer($"os.close(os.open({Python.Literal(temporary["bad\udcff"])}, os.O_CREAT))"));
        Assert.Equal("= None", CPython.Newest.Answer($"os.utime({Python.Literal(temporary["file"])}, ns=(-1500000000, 1234567890123456789))"));
    }

    public static TheoryData<string> Paths =>
    [
        "file", "dir", "dir/", "dir/..", "file/", "file/x", "to-file", "to-dir", "to-dir/", "dangling", "loop", "loop/x", "fifo", "bad\udcff", "nothing", "", ".", "nothing/..",
        "/", "//", "/.", "/..", "/proc", "/proc/", "/proc/self", "/proc/self/", "/dev", "/dev/null", "/dev/shm", "/sys", "/tmp", "to-proc", "to-proc/", "to-proc/.", "a\0b", "\0", "\ud800", "file\udc80",
        new string('x', 255), new string('x', 256), new string('x', 5000), "/" + new string('y', 300),
    ];

    public void Dispose() => temporary.Dispose();

    [Theory]
    [MemberData(nameof(Paths))]
    public void every_question_has_CPythons_answer(string name)
    {
        var path = name.StartsWith('/') || name.Length == 0 || name == "\0" ? name : temporary[name];
        Compare(path, path, name.StartsWith('/'));
        if (name.Contains('\ud800', StringComparison.Ordinal)) return;
        var bytes = os.fsencode(path);
        Compare(bytes, bytes, name.StartsWith('/'));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(99999)]
    [InlineData(int.MinValue)]
    public void a_descriptor_that_is_not_open_has_CPythons_answers(int fd) => Compare(fd, fd);

    [Fact]
    public void what_is_no_path_has_CPythons_answers() => Compare(null, default);

    [Fact]
    public void an_open_descriptor_counts_as_what_it_is_open_on()
    {
        using var file = File.OpenHandle(temporary["file"]);
        var fd = (int)file.DangerousGetHandle();
        Assert.True(os.path.exists(fd));
        Assert.True(os.path.isfile(fd));
        Assert.False(os.path.isdir(fd));
        Assert.Equal(12, os.path.getsize(fd));
        Assert.True(os.path.samefile(fd, temporary["to-file"]));
    }

    [Theory]
    [InlineData("file", "file")]
    [InlineData("file", "to-file")]
    [InlineData("file", "dir")]
    [InlineData("dir", "to-dir/.")]
    [InlineData("file", "nothing")]
    [InlineData("nothing", "loop")]
    [InlineData("loop", "file")]
    [InlineData("file", "a\0b")]
    public void samefile_answers_what_CPython_answers(string first, string second)
    {
        var expected = CPython.Newest.Answer($"os.path.samefile({Python.Literal(temporary[first])}, {Python.Literal(temporary[second])})");
        Assert.Equal(expected, Python.Outcome(() => os.path.samefile(temporary[first], temporary[second])));
        Assert.Equal(expected, Python.Outcome(() => posixpath.samefile(temporary[first], temporary[second])));
        Assert.Equal(expected, Python.Outcome(() => ntpath.samefile(temporary[first], temporary[second])));
    }

    [Fact]
    public void sameopenfile_and_samestat_compare_device_and_inode()
    {
        using var first = File.OpenHandle(temporary["file"]);
        using var second = File.OpenHandle(temporary["to-file"]);
        using var null_ = File.OpenHandle("/dev/null");
        Assert.True(os.path.sameopenfile((int)first.DangerousGetHandle(), (int)second.DangerousGetHandle()));
        Assert.False(os.path.sameopenfile((int)first.DangerousGetHandle(), (int)null_.DangerousGetHandle()));
        Assert.True(os.path.samestat(os.stat(temporary["file"]), os.stat(temporary["to-file"])));
        Assert.False(os.path.samestat(os.stat(temporary["file"]), os.lstat(temporary["to-file"])));
        Assert.Equal(CPython.Newest.Answer("os.path.sameopenfile(99999, 99999)"), Python.Outcome(() => os.path.sameopenfile(99999, 99999)));
    }

    [Fact]
    public void exists_isfile_and_isdir_allocate_nothing()
    {
        var (file, nothing) = (temporary["file"], temporary["nothing"]);
        Ask();
        var before = GC.GetAllocatedBytesForCurrentThread();
        Ask();
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);

        void Ask()
        {
            Assert.True(os.path.exists(file) && os.path.isfile(file) && os.path.lexists(file) && !os.path.isdir(file) && !os.path.islink(file));
            Assert.False(os.path.exists(nothing) || os.path.isfile(nothing) || os.path.lexists(nothing) || os.path.isdir(nothing) || os.path.islink(nothing));
        }
    }

    private static void Compare(object? path, os.path_arg argument, bool othersDiffer = false)
    {
        var literal = Python.Literal(path);
        foreach (var module in new[] { "os.path", "posixpath", "ntpath" })
        {
            foreach (var (name, ask) in Questions(module))
            {
                if (name.StartsWith("get", StringComparison.Ordinal) && othersDiffer) continue;
                Assert.Equal((module, name, CPython.Newest.Answer($"{module}.{name}({literal})")), (module, name, Python.Outcome(() => ask(argument))));
            }
        }
    }

    private static (string, Func<os.path_arg, object>)[] Questions(string module) => module switch
    {
        "posixpath" =>
        [
            ("exists", p => posixpath.exists(p)), ("lexists", p => posixpath.lexists(p)), ("isfile", p => posixpath.isfile(p)),
            ("isdir", p => posixpath.isdir(p)), ("islink", p => posixpath.islink(p)), ("isjunction", p => posixpath.isjunction(p)),
            ("isdevdrive", p => posixpath.isdevdrive(p)), ("ismount", p => posixpath.ismount(p)), ("getsize", p => posixpath.getsize(p)),
            ("getmtime", p => posixpath.getmtime(p)), ("getatime", p => posixpath.getatime(p)), ("getctime", p => posixpath.getctime(p)),
        ],
        "ntpath" =>
        [
            ("exists", p => ntpath.exists(p)), ("lexists", p => ntpath.lexists(p)), ("isfile", p => ntpath.isfile(p)),
            ("isdir", p => ntpath.isdir(p)), ("islink", p => ntpath.islink(p)), ("isjunction", p => ntpath.isjunction(p)),
            ("isdevdrive", p => ntpath.isdevdrive(p)), ("ismount", p => ntpath.ismount(p)), ("getsize", p => ntpath.getsize(p)),
            ("getmtime", p => ntpath.getmtime(p)), ("getatime", p => ntpath.getatime(p)), ("getctime", p => ntpath.getctime(p)),
        ],
        _ =>
        [
            ("exists", p => os.path.exists(p)), ("lexists", p => os.path.lexists(p)), ("isfile", p => os.path.isfile(p)),
            ("isdir", p => os.path.isdir(p)), ("islink", p => os.path.islink(p)), ("isjunction", p => os.path.isjunction(p)),
            ("isdevdrive", p => os.path.isdevdrive(p)), ("ismount", p => os.path.ismount(p)), ("getsize", p => os.path.getsize(p)),
            ("getmtime", p => os.path.getmtime(p)), ("getatime", p => os.path.getatime(p)), ("getctime", p => os.path.getctime(p)),
        ],
    };
}
