using System.Runtime.Versioning;
using Adder.Tests.Oracle;

namespace Adder.Tests.Faults;

[SupportedOSPlatform("linux")]
public sealed class FullDiskTests
{
    [Fact]
    public void a_file_system_that_is_full_says_so_as_in_CPython()
    {
        Assert.SkipUnless(os.geteuid() == 0, "only root may mount a file system");
        using var temporary = new TemporaryDirectory();
        File.WriteAllText(temporary["twin.py"], FullDiskPrograms.InCPython);
        os.mkdir(temporary["disk"]);
        var mount = $"mount --make-rprivate / && mount -t tmpfs -o size=64k,nr_inodes=7 none '{temporary["disk"]}' && cd '{temporary["disk"]}'";
        var lines = ChildProgram.Run("full-disk",
            $"unshare -m sh -c \"{mount} && exec '{CPythonInstallation.Newest.Executable}' '{temporary["twin.py"]}'\" && exec unshare -m sh -c \"{mount} && exec \\\"\\$@\\\"\" sh \"$@\"");
        Assert.Equal(lines[0].Split("), ("), lines[1].Split("), ("));
        Assert.Contains("No space left on device", lines[0], StringComparison.Ordinal);
    }
}
