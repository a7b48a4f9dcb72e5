using System.Runtime.Versioning;

namespace Adder.Tests.ProcessManagement;

[Collection(ProcessState.Name)]
[SupportedOSPlatform("linux")]
public sealed class StartfileTests : IDisposable
{
    private readonly TemporaryDirectory temporary = new();
    private readonly string? path = os.environ.get("PATH");

    public StartfileTests() => os.environ["PATH"] = temporary.FullName;

    public void Dispose()
    {
        if (path is null) os.environ.pop("PATH", null);
        else os.environ["PATH"] = path;
        temporary.Dispose();
    }

    [Fact]
    public void a_system_without_an_opener_says_so()
    {
        var error = Assert.Throws<FileNotFoundError>(() => os.startfile("/etc/hosts"));
        Assert.Equal("xdg-open", error.filename);
        Assert.Equal(errno.ENOENT, error.errno);
    }

    [Fact]
    public void what_is_not_there_is_not_opened()
    {
        MakeOpener("exit 1");
        Assert.Equal("/nowhere", Assert.Throws<FileNotFoundError>(() => os.startfile("/nowhere")).filename);
        Assert.Equal("hosts", Assert.Throws<FileNotFoundError>(() => os.startfile("hosts", cwd: "/nowhere")).filename);
        Assert.Equal("/nowhere", Assert.Throws<FileNotFoundError>(() => os.startfile("/etc/hosts", cwd: "/nowhere")).filename);
        Assert.Throws<ValueError>(() => os.startfile("a\0b"));
        Assert.Throws<TypeError>(() => os.startfile(default));
        Assert.Throws<PlatformNotSupportedException>(() => os.startfile("/etc/hosts", "print"));
        Assert.Throws<PlatformNotSupportedException>(() => os.startfile("/etc/hosts", arguments: "x"));
    }

    [Theory]
    [InlineData("/etc/hosts", null, "/etc/hosts")]
    [InlineData("hosts", "/etc", "hosts")]
    [InlineData("https://example.org/?a b", null, "https://example.org/?a b")]
    [InlineData("-x", "", "./-x")]
    public void the_opener_gets_the_file_and_leaves_no_zombie(string file, string? directory, string expected)
    {
        if (directory is "") directory = temporary.FullName;
        File.WriteAllText(temporary["-x"], "");
        os.mkfifo(temporary["said"]);
        MakeOpener($"printf '%s\\n' \"$1\" \"$(pwd)\" $$ > {temporary["said"]}");
        os.startfile(file, cwd: directory);
        var said = File.ReadAllLines(temporary["said"]);
        Assert.Equal([expected, directory ?? os.getcwd()], said[..2]);
        var opener = new DirectoryInfo($"/proc/{said[2]}");
        while (opener.Exists)
        {
            Thread.Yield();
            opener.Refresh();
        }
    }

    private void MakeOpener(string script)
    {
        File.WriteAllText(temporary["xdg-open"], "#!/bin/sh\nPATH=/usr/bin:/bin\n" + script);
        os.chmod(temporary["xdg-open"], 0x1C0);
    }
}
