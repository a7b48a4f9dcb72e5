using System.Text;
using System.Runtime.Versioning;
using Adder.Tests.Oracle;

namespace Adder.Tests.FilesAndDirectories;

[Collection(ProcessState.Name)]
[SupportedOSPlatform("linux")]
public sealed class WorkingDirectoryTests : IDisposable
{
    private readonly TemporaryDirectory temporary = new();
    private readonly string before = Environment.CurrentDirectory;

    public void Dispose()
    {
        Environment.CurrentDirectory = before;
        temporary.Dispose();
    }

    private static string Kernels => File.ResolveLinkTarget("/proc/self/cwd", returnFinalTarget: false)!.FullName;

    [Fact]
    public void chdir_moves_the_process_and_dotnet_with_it()
    {
        os.chdir(temporary.FullName);
        Assert.Equal(Kernels, os.getcwd());
        Assert.Equal(temporary.FullName, os.getcwd());
        Assert.Equal(temporary.FullName, Environment.CurrentDirectory);
        Assert.Equal(Encoding.UTF8.GetBytes(temporary.FullName), os.getcwdb());
    }

    [Fact]
    public void chdir_and_fchdir_move_to_an_open_directory()
    {
        var fd = os.open(temporary.FullName, os.O_RDONLY | os.O_DIRECTORY);
        try
        {
            os.fchdir(fd);
            Assert.Equal(temporary.FullName, Kernels);
            os.chdir("/");
            Assert.Equal("/", os.getcwd());
            os.chdir(fd);
            Assert.Equal(temporary.FullName, Kernels);
        }
        finally
        {
            os.close(fd);
        }
    }

    [Fact]
    public void getcwd_of_a_removed_directory_raises_what_CPython_raises()
    {
        var gone = temporary["gone"];
        Directory.CreateDirectory(gone);
        os.chdir(gone);
        Directory.Delete(gone);
        CPython.Newest.Answer($"exec({Python.Literal($"os.mkdir({Python.Literal(gone)}); os.chdir({Python.Literal(gone)}); os.rmdir({Python.Literal(gone)})")})");
        try
        {
            Assert.Equal(CPython.Newest.Answer("os.getcwd()"), Python.Outcome(os.getcwd));
            Assert.Equal(CPython.Newest.Answer("os.getcwdb()"), Python.Outcome(os.getcwdb));
            Assert.IsType<FileNotFoundError>(Record.Exception(() => os.getcwd()));
            Assert.Equal(CPython.Newest.Answer("os.mkdir('x')"), Python.Outcome(() => os.mkdir("x")));
            Assert.Equal(CPython.Newest.Answer("os.chdir('..')"), Python.Outcome(() => os.chdir("..")));
        }
        finally
        {
            CPython.Newest.Answer("os.chdir('/')");
        }
    }

    [Fact]
    public void getcwd_grows_with_a_path_longer_than_any_buffer_and_keeps_bytes_that_are_not_UTF_8()
    {
        os.chdir(temporary.FullName);
        var expected = new List<byte>(Encoding.UTF8.GetBytes(temporary.FullName));
        byte[] part = [.. Enumerable.Repeat((byte)'n', 254), 0xFF];
        for (var depth = 0; depth < 15; depth++)
        {
            os.mkdir(part);
            os.chdir(part);
            expected.Add((byte)'/');
            expected.AddRange(part);
            Assert.Equal(expected.ToArray(), os.getcwdb());
            Assert.EndsWith("n\udcff", os.getcwd(), StringComparison.Ordinal);
        }

        // beyond PATH_MAX the kernel gives no path any more, and libc walks up the tree
        os.mkdir(part);
        os.chdir(part);
        Assert.Equal(expected.Count + 256, os.getcwdb().Length);
    }

    [Fact]
    public void chroot_makes_a_directory_the_root_of_the_process()
    {
        Assert.SkipUnless(os.geteuid() == 0, "only root may do this");

        // the runtime does not find its data on languages in the new root
        Assert.Equal("(['inside'], False, '/')",
            ChildProgram.Run("chroot", $"cd '{temporary.FullName}' && DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1 exec \"$@\"")[0]);
    }
}
