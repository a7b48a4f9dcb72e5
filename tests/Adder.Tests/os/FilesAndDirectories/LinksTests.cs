using System.Runtime.Versioning;
using Adder.Tests.Oracle;

namespace Adder.Tests.FilesAndDirectories;

[SupportedOSPlatform("linux")]
public sealed class LinksTests : IDisposable
{
    private readonly TemporaryDirectory temporary = new();

    public void Dispose() => temporary.Dispose();

    /// <remarks>As documented, and as CPython does since 3.14; 3.13 gave the link itself another name unless there was a dir_fd.</remarks>
    [Fact]
    public void link_follows_a_symbolic_link_unless_it_is_told_not_to()
    {
        File.WriteAllText(temporary["file"], "x");
        os.symlink("file", temporary["link"]);
        os.link(temporary["link"], temporary["followed"]);
        os.link(temporary["link"], temporary["itself"], follow_symlinks: false);
        Assert.Equal("= [True, False, True]", CPython.Newest.Answer($"""
            [os.path.samestat(os.lstat(r + a), os.lstat(r + b)) for r in [{Python.Literal(temporary.FullName + "/")}] for a, b in [('followed', 'file'), ('itself', 'file'), ('itself', 'link')]]
            """.Trim()));
    }

    [Fact]
    public void links_and_names_start_from_the_directories_that_are_given()
    {
        os.mkdir(temporary["a"]);
        os.mkdir(temporary["b"]);
        var a = os.open(temporary["a"], os.O_RDONLY);
        var b = os.open(temporary["b"], os.O_RDONLY);
        try
        {
            os.close(os.open("file", os.O_CREAT | os.O_WRONLY, dir_fd: a));
            os.link("file", "hard", src_dir_fd: a, dst_dir_fd: b);
            os.symlink("../a/file", "soft", dir_fd: b);
            os.mkfifo("pipe", dir_fd: a);
            os.mknod("node", dir_fd: a);
            os.mkdir("inner", dir_fd: a);
            os.rename("pipe", "moved", src_dir_fd: a, dst_dir_fd: b);
            os.replace("node", "hard", src_dir_fd: a, dst_dir_fd: b);
            os.mknod("gone", dir_fd: a);
            os.remove("gone", dir_fd: a);
            os.mkdir("gone", dir_fd: a);
            os.rmdir("gone", dir_fd: a);
            Assert.True(os.access("soft", os.F_OK, dir_fd: b));
            Assert.False(os.access("gone", os.F_OK, dir_fd: a));
            Assert.Equal("= [['file', 'inner'], ['hard', 'moved', 'soft'], '../a/file', True, 1]", CPython.Newest.Answer(
                $"(lambda a, b: [sorted(os.listdir(a)), sorted(os.listdir(b)), os.readlink(b + '/soft'), stat.S_ISFIFO(os.stat(b + '/moved').st_mode), os.stat(a + '/file').st_nlink])({Python.Literal(temporary["a"])}, {Python.Literal(temporary["b"])})"));
        }
        finally
        {
            os.close(a);
            os.close(b);
        }
    }

    [Fact]
    public void truncate_sets_the_size_of_a_path_and_of_a_descriptor()
    {
        var path = temporary["file"];
        File.WriteAllText(path, "12345");
        var fd = os.open(path, os.O_RDWR);
        try
        {
            foreach (var (set, size) in new (Action<long>, long)[]
            {
                (length => os.truncate(path, length), 3), (length => os.truncate(os.fsencode(path), length), 0), (length => os.truncate(fd, length), 1L << 33),
                (length => os.ftruncate(fd, length), (1L << 40) + 1),
            })
            {
                set(size);
                Assert.Equal($"= {size}", CPython.Newest.Answer($"os.stat({Python.Literal(path)}).st_size"));
            }

            os.sync();
        }
        finally
        {
            os.close(fd);
        }
    }
}
