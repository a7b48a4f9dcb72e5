using System.Runtime.Versioning;
using Adder.Tests.Oracle;

namespace Adder.Tests.Faults;

/// <summary>Calls that open descriptors, made while 0, 1, 2 … numbers are free, until the call has enough of them; and their twin in
/// Python.</summary>
[SupportedOSPlatform("linux")]
internal static class FullTablePrograms
{
    /// <summary>More than any of the calls wants.</summary>
    private const int Most = 12;

    private static readonly (string Source, Action Call)[] Calls =
    [
        ("os.close(os.open('/dev/null', os.O_RDONLY))", () => os.close(os.open("/dev/null", os.O_RDONLY))),
        ("close(*os.pipe())", () => Close(os.pipe())),
        ("close(*os.pipe2(os.O_NONBLOCK))", () => Close(os.pipe2(os.O_NONBLOCK))),
        ("os.close(os.dup(root))", () => os.close(os.dup(Root))),
        ("os.dup2(root, full)", () => os.dup2(Root, Full)),
        ("os.dup2(root, full, False)", () => os.dup2(Root, Full, false)),
        ("close(*os.openpty())", () => Close(os.openpty())),
        ("os.close(os.eventfd(0))", () => os.close(os.eventfd(0))),
        ("os.close(os.memfd_create('x'))", () => os.close(os.memfd_create("x"))),
        ("os.close(os.timerfd_create(0))", () => os.close(os.timerfd_create(0))),
        ("os.close(os.pidfd_open(os.getpid()))", () => os.close(os.pidfd_open(os.getpid()))),
        ("os.listdir('/')", () => os.listdir("/")),
        ("os.listdir(root)", () => os.listdir(Root)),
        ("os.scandir('/').close()", () => os.scandir("/").Dispose()),
        ("list(os.scandir('/'))", () => os.scandir("/").ToList()),
        ("list(os.scandir(root))", () => os.scandir(Root).ToList()),
        ("list(os.walk(tree, onerror=refuse))", () => os.walk(Tree, onerror: e => throw e).ToList()),
        ("list(os.fwalk(tree, onerror=refuse))", () => os.fwalk(Tree, onerror: e => throw e).ToList()),
        ("os.getgrouplist('root', 0)", () => os.getgrouplist("root", 0)),
        ("end(os.posix_spawn('/bin/true', ['true'], {}))", () => End(os.posix_spawn("/bin/true", ["true"], new Dictionary<string, string>()))),
        ("end(os.posix_spawn('/bin/true', ['true'], {}, file_actions=[(os.POSIX_SPAWN_OPEN, 0, '/dev/null', 0, 0)]))", () =>
            End(os.posix_spawn("/bin/true", ["true"], new Dictionary<string, string>(), file_actions: [(os.POSIX_SPAWN_OPEN, 0, "/dev/null", 0, 0)]))),
        ("end(os.posix_spawn('/bin/true', ['true'], {}, file_actions=[(os.POSIX_SPAWN_OPEN, full, '/dev/null', 0, 0)]))", () =>
            End(os.posix_spawn("/bin/true", ["true"], new Dictionary<string, string>(), file_actions: [(os.POSIX_SPAWN_OPEN, Full, "/dev/null", 0, 0)]))),
        ("end(os.posix_spawnp('true', ['true'], os.environ))", () => End(os.posix_spawnp("true", ["true"], os.environ))),
        ("os.spawnv(os.P_WAIT, '/bin/true', ['true'])", () => os.spawnv(os.P_WAIT, "/bin/true", ["true"])),
        ("os.system('true')", () => os.system("true")),
        ("os.popen('true').close()", () => os.popen("true").close()),
        ("os.popen('cat', 'w').close()", () => os.popen("cat", "w").close()),
    ];

    /// <summary>A number that the limit forbids.</summary>
    internal const int Full = 200;

    private static string Tree => AppContext.BaseDirectory;

    private static int Root { get; } = os.open("/", os.O_RDONLY);

    internal static string InCPython =>
        $$"""
        import os, errno
        tree, full = {{Python.Literal(Tree)}}, {{Full}}
        root = os.open('/', os.O_RDONLY)
        def close(a, b):
            os.close(a)
            os.close(b)
        def end(pid): os.waitpid(pid, 0)
        def refuse(e): raise e
        def outcome(source):
            try:
                eval(source)
                return '= None'
            except OSError as e: return '! ' + ascii((type(e).__name__, e.errno, str(e), e.filename, e.filename2))
        def attempts(source):
            outcomes = []
            while len(outcomes) < {{Most}} and outcomes[-1:] != ['= None']:
                fillers = []
                try:
                    while True: fillers.append(os.open('/dev/null', os.O_RDONLY))
                except OSError: pass
                for _ in range(len(outcomes)): os.close(fillers.pop())
                outcomes.append(outcome(source))
                for filler in fillers: os.close(filler)
            return outcomes
        print(ascii([(s, attempts(s), []) for s in {{Python.Literal(Calls.Select(call => call.Source))}}]))
        """;

    /// <summary>For each call the outcomes from no free number on, and what it left behind.</summary>
    internal static string Here()
    {
        foreach (var (_, call) in Calls.Where(call => !call.Source.Contains("full", StringComparison.Ordinal))) call();
        Python.Outcome(() => os.close(-1));
        return Python.Literal(Calls.Select(call => Try(call.Source, call.Call)).ToArray());
    }

    private static (string Source, string[] Outcomes, string[] Left) Try(string source, Action call)
    {
        var outcomes = new List<string>();
        var left = new SortedSet<string>(StringComparer.Ordinal);
        while (outcomes.Count < Most && outcomes.LastOrDefault() != "= None")
        {
            var before = Open();
            var fillers = Fill();
            var free = outcomes.Count;
            foreach (var filler in fillers.TakeLast(free)) os.close(filler);
            outcomes.Add(Python.Outcome(call));
            foreach (var filler in fillers.SkipLast(free)) os.close(filler);
            left.UnionWith(Open().Except(before));
            left.UnionWith(File.ReadAllText($"/proc/self/task/{OwnThread.Number}/children").Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(pid => "child " + pid));
        }

        return (source, outcomes.ToArray(), left.ToArray());
    }

    private static List<int> Fill()
    {
        var fillers = new List<int>();
        while (true)
        {
            try
            {
                fillers.Add(os.open("/dev/null", os.O_RDONLY));
            }
            catch (OSError e) when (e.errno == errno.EMFILE)
            {
                return fillers;
            }
        }
    }

    // the descriptor that lists them is gone again when its link is read
    private static HashSet<string> Open() =>
        [.. os.listdir("/proc/self/fd").Select(fd => (fd, link: Link(fd))).Where(open => open.link is not null).Select(open => $"{open.fd} {open.link}")];

    private static string? Link(string fd)
    {
        try
        {
            return os.readlink("/proc/self/fd/" + fd);
        }
        catch (FileNotFoundError)
        {
            return null;
        }
    }

    private static void Close((int, int) pair)
    {
        os.close(pair.Item1);
        os.close(pair.Item2);
    }

    private static void End(int pid) => os.waitpid(pid, 0);
}
