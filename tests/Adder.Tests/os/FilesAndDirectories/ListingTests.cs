using System.Runtime.Versioning;
using Adder.Tests.Oracle;
using CsCheck;

namespace Adder.Tests.FilesAndDirectories;

[SupportedOSPlatform("linux")]
public sealed class ListingTests
{
    [Fact]
    public void listdir_answers_the_set_of_names_that_CPython_answers() => Tree.Entries.Sample(
        entries =>
        {
            using var tree = new Tree(entries);
            Assert.Equal(CPython.Newest.Answer($"sorted(os.listdir({Python.Literal(tree.Root)}))"), Python.Outcome(() => os.listdir(tree.Root).Order(StringComparer.Ordinal)));
            var expected = CPython.Newest.Answer($"sorted(os.listdir({Python.Literal(tree.Bytes)}))");
            Assert.Equal(expected, Python.Outcome(() => os.listdir(tree.Bytes).Order(ByteOrder.Instance)));

            var fd = os.open(tree.Root, os.O_RDONLY);
            try
            {
                for (var time = 0; time < 2; time++)   // it begins at the beginning again
                    Assert.Equal(expected, Python.Outcome(() => os.listdir(fd).Select(name => os.fsencode(name)).Order(ByteOrder.Instance)));
            }
            finally
            {
                os.close(fd);
            }
        },
        iter: 100, threads: 1);

    [Theory]
    [InlineData("")]
    [InlineData("/nowhere")]
    [InlineData("/dev/null")]
    [InlineData("/dev/null/x")]
    [InlineData("/nowhere/a\0b")]
    public void listdir_and_scandir_of_a_bad_path_raise_what_CPython_raises(string path)
    {
        Assert.Equal(CPython.Newest.Answer($"os.listdir({Python.Literal(path)})"), Python.Outcome(() => os.listdir(path)));
        Assert.Equal(CPython.Newest.Answer($"os.scandir({Python.Literal(path)})"), Python.Outcome(() => os.scandir(path)));
        if (path.Contains('\ud800', StringComparison.Ordinal)) return;
        var bytes = os.fsencode(path);
        Assert.Equal(CPython.Newest.Answer($"os.listdir({Python.Literal(bytes)})"), Python.Outcome(() => os.listdir(bytes)));
        Assert.Equal(CPython.Newest.Answer($"os.scandir({Python.Literal(bytes)})"), Python.Outcome(() => os.scandir(bytes)));
    }

    /// <remarks>An attribute is stored as UTF-8, which half a surrogate pair doesn't survive, so these are no InlineData.</remarks>
    [Fact]
    public void listdir_and_scandir_of_half_a_surrogate_pair_raise_what_CPython_raises() =>
        Assert.All(["/nowhere/\udc80", "/nowhere/\ud800"], listdir_and_scandir_of_a_bad_path_raise_what_CPython_raises);

    [Theory]
    [InlineData(1_000_000)]
    [InlineData(-2)]
    [InlineData(-100)]
    public void listdir_and_scandir_of_a_bad_descriptor_raise_what_CPython_raises(int fd)
    {
        Assert.Equal(CPython.Newest.Answer($"os.listdir({fd})"), Python.Outcome(() => os.listdir(fd)));
        Assert.Equal(CPython.Newest.Answer($"os.scandir({fd})"), Python.Outcome(() => os.scandir(fd)));
    }

    [Theory]
    [InlineData("/dev/null", 0)]
    [InlineData("/dev/null", 1)]
    [InlineData("/dev", 0x200000)]   // O_PATH: a place, which cannot be read
    [InlineData("/dev/null", 0x200000)]
    public void listdir_and_scandir_of_a_descriptor_that_is_no_readable_directory_raise_what_CPython_raises(string path, int flags)
    {
        var fd = os.open(path, flags);
        try
        {
            foreach (var (call, theirs) in new (Action, string)[]
            {
                (() => os.listdir(fd), "os.listdir"),
                (() => Assert.Empty(os.scandir(fd)), "lambda fd: list(os.scandir(fd))"),
            })
            {
                var expected = CPython.Newest.Answer($"with_descriptor({Python.Literal(path)}, {flags}, lambda fd: refused({theirs}, fd))");
                var raised = Assert.ThrowsAny<OSError>(call);
                Assert.Equal(expected, Python.Outcome(() => (raised.GetType().Name, raised.errno, fd.Equals(raised.filename))));
            }
        }
        finally
        {
            os.close(fd);
        }
    }

    [Theory]
    [InlineData("/proc")]
    [InlineData("/sys")]
    [InlineData("/dev/shm")]
    public void listdir_of_a_descriptor_reads_directories_that_no_disk_holds(string path)
    {
        var fd = os.open(path, os.O_RDONLY);
        try
        {
            Assert.Equal(Directory.GetFileSystemEntries(path).Where(name => !name.Any(char.IsAsciiDigit)).Order(StringComparer.Ordinal),
                os.listdir(fd).Where(name => !name.Any(char.IsAsciiDigit)).Select(name => path + "/" + name).Order(StringComparer.Ordinal));
        }
        finally
        {
            os.close(fd);
        }
    }

    [Fact]
    public void listdir_without_a_path_and_of_null_is_the_working_directory()
    {
        var expected = Directory.GetFileSystemEntries(".").Select(Path.GetFileName).Order(StringComparer.Ordinal);
        Assert.Equal(expected, os.listdir().Order(StringComparer.Ordinal));
        Assert.Equal(expected, os.listdir(null).Order(StringComparer.Ordinal));
        Assert.Equal(expected, os.listdir((byte[]?)null).Select(name => os.fsdecode(name)).Order(StringComparer.Ordinal));
        Assert.Equal(expected, os.listdir(-1).Order(StringComparer.Ordinal));   // CPython takes it for no argument
        Assert.Equal(expected, os.scandir(null).Select(entry => entry.name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void a_hundred_thousand_entries_are_listed_once_each()
    {
        using var tree = Tree.Full(100_000);
        var expected = Enumerable.Range(0, 100_000).Select(number => number.ToString("D5", null)).ToArray();
        Assert.Equal(expected, os.listdir(tree.Root).Order(StringComparer.Ordinal));
        Assert.Equal(expected, os.scandir(tree.Root).Select(entry => entry.name).Order(StringComparer.Ordinal));
        Assert.Equal(expected, Assert.Single(os.walk(tree.Root)).filenames.Order(StringComparer.Ordinal));
        Assert.Equal(expected, Assert.Single(os.fwalk(tree.Root)).filenames.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void a_removed_directory_that_is_still_open_has_no_entries()
    {
        using var tree = new Tree();
        os.mkdir(tree["gone"]);
        var fd = os.open(tree["gone"], os.O_RDONLY);
        using var iterator = os.scandir(tree["gone"]);
        os.rmdir(tree["gone"]);
        Assert.Empty(os.listdir(fd));
        Assert.Empty(iterator);
        os.close(fd);
    }

    [Fact]
    public void an_unreadable_directory_raises_PermissionError_and_leaves_no_descriptor()
    {
        using var tree = new Tree();
        os.mkdir(tree["closed"], 0);
        Admit(tree);
        foreach (var function in new[] { "listdir", "scandir" })
        {
            Func<object> call = function == "listdir" ? () => os.listdir(tree["closed"]) : () => os.scandir(tree["closed"]);
            Assert.Equal("! " + Python.Literal(("PermissionError", 13, $"[Errno 13] Permission denied: '{tree["closed"]}'", tree["closed"], (string?)null)),
                Unprivileged.Run(() => Python.Outcome(call)));
        }

        Assert.Equal(0, tree.OpenDescriptors);
    }

    [Fact]
    public unsafe void getdents64_by_its_number_is_getdents64()
    {
        var fd = os.open("/", os.O_RDONLY);
        byte* one = stackalloc byte[32768], other = stackalloc byte[32768];
        var read = Adder.Native.Linux.Libc.getdents64(fd, one, 32768);
        os.close(fd);
        fd = os.open("/", os.O_RDONLY);
        Assert.Equal(read, Adder.Core.Files.DirectoryRecordsLinux.ReadByNumber(fd, other, 32768));
        os.close(fd);
        Assert.True(read > 0);
        Assert.Equal(Names(one, (int)read), Names(other, (int)read));
    }

    private static void Admit(Tree tree) => File.SetUnixFileMode(Path.GetDirectoryName(tree.Root)!, (UnixFileMode)0x1ED);

    // the kernel leaves old bytes after a name's NUL
    private static unsafe List<string> Names(byte* records, int length)
    {
        var names = new List<string>();
        for (var at = 0; at < length; at += *(ushort*)(records + at + 16)) names.Add(new string((sbyte*)(records + at + 19)));
        return names;
    }
}
