using System.Globalization;
using System.Linq.Expressions;
using System.Runtime.Versioning;

namespace Adder.Tests.ProcessManagement;

/// <summary>Calls that replace the program, each as CPython writes it and as it is written here.</summary>
[SupportedOSPlatform("linux")]
internal static class ExecCalls
{
    /// <summary>What both do before.</summary>
    internal const string Prelude = """
        import os, threading
        os.environ['ADDER_TEXT'] = 'é\udcff'
        os.environb[b'ADDER_BYTES'] = b'\xff='
        os.putenv('ADDER_BEHIND', 'environ')
        os.putenv('ADDER_GONE', '')
        os.unsetenv('ADDER_GONE')
        os.open('/etc/passwd', os.O_RDONLY)
        t = os.environ['ADDER_SCRIPT']
        """;

    private static readonly byte[] Word = [0xC3, 0xA9, 0xFF];

    internal static readonly (string Source, Action<string> Call)[] All =
    [
        ("os.execl('/bin/sh', 'sh', '-c', t, b'\\xff', '')", t => os.execl("/bin/sh", "sh", "-c", t, new byte[] { 0xFF }, "")),
        ("os.execle('/bin/sh', 'sh', '-c', t, 'x', {'ADDER_A': 'b=c', 'PATH': '/usr/bin:/bin'})", t => os.execle("/bin/sh", "sh", "-c", t, 'x', new Dictionary<string, string> { ["ADDER_A"] = "b=c", ["PATH"] = "/usr/bin:/bin" })),
        ("os.execle('/bin/sh', 'sh', '-c', t, os.environ)", t => os.execle("/bin/sh", "sh", "-c", t, os.environ)),
        ("os.execlp('sh', 'sh', '-c', t, 'x y')", t => os.execlp("sh", "sh", "-c", t, "x y")),
        ("os.execlpe('sh', 'sh', '-c', t, {'ADDER_A': '1', 'PATH': '/nowhere:/etc/passwd:/bin'})", t => os.execlpe("sh", "sh", "-c", t, new Dictionary<string, string> { ["ADDER_A"] = "1", ["PATH"] = "/nowhere:/etc/passwd:/bin" })),
        ("os.execlpe('sh', 'sh', '-c', t, None)", t => os.execlpe("sh", "sh", "-c", t, default)),
        ("os.execv('/bin/sh', ['sh', '-c', t, 'é\\udcff', b'\\xc3\\xa9\\xff'])", t => os.execv("/bin/sh", ["sh", "-c", t, "é\udcff", Word])),
        ("os.execv(b'/bin/sh', ('other name', '-c', t))", t => os.execv("/bin/sh"u8.ToArray(), (string[])["other name", "-c", t])),
        ("os.execve('/bin/sh', ['sh', '-c', t, 'x'], os.environ)", t => os.execve("/bin/sh", new List<string> { "sh", "-c", t, "x" }, os.environ)),
        ("os.execve('/bin/sh', ['sh', '-c', t], os.environb)", t => os.execve("/bin/sh", ["sh", "-c", t], os.environb)),
        ("os.execve('/bin/sh', ['sh', '-c', t], {b'ADDER_A': b'\\xff', b'PATH': b'/bin'})", t => os.execve("/bin/sh", ["sh", "-c", t], new Dictionary<byte[], byte[]> { ["ADDER_A"u8.ToArray()] = [0xFF], ["PATH"u8.ToArray()] = "/bin"u8.ToArray() })),
        ("os.execve('/bin/sh', ['sh', '-c', 'echo \"$#\"; echo \"$0\"', 'x'], {})", _ => os.execve("/bin/sh", ["sh", "-c", "echo \"$#\"; echo \"$0\"", "x"], new Dictionary<string, string>())),
        ("os.execve(os.open('/bin/sh', os.O_RDONLY), ['sh', '-c', t, 'x'], os.environ)", t => os.execve(os.open("/bin/sh", os.O_RDONLY), ["sh", "-c", t, "x"], os.environ)),
        ("os.execvp('sh', ['sh', '-c', t, 'x'])", t => os.execvp("sh", ["sh", "-c", t, "x"])),
        ("os.execvp('/bin/sh', ['sh', '-c', t, 'x'])", t => os.execvp("/bin/sh", ["sh", "-c", t, "x"])),
        ("os.execvpe(b'sh', ['sh', '-c', t], {'ADDER_A': '1', 'PATH': '/etc:/bin/'})", t => os.execvpe("sh"u8.ToArray(), ["sh", "-c", t], new Dictionary<string, string> { ["ADDER_A"] = "1", ["PATH"] = "/etc:/bin/" })),
        ("os.execvpe('sh', ['sh', '-c', t], {'ADDER_A': '1'})", t => os.execvpe("sh", ["sh", "-c", t], new SortedDictionary<string, string> { ["ADDER_A"] = "1" })),
        ("os.execvpe('sh', ['sh', '-c', t], None)", t => os.execvpe("sh", ["sh", "-c", t], null)),
        ("threading.Thread(target=os.execv, args=('/bin/sh', ['sh', '-c', t])).start()", t => FromThread("/bin/sh", ["sh", "-c", t])),
    ];

    /// <summary>A child program: makes the call that <c>ADDER_CALL</c> counts to.</summary>
    internal static string Here()
    {
        os.environ["ADDER_TEXT"] = "é\udcff";
        os.environb["ADDER_BYTES"u8.ToArray()] = [0xFF, (byte)'='];
        os.putenv("ADDER_BEHIND", "environ");
        os.putenv("ADDER_GONE", "");
        os.unsetenv("ADDER_GONE");
        os.open("/etc/passwd", os.O_RDONLY);
        All[int.Parse(os.environ["ADDER_CALL"], CultureInfo.InvariantCulture)].Call(os.environ["ADDER_SCRIPT"]);
        return "the program goes on";
    }

    // The test program is still being initialized, for which all threads wait that would run code of its own.
    private static void FromThread(os.path_arg path, os.argv_arg argv)
    {
        using var never = new ManualResetEventSlim();
        for (var i = 0; i < 4; i++) new Thread(never.Wait) { IsBackground = true }.Start();
        var call = Expression.Call(typeof(os).GetMethod(nameof(os.execv))!, Expression.Constant(path), Expression.Constant(argv));
        var thread = new Thread(Expression.Lambda<ThreadStart>(call).Compile());
        thread.Start();
        thread.Join();
    }
}
