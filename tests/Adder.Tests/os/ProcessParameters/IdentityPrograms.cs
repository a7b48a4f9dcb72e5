using System.Runtime.Versioning;
using Adder.Tests.Oracle;

namespace Adder.Tests.ProcessParameters;

/// <summary>A program that changes on whose behalf it runs and looks after each step at all of its threads, and its twin in Python.</summary>
[SupportedOSPlatform("linux")]
internal static class IdentityPrograms
{
    private static readonly (string Source, Action Call)[] Steps =
    [
        ("os.setgroups([7, 4000000003])", () => os.setgroups([7, 4000000003])),
        ("os.setgroups([-2])", () => os.setgroups([-2])),
        ("os.setgroups([5, 4294967296])", () => os.setgroups([5, 4294967296])),
        ("os.setgroups([4294967295])", () => os.setgroups([4294967295])),
        ("os.setgroups([-2] * 65537)", () => os.setgroups(Enumerable.Repeat(-2L, 65537))),
        ("os.initgroups('nobody', 9)", () => os.initgroups("nobody", 9)),
        ("os.initgroups(b'no such user', 4000000001)", () => os.initgroups("no such user"u8.ToArray(), 4000000001)),
        ("os.initgroups('nobody', -1)", () => os.initgroups("nobody", -1)),
        ("os.setgroups(range(100))", () => os.setgroups(Enumerable.Range(0, 100).Select(id => (long)id))),
        ("os.setgroups([])", () => os.setgroups([])),
        ("os.setgroups((3, 2, 3))", () => os.setgroups([3, 2, 3])),
        ("os.setresgid(4000000001, 4000000002, 0)", () => os.setresgid(4000000001, 4000000002, 0)),
        ("os.setegid(0)", () => os.setegid(0)),
        ("os.setegid(-1)", () => os.setegid(-1)),
        ("os.setregid(11, -1)", () => os.setregid(11, -1)),
        ("os.setregid(-1, 12)", () => os.setregid(-1, 12)),
        ("os.setgid(13)", () => os.setgid(13)),
        ("os.setgid(4294967295)", () => os.setgid(4294967295)),
        ("os.setresgid(-1, -1, 14)", () => os.setresgid(-1, -1, 14)),
        ("os.setresuid(-1, 65534, 0)", () => os.setresuid(-1, 65534, 0)),
        ("os.setgroups([1])", () => os.setgroups([1])),
        ("os.seteuid(4000000001)", () => os.seteuid(4000000001)),
        ("os.seteuid(0)", () => os.seteuid(0)),
        ("os.seteuid(-1)", () => os.seteuid(-1)),
        ("os.setreuid(4000000001, -1)", () => os.setreuid(4000000001, -1)),
        ("os.setreuid(-1, -1)", () => os.setreuid(-1, -1)),
        ("os.setresuid(-1, -1, -1)", () => os.setresuid(-1, -1, -1)),
        ("os.setreuid(0, 4000000002)", () => os.setreuid(0, 4000000002)),
        ("os.setreuid(-1, 0)", () => os.setreuid(-1, 0)),
        ("os.setuid(4294967295)", () => os.setuid(4294967295)),
        ("os.setuid(4000000003)", () => os.setuid(4000000003)),
        ("os.setuid(0)", () => os.setuid(0)),
        ("os.seteuid(0)", () => os.seteuid(0)),
        ("os.setreuid(0, 0)", () => os.setreuid(0, 0)),
        ("os.setreuid(-1, 0)", () => os.setreuid(-1, 0)),
        ("os.setresuid(0, 0, 0)", () => os.setresuid(0, 0, 0)),
        ("os.setgid(0)", () => os.setgid(0)),
        ("os.setegid(0)", () => os.setegid(0)),
        ("os.setregid(0, 0)", () => os.setregid(0, 0)),
        ("os.setresgid(-1, -1, 0)", () => os.setresgid(-1, -1, 0)),
        ("os.setgroups([0])", () => os.setgroups([0])),
        ("os.initgroups('root', 0)", () => os.initgroups("root", 0)),
        ("os.setuid(4000000003)", () => os.setuid(4000000003)),
        ("open('/etc/shadow')", () => os.close(os.open("/etc/shadow", os.O_RDONLY))),
    ];

    internal static string InCPython =>
        $$"""
        import os, glob, threading
        barrier, done = threading.Barrier(5), threading.Event()
        def wait():
            barrier.wait()
            done.wait()
        threads = [threading.Thread(target=wait) for _ in range(4)]
        for t in threads: t.start()
        barrier.wait()
        def seen():
            return sorted({tuple(l.strip() for l in open(f) if l.startswith(('Uid:', 'Gid:', 'Groups:'))) for f in glob.glob('/proc/self/task/*/status')})
        def outcome(source):
            try: return '= ' + ascii(None if eval(source) else None)
            except OSError as e: return '! ' + ascii((type(e).__name__, e.errno, str(e), e.filename, e.filename2))
            except Exception as e: return '! ' + ascii((type(e).__name__, str(e)))
        print(ascii([(s, outcome(s), seen()) for s in {{Python.Literal(Steps.Select(step => step.Source))}}]))
        done.set()
        """;

    internal static string Here()
    {
        using var barrier = new Barrier(5);
        using var done = new ManualResetEventSlim();
        var threads = Enumerable.Range(0, 4).Select(_ => new Thread(() =>
        {
            barrier.SignalAndWait();
            done.Wait();
        })).ToArray();
        foreach (var thread in threads) thread.Start();
        barrier.SignalAndWait();
        ThreadPool.UnsafeQueueUserWorkItem(_ => done.Wait(), null);
        var answer = Python.Literal(Steps.Select(step => (step.Source, Python.Outcome(step.Call), Seen())).ToArray());
        done.Set();
        return answer;
    }

    // a thread of the runtime may end while they are listed
    private static List<(string, string, string)> Seen() =>
        [.. Directory.GetDirectories("/proc/self/task").Select(task => Path.Combine(task, "status")).Where(File.Exists).Select(status =>
        {
            var lines = File.ReadLines(status).Where(line => line.StartsWith("Uid:", StringComparison.Ordinal)
                || line.StartsWith("Gid:", StringComparison.Ordinal) || line.StartsWith("Groups:", StringComparison.Ordinal)).Select(line => line.Trim()).ToArray();
            return (lines[0], lines[1], lines[2]);
        }).Distinct()];
}
