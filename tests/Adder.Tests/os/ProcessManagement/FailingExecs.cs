using System.Runtime.Versioning;

namespace Adder.Tests.ProcessManagement;

/// <summary>Calls that would replace the program and must fail, each as CPython writes it and as it is written here.</summary>
[SupportedOSPlatform("linux")]
internal static class FailingExecs
{
    private static readonly Dictionary<string, string> None = [];
    private static readonly byte[] Bytes = "/nowhere/x"u8.ToArray();

    internal static readonly (string Source, Action Call)[] All =
    [
        ("os.execv('/nowhere', [])", () => os.execv("/nowhere", [])),
        ("os.execv('/nowhere', [''])", () => os.execv("/nowhere", [""])),
        ("os.execv('/nowhere', ['', 3])", () => os.execv("/nowhere", ["", 3])),
        ("os.execv('/nowhere', ['a\\0'])", () => os.execv("/nowhere", ["a\0"])),
        ("os.execv('/nowhere', None)", () => os.execv("/nowhere", default)),
        ("os.execv('/nowhere\\0', None)", () => os.execv("/nowhere\0", default)),
        ("os.execv('/nowhere\\ud800', ['x'])", () => os.execv("/nowhere\ud800", ["x"])),
        ("os.execv(3, ['x'])", () => os.execv(3, ["x"])),
        ("os.execv(None, ['x'])", () => os.execv(default, ["x"])),
        ("os.execv('/nowhere', ['x'])", () => os.execv("/nowhere", ["x"])),
        ("os.execv('', ['x'])", () => os.execv("", ["x"])),
        ("os.execv('/etc', ['x'])", () => os.execv("/etc", ["x"])),
        ("os.execv('/etc/hosts', ['x'])", () => os.execv("/etc/hosts", ["x"])),
        ("os.execv('/etc/hosts/x', ['x'])", () => os.execv("/etc/hosts/x", ["x"])),
        ("os.execve('/nowhere', ['x'], {})", () => os.execve("/nowhere", ["x"], None)),
        ("os.execve(b'/nowhere/x', ['x'], os.environ)", () => os.execve(Bytes, ["x"], os.environ)),
        ("os.execve('/nowhere', [], None)", () => os.execve("/nowhere", [], null)),
        ("os.execve('/nowhere', ['', 'a\\0'], None)", () => os.execve("/nowhere", ["", "a\0"], null)),
        ("os.execve('/nowhere', [''], {'=': 'x'})", () => os.execve("/nowhere", [""], new Dictionary<string, string> { ["="] = "x" })),
        ("os.execve('/nowhere', ['x'], {'a=b': 'x'})", () => os.execve("/nowhere", ["x"], new Dictionary<string, string> { ["a=b"] = "x" })),
        ("os.execve('/nowhere', ['x'], {'': 'x'})", () => os.execve("/nowhere", ["x"], new Dictionary<string, string> { [""] = "x" })),
        ("os.execve('/nowhere', ['x'], {'=': 'x\\0'})", () => os.execve("/nowhere", ["x"], new Dictionary<string, string> { ["="] = "x\0" })),
        ("os.execve('/nowhere\\0', ['x'], {})", () => os.execve("/nowhere\0", ["x"], None)),
        ("os.execve(200000009, ['x'], {})", () => os.execve(200000009, ["x"], None)),
        ("os.execve(-1, ['x'], {})", () => os.execve(-1, ["x"], None)),
        ("os.execve(-2, ['x'], {})", () => os.execve(-2, ["x"], None)),
        ("os.execve(0, [], {})", () => os.execve(0, [], None)),
        ("os.execve(None, ['x'], {})", () => os.execve(default, ["x"], None)),
        ("os.execve('/etc/hosts', ['x'], {})", () => os.execve("/etc/hosts", ["x"], None)),
        ("os.execl('/nowhere')", () => os.execl("/nowhere")),
        ("os.execl('/nowhere', '')", () => os.execl("/nowhere", "")),
        ("os.execl('/nowhere', 'x')", () => os.execl("/nowhere", "x")),
        ("os.execle('/nowhere', 'x', {})", () => os.execle("/nowhere", "x", None)),
        ("os.execle('/nowhere', {})", () => os.execle("/nowhere", None)),
        ("os.execle('/nowhere', 'x', None)", () => os.execle("/nowhere", "x", default)),
        ("os.execle('/nowhere', 'x', {'a=b': 'c'})", () => os.execle("/nowhere", "x", new Dictionary<string, string> { ["a=b"] = "c" })),
        ("os.execlp('nowhere-at-all', 'x')", () => os.execlp("nowhere-at-all", "x")),
        ("os.execlp('nowhere-at-all')", () => os.execlp("nowhere-at-all")),
        ("os.execlpe('nowhere', 'x', {'PATH': '/nowhere:/etc'})", () => os.execlpe("nowhere", "x", new Dictionary<string, string> { ["PATH"] = "/nowhere:/etc" })),
        ("os.execvp('/nowhere', ['x'])", () => os.execvp("/nowhere", ["x"])),
        ("os.execvp('nowhere-at-all', ['x'])", () => os.execvp("nowhere-at-all", ["x"])),
        ("os.execvp('nowhere-at-all', [])", () => os.execvp("nowhere-at-all", [])),
        ("os.execvp('', ['x'])", () => os.execvp("", ["x"])),
        ("os.execvp('a\\0b', ['x'])", () => os.execvp("a\0b", ["x"])),
        ("os.execvp(1, ['x'])", () => os.execvp(1, ["x"])),
        ("os.execvp(None, ['x'])", () => os.execvp(default, ["x"])),
        .. Searched("hosts", "/nowhere:/etc"),
        .. Searched("hosts", "/etc:/nowhere"),
        .. Searched("hosts", "/etc/hosts:/nowhere"),
        .. Searched("hosts", "/nowhere:/etc/hosts"),
        .. Searched("nowhere", "/nowhere:/etc/"),
        .. Searched("hosts", "/root/../etc:/etc"),
        .. Searched("nowhere", ""),
        .. Searched("", "/etc"),
        .. Searched("é\udcff", "/etc/\udcfe"),
        .. Searched("/etc/hosts", "/bin"),
        ("os.execvpe('nowhere-at-all', ['x'], {})", () => os.execvpe("nowhere-at-all", ["x"], None)),
        ("os.execvpe('hosts', ['x'], {b'PATH': b'/etc'})", () => os.execvpe("hosts", ["x"], new Dictionary<byte[], byte[]> { ["PATH"u8.ToArray()] = "/etc"u8.ToArray() })),
        ("os.execvpe('nowhere-at-all', ['x'], None)", () => os.execvpe("nowhere-at-all", ["x"], null)),
        ("os.execvpe('nowhere-at-all', [], {'=': ''})", () => os.execvpe("nowhere-at-all", [], new Dictionary<string, string> { ["="] = "" })),
    ];

    private static IEnumerable<(string, Action)> Searched(string file, string path) =>
    [
        ($"os.execvpe({Oracle.Python.Literal(file)}, ['x'], {{'PATH': {Oracle.Python.Literal(path)}}})", () => os.execvpe(file, ["x"], new Dictionary<string, string> { ["PATH"] = path })),
        ($"os.execvpe(os.fsencode({Oracle.Python.Literal(file)}), ['x'], {{'PATH': {Oracle.Python.Literal(path)}}})", () => os.execvpe(os.fsencode(file), ["x"], new Dictionary<string, string> { ["PATH"] = path })),
    ];
}
