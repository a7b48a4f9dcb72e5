using Adder.Tests.Oracle;
using CsCheck;

namespace Adder.Tests.FilesAndDirectories;

/// <summary>A directory with one file of every kind, and many of odd sizes, permissions, times and names; CPython makes it.</summary>
public sealed class StatTree : IDisposable
{
    private const long Second = 1_000_000_000;

    // What a file can be, as a Python statement about a path p and the number n.
    private static readonly string[] Kinds =
    [
        "open(p, 'wb').write(b'x' * n)", "open(p, 'wb').truncate(n * 4096)", "os.mkdir(p)", "os.mkfifo(p)", "os.symlink(b'nowhere' * (1 + n % 9), p)",
        "os.symlink(p, p)", "os.symlink(b'/dev/null', p)", "socket.socket(socket.AF_UNIX).bind(p)", "open(p, 'wb'); os.link(p, p + b'-')",
    ];

    private static readonly Gen<(string Kind, int Number, int Mode, long Atime, long Mtime)> Entry = Gen.Select(
        Gen.Int[0, Kinds.Length - 1].Select(i => Kinds[i]), Gen.Int[0, 5000], Gen.Int[0, 0xFFF],
        Gen.Long[-2_000_000_000 * Second, 8_000_000_000 * Second], Gen.Long[-2_000_000_000 * Second, 8_000_000_000 * Second]);

    private readonly TemporaryDirectory temporary = new();

    public StatTree()
    {
        Run("import socket");
        byte[][] odd = [[.. "n"u8, 0xFF, 0x80], [0xC3, .. "("u8], [.. "it's\n\""u8], "é–\U0001F600"u8.ToArray(), "é"u8.ToArray(), [.. Enumerable.Repeat((byte)'m', 255)]];
        var names = odd.Concat(Enumerable.Range(0, 60).Select(i => System.Text.Encoding.ASCII.GetBytes($"f{i}"))).ToArray();
        var entries = Entry.Array[names.Length].Single();
        for (var i = 0; i < names.Length; i++)
        {
            var (kind, number, mode, atime, mtime) = entries[i];
            if (names[i].Length > 100) kind = Kinds[0];
            Run($"p = {Python.Literal(Under(names[i]))}; n = {number}; {kind}; os.path.islink(p) or os.chmod(p, {mode | 0x100}); " +
                $"os.utime(p, ns=({atime}, {mtime}), follow_symlinks=False)");
        }

        Paths = [.. Directory.EnumerateFileSystemEntries(FullName).Where(path => !path.Contains('\uFFFD', StringComparison.Ordinal))
            .Select(System.Text.Encoding.UTF8.GetBytes), .. odd.Take(2).Select(Under)];
    }

    public string FullName => temporary.FullName;

    public IReadOnlyList<byte[]> Paths { get; }

    public void Dispose() => temporary.Dispose();

    private byte[] Under(byte[] name) => [.. System.Text.Encoding.UTF8.GetBytes(FullName), (byte)'/', .. name];

    private static void Run(string statements)
    {
        var answer = CPython.Newest.Answer($"exec({Python.Literal(statements)})");
        if (answer != "= None") throw new InvalidOperationException($"{statements}: {answer}");
    }
}
