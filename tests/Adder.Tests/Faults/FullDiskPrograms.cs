using System.Runtime.Versioning;
using Adder.Tests.Oracle;

namespace Adder.Tests.Faults;

/// <summary>What is done on a file system of 16 pages and a few inodes, in its directory, as CPython writes it and as it is written here.</summary>
[SupportedOSPlatform("linux")]
internal static class FullDiskPrograms
{
    private static int fd;

    private static readonly (string Source, Func<object?> Call)[] Steps =
    [
        ("(fd := os.open('f', os.O_RDWR | os.O_CREAT)) and None", () =>
        {
            fd = os.open("f", os.O_RDWR | os.O_CREAT);
            return null;
        }),
        ("os.write(fd, b'x' * 40000)", () => os.write(fd, Bytes(40_000))),
        ("os.write(fd, b'x' * 100000)", () => os.write(fd, Bytes(100_000))),
        ("os.write(fd, b'x')", () => os.write(fd, "x"u8)),
        ("os.write(fd, b'')", () => os.write(fd, ""u8)),
        ("os.writev(fd, [b'a', b'b'])", () => os.writev(fd, [Bytes(1), Bytes(1)])),
        ("os.pwrite(fd, b'y', 70000)", () => os.pwrite(fd, "y"u8, 70_000)),
        ("os.pwrite(fd, b'y', 0)", () => os.pwrite(fd, "y"u8, 0)),
        ("os.posix_fallocate(fd, 0, 100000)", () => Nothing(() => os.posix_fallocate(fd, 0, 100_000))),
        ("os.sendfile(fd, zero, None, 100)", () => os.sendfile(fd, Zero, null, 100)),
        ("os.ftruncate(fd, 100000)", () => Nothing(() => os.ftruncate(fd, 100_000))),
        ("os.fstat(fd).st_size", () => os.fstat(fd).st_size),
        ("os.fsync(fd)", () => Nothing(() => os.fsync(fd))),
        ("os.mkdir('a')", () => Nothing(() => os.mkdir("a"))),
        ("os.symlink('a', 'b')", () => Nothing(() => os.symlink("a", "b"))),
        ("os.mkfifo('c')", () => Nothing(() => os.mkfifo("c"))),
        ("os.mkdir('d')", () => Nothing(() => os.mkdir("d"))),
        ("os.makedirs('a/e/f/g')", () => Nothing(() => os.makedirs("a/e/f/g"))),
        ("os.symlink('a', 'h')", () => Nothing(() => os.symlink("a", "h"))),
        ("os.mkfifo('i')", () => Nothing(() => os.mkfifo("i"))),
        ("os.mknod('j')", () => Nothing(() => os.mknod("j"))),
        ("os.open('k', os.O_RDWR | os.O_CREAT)", () => os.open("k", os.O_RDWR | os.O_CREAT)),
        ("os.link('f', 'l')", () => Nothing(() => os.link("f", "l"))),
        ("os.rename('f', 'm')", () => Nothing(() => os.rename("f", "m"))),
        ("sorted(os.listdir('.'))", () => os.listdir(".").Order(StringComparer.Ordinal)),
        ("os.removedirs('a/e/f')", () => Nothing(() => os.removedirs("a/e/f"))),
        ("os.removedirs('a/e')", () => Nothing(() => os.removedirs("a/e"))),
        ("os.unlink('b')", () => Nothing(() => os.unlink("b"))),
        ("os.symlink('a', 'h')", () => Nothing(() => os.symlink("a", "h"))),
        ("os.ftruncate(fd, 1000)", () => Nothing(() => os.ftruncate(fd, 1000))),
        ("os.pwrite(fd, b'x' * 100000, 1000)", () => os.pwrite(fd, Bytes(100_000), 1000)),
        ("os.statvfs('.').f_bavail, os.fstat(fd).st_size", () => (os.statvfs(".").f_bavail, os.fstat(fd).st_size)),
        ("os.close(fd)", () => Nothing(() => os.close(fd))),
    ];

    internal static string InCPython =>
        $$"""
        import os
        zero = os.open('/dev/zero', os.O_RDONLY)
        def outcome(source):
            try: return '= ' + ascii(eval(source, globals()))
            except OSError as e: return '! ' + ascii((type(e).__name__, e.errno, str(e), e.filename, e.filename2))
        print(ascii([(s, outcome(s)) for s in {{Python.Literal(Steps.Select(step => step.Source))}}]))
        """;

    private static int Zero { get; } = os.open("/dev/zero", os.O_RDONLY);

    internal static string Here() => Python.Literal(Steps.Select(step => (step.Source, Python.Outcome(step.Call))).ToArray());

    private static byte[] Bytes(int count) => [.. Enumerable.Repeat((byte)'x', count)];

    private static object? Nothing(Action call)
    {
        call();
        return null;
    }
}
