using Adder.Tests.Oracle;

namespace Adder.Tests.Examples;

/// <summary>A tree with everything that a program which walks trees trips over.</summary>
public sealed class SampleTree : IDisposable
{
    private const string Make = """
        import os, socket

        def file(path, size):
            with open(path, "wb") as f:
                f.truncate(size)

        os.makedirs("a/b/c/d")
        os.makedirs("other/empty")
        file("a/one", 1)
        file("a/b/kilobyte", 1024)
        file("a/b/c/less", 1023)
        file("a/b/c/d/sparse", 5 << 30)
        file("a/b/c/d/almost", (1 << 20) - 1)
        file("other/shared", 123_456)
        os.link("other/shared", "a/b/shared again")
        os.link("other/shared", "a/shared once more")
        os.link("a/one", "a/one too")
        os.symlink("a", "link to a directory")
        os.symlink("../..", "a/b/up")
        os.symlink("nowhere", "a/dangling")
        os.symlink("loop", "loop")
        os.mkfifo("other/fifo")
        socket.socket(socket.AF_UNIX).bind("other/socket")
        for name in [b"not \xff\xfe utf-8", b"new\nline", b"tab\there", b"-dash", b"it's \"quoted\"", b" ", "caf\u00e9 \U0001F600".encode(), b"\xed\xb3\xbf", b"n" * 255]:
            os.mkdir(b"other/" + name)
            file(b"other/" + name + b"/" + name, 77)
        for name, mode in ("locked", 0o000), ("listed", 0o444), ("entered", 0o111), (b"locked \xff\n", 0o000):
            os.makedirs(os.path.join(name, b"in" if isinstance(name, bytes) else "in"))
            file(os.path.join(name, b"f" if isinstance(name, bytes) else "f"), 999)
            os.chmod(name, mode)
        """;

    private readonly TemporaryDirectory directory = new();

    public SampleTree()
    {
        var made = Run.Of(directory.FullName, CPythonInstallation.Newest.Executable, "-c", Make);
        Assert.True(made.ExitCode == 0, made.ToString());
    }

    public string FullName => directory.FullName;

    public void Dispose()
    {
        // rm of somebody who is not root needs to enter what was locked
        _ = Run.Of(FullName, "sh", "-c", "chmod u+rwx locked* listed entered");
        directory.Dispose();
    }
}
