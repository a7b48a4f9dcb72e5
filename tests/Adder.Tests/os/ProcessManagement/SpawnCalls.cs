using System.Runtime.Versioning;

namespace Adder.Tests.ProcessManagement;

/// <summary>Calls of the functions that start a program and may wait for it, each as CPython writes it and as it is written here.</summary>
[SupportedOSPlatform("linux")]
internal static class SpawnCalls
{
    private static readonly Dictionary<string, string> None = [];

    private static readonly byte[] Shell = "/bin/sh"u8.ToArray();

    internal static readonly (string Source, Func<object?> Call)[] All =
    [
        .. Both("(os.P_WAIT, '/nowhere', ['x'])", f => f(os.P_WAIT, "/nowhere", ["x"])),
        .. Both("(0, '/nowhere', [])", f => f(0, "/nowhere", [])),
        .. Both("(0, '/nowhere', [''])", f => f(0, "/nowhere", [""])),
        .. Both("(0, '/nowhere', [b''])", f => f(0, "/nowhere", [Array.Empty<byte>()])),
        .. Both("(0, '/nowhere', [None])", f => f(0, "/nowhere", [default])),
        .. Both("(0, '/nowhere', None)", f => f(0, "/nowhere", default)),
        .. Both("(0, '/nowhere', [1])", f => f(0, "/nowhere", [1])),
        .. Both("(0, '/bin/true', ['x', 'a\\0'])", f => f(0, "/bin/true", ["x", "a\0"])),
        .. Both("(0, '/bin/true', ['x', '\\ud800'])", f => f(0, "/bin/true", ["x", "\ud800"])),
        .. Both("(0, '/bin/true\\0', ['x'])", f => f(0, "/bin/true\0", ["x"])),
        .. Both("(0, 1, ['x'])", f => f(0, 1, ["x"])),
        .. Both("(0, None, ['x'])", f => f(0, default, ["x"])),
        .. Both("(0, '/etc', ['x'])", f => f(0, "/etc", ["x"])),
        .. Both("(0, '/etc/hosts', ['x'])", f => f(0, "/etc/hosts", ["x"])),
        .. Both("(0, 'true', ['true'])", f => f(0, "true", ["true"])),
        .. Both("(0, 'nowhere-at-all', ['true'])", f => f(0, "nowhere-at-all", ["true"])),
        .. Both("(0, '', ['true'])", f => f(0, "", ["true"])),
        .. Both("(2, '/bin/sh', ['sh', '-c', 'exit 7'])", f => f(2, "/bin/sh", ["sh", "-c", "exit 7"])),
        .. Both("(-5, b'/bin/sh', [b'sh', '-c', 'exit 255'])", f => f(-5, Shell, ["sh"u8.ToArray(), "-c", "exit 255"])),
        .. Both("(0, '/bin/sh', ['sh', '-c', 'kill -9 $$'])", f => f(0, "/bin/sh", ["sh", "-c", "kill -9 $$"])),
        .. Both("(0, '/bin/sh', ['sh', '-c', 'test \"$1\" = \"$(printf \"\\\\303\\\\251\\\\377\")\"', 'x', 'é\\udcff'])", f => f(0, "/bin/sh", ["sh", "-c", "test \"$1\" = \"$(printf \"\\303\\251\\377\")\"", "x", "é\udcff"])),
        .. BothWith("(0, '/bin/true', ['x'], {'a=b': 'c'})", f => f(0, "/bin/true", ["x"], new Dictionary<string, string> { ["a=b"] = "c" })),
        .. BothWith("(0, '/bin/true', ['x'], None)", f => f(0, "/bin/true", ["x"], null)),
        .. BothWith("(0, 'true', ['true'], {})", f => f(0, "true", ["true"], None)),
        .. BothWith("(0, 'true', ['true'], os.environ)", f => f(0, "true", ["true"], os.environ)),
        .. BothWith("(0, 'sh', ['sh', '-c', 'exit 5'], {'PATH': '/nowhere:/etc/hosts:/etc:/bin'})", f => f(0, "sh", ["sh", "-c", "exit 5"], new Dictionary<string, string> { ["PATH"] = "/nowhere:/etc/hosts:/etc:/bin" })),
        .. BothWith("(0, 'hosts', ['sh'], {'PATH': '/etc:/nowhere'})", f => f(0, "hosts", ["sh"], new Dictionary<string, string> { ["PATH"] = "/etc:/nowhere" })),
        .. BothWith("(0, '/bin/sh', ['sh', '-c', 'test \"$A\" = b && exit 4'], {b'A': b'b'})", f => f(0, "/bin/sh", ["sh", "-c", "test \"$A\" = b && exit 4"], new Dictionary<byte[], byte[]> { ["A"u8.ToArray()] = "b"u8.ToArray() })),
        ("os.spawnve(0, os.open('/bin/sh', os.O_RDONLY), ['sh', '-c', 'exit 3'], {})", () => WithOpen("/bin/sh", fd => os.spawnve(0, fd, ["sh", "-c", "exit 3"], None))),
        ("os.spawnve(0, 200000009, ['sh'], {})", () => os.spawnve(0, 200000009, ["sh"], None)),
        ("os.spawnve(0, -1, ['sh'], {})", () => os.spawnve(0, -1, ["sh"], None)),
        ("os.spawnl(0, '/bin/true')", () => os.spawnl(0, "/bin/true")),
        ("os.spawnl(0, '/bin/sh', 'sh', '-c', 'exit 6')", () => os.spawnl(0, "/bin/sh", "sh", "-c", "exit 6")),
        ("os.spawnl(0, 'sh', 'sh')", () => os.spawnl(0, "sh", "sh")),
        ("os.spawnlp(0, 'sh', 'sh', '-c', 'exit 6')", () => os.spawnlp(0, "sh", "sh", "-c", "exit 6")),
        ("os.spawnle(0, '/bin/sh', 'sh', '-c', 'exit $A', {'A': '8'})", () => os.spawnle(0, "/bin/sh", "sh", "-c", "exit $A", new Dictionary<string, string> { ["A"] = "8" })),
        ("os.spawnle(0, '/bin/sh', {'A': '8'})", () => os.spawnle(0, "/bin/sh", new Dictionary<string, string> { ["A"] = "8" })),
        ("os.spawnlpe(0, 'sh', 'sh', '-c', 'exit $A', {'A': '9', 'PATH': '/bin'})", () => os.spawnlpe(0, "sh", "sh", "-c", "exit $A", new Dictionary<string, string> { ["A"] = "9", ["PATH"] = "/bin" })),
        ("os.spawnlpe(0, 'sh', 'sh', None)", () => os.spawnlpe(0, "sh", "sh", default)),
        .. Waited("(os.P_NOWAIT, '/nowhere', ['x'])", f => f(os.P_NOWAIT, "/nowhere", ["x"])),
        .. Waited("(os.P_NOWAITO, '/bin/sh', ['sh', '-c', 'exit 3'])", f => f(os.P_NOWAITO, "/bin/sh", ["sh", "-c", "exit 3"])),
        .. Waited("(os.P_NOWAIT, '/bin/sh', ['sh', '-c', 'kill $$'])", f => f(os.P_NOWAIT, "/bin/sh", ["sh", "-c", "kill $$"])),
        .. Waited("(os.P_NOWAIT, '/bin/sh', ['sh\\0'])", f => f(os.P_NOWAIT, "/bin/sh", ["sh\0"])),
        ("os.system('exit 3')", () => os.system("exit 3")),
        ("os.system(b'exit 255')", () => os.system("exit 255"u8.ToArray())),
        ("os.system('')", () => os.system("")),
        ("os.system('kill -9 $$')", () => os.system("kill -9 $$")),
        ("os.system('kill -INT $$')", () => os.system("kill -INT $$")),
        ("os.system('nowhere-at-all 2>/dev/null')", () => os.system("nowhere-at-all 2>/dev/null")),
        ("os.system('test \"$0\" = sh && exit 9')", () => os.system("test \"$0\" = sh && exit 9")),
        ("os.system('a\\0b')", () => os.system("a\0b")),
        ("os.system('\\ud800')", () => os.system("\ud800")),
        ("os.system(1)", () => os.system(1)),
        ("os.system(None)", () => os.system(default)),
    ];

    internal delegate int Function(int mode, os.path_arg file, os.argv_arg args);

    internal delegate int FunctionWithVariables(int mode, os.path_arg file, os.argv_arg args, os.env_arg? env);

    private static (string, Func<object?>)[] Both(string arguments, Func<Function, int> call) =>
    [
        ($"os.spawnv{arguments}", () => call((mode, file, args) => os.spawnv(mode, file, args))),
        ($"os.spawnvp{arguments}", () => call((mode, file, args) => os.spawnvp(mode, file, args))),
        ($"os.spawnv{arguments}", () => call((mode, file, args) => os.spawnv_async(mode, file, args).AsTask().GetAwaiter().GetResult())),
        ($"os.spawnvp{arguments}", () => call((mode, file, args) => os.spawnvp_async(mode, file, args).AsTask().GetAwaiter().GetResult())),
    ];

    private static (string, Func<object?>)[] BothWith(string arguments, Func<FunctionWithVariables, int> call) =>
    [
        ($"os.spawnve{arguments}", () => call((mode, file, args, env) => os.spawnve(mode, file, args, env))),
        ($"os.spawnvpe{arguments}", () => call((mode, file, args, env) => os.spawnvpe(mode, file, args, env))),
        ($"os.spawnve{arguments}", () => call((mode, file, args, env) => os.spawnve_async(mode, file, args, env).AsTask().GetAwaiter().GetResult())),
        ($"os.spawnvpe{arguments}", () => call((mode, file, args, env) => os.spawnvpe_async(mode, file, args, env).AsTask().GetAwaiter().GetResult())),
    ];

    private static (string, Func<object?>)[] Waited(string arguments, Func<Function, int> call) =>
        [.. Both(arguments, call).Select(both => ($"os.waitpid({both.Item1}, 0)[1]", (Func<object?>)(() => os.waitpid((int)both.Item2()!, 0).Item2)))];

    private static int WithOpen(string path, Func<int, int> call)
    {
        var fd = os.open(path, os.O_RDONLY);
        try
        {
            return call(fd);
        }
        finally
        {
            os.close(fd);
        }
    }
}
