using System.Runtime.Versioning;
using Adder.Tests.Oracle;

namespace Adder.Tests.ProcessManagement;

[Collection(ProcessState.Name)]
[SupportedOSPlatform("linux")]
public sealed class PosixSpawnTests : IDisposable
{
    /// <summary>What a program finds: its variables, its signals, its descriptors, its group and session, and its scheduling.</summary>
    private const string Look = """
        export LC_ALL=C
        tr '\0' '\n' </proc/$$/environ | grep -a ^ADDER_SPAWNED | sort | od -c
        while read -r name value; do case $name in Sig[BI]*|[UG]id:) echo "$name $value";; esac; done </proc/$$/status
        for d in /proc/$$/fd/*; do printf '%s ' "${d##*/}"; done
        read -r line </proc/$$/stat
        set -- ${line##*) }
        test $3 = $$; echo "leads group: $?"
        test $4 = $$; echo "leads session: $?"
        shift 2
        echo "priority ${37} policy ${38}"
        """;

    private static readonly Dictionary<string, string> Variables = new() { ["ADDER_SPAWNED"] = "b", ["PATH"] = "/usr/bin:/bin" };

    private static readonly (string Source, Func<IEnumerable<os.file_action>, int> Call)[] Launches =
    [
        ("{'ADDER_SPAWNED': 'b', 'PATH': '/usr/bin:/bin'}", actions => Spawn(Variables, actions)),
        ("os.environ", actions => Spawn(os.environ, actions)),
        ("os.environb", actions => Spawn(os.environb, actions)),
        ("None", actions => Spawn(null, actions)),
        ("None, setpgroup=0", actions => Spawn(null, actions, setpgroup: 0)),
        ("None, setsid=True", actions => Spawn(null, actions, setsid: true)),
        ("None, resetids=True", actions => Spawn(null, actions, resetids: true)),
        ("None, setsigmask=[10, 1, 64]", actions => Spawn(null, actions, setsigmask: [10, 1, 64])),
        ("None, setsigmask=[]", actions => Spawn(null, actions, setsigmask: [])),
        ("None, setsigmask=range(1, 65)", actions => Spawn(null, actions, setsigmask: Enumerable.Range(1, 64))),
        ("None, setsigdef=[13]", actions => Spawn(null, actions, setsigdef: [13])),
        ("None, setsigdef=[13, 25, 9], setpgroup=0", actions => Spawn(null, actions, setsigdef: [13, 25, 9], setpgroup: 0)),
        ("None, scheduler=(None, os.sched_param(0))", actions => Spawn(null, actions, scheduler: (null, new os.sched_param(0)))),
        ("None, scheduler=(os.SCHED_OTHER, os.sched_param(0))", actions => Spawn(null, actions, scheduler: (os.SCHED_OTHER, new os.sched_param(0)))),
        ("None, scheduler=(os.SCHED_FIFO, os.sched_param(3))", actions => Spawn(null, actions, scheduler: (os.SCHED_FIFO, new os.sched_param(3)))),
    ];

    private static string program = "";

    private readonly TemporaryDirectory temporary = new();

    public void Dispose()
    {
        os.environ.pop("ADDER_SPAWNED", null);
        temporary.Dispose();
    }

    [Fact]
    public void a_launch_that_must_fail_fails_as_in_CPython()
    {
        foreach (var (source, call) in FailingLaunches.PosixSpawn) Assert.Equal(source + CPython.Newest.Answer(source), source + Python.Outcome(call));
    }

    [Fact]
    public void a_program_finds_what_it_finds_when_CPython_starts_it()
    {
        var (theirs, ours) = (temporary["theirs"], temporary["ours"]);
        var script = Python.Literal(Look);
        var actions = $"file_actions=[(os.POSIX_SPAWN_CLOSEFROM, 3), (os.POSIX_SPAWN_OPEN, 5, '/dev/null', os.O_RDONLY, 0), (os.POSIX_SPAWN_OPEN, 1, {Python.Literal(theirs)}, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), (os.POSIX_SPAWN_DUP2, 1, 2), (os.POSIX_SPAWN_DUP2, 5, 7), (os.POSIX_SPAWN_CLOSE, 5)]";
        const string Value = "é\udcff=";
        CPython.Newest.Answer($"os.environ['ADDER_SPAWNED'] = {Python.Literal(Value)}");
        os.environ["ADDER_SPAWNED"] = Value;
        foreach (var (source, call) in Launches)
        {
            foreach (var name in (string[])["posix_spawn('/bin/sh'", "posix_spawnp('sh'"])
            {
                program = name;
                var expected = CPython.Newest.Answer($"os.waitpid(os.{name}, ['sh', '-c', {script}], {source}, {actions}), 0)[1]");
                var pid = 0;
                var actual = Python.Outcome(() => os.waitpid(pid = call(
                [
                    (os.POSIX_SPAWN_CLOSEFROM, 3), (os.POSIX_SPAWN_OPEN, 5, "/dev/null", os.O_RDONLY, 0), (os.POSIX_SPAWN_OPEN, 1, ours, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0x180),
                    (os.POSIX_SPAWN_DUP2, 1, 2), (os.POSIX_SPAWN_DUP2, 5, 7), (os.POSIX_SPAWN_CLOSE, 5),
                ]), 0).status);
                Assert.Equal(source + expected, source + actual);
                if (actual == "= 0") Assert.Equal(source + File.ReadAllText(theirs), source + File.ReadAllText(ours));
            }
        }
    }

    [Fact]
    public void only_inheritable_descriptors_go_to_the_program()
    {
        var before = CPython.Newest.Answer("0");
        var kept = os.open("/etc/hosts", os.O_RDONLY);
        var status = os.waitpid(os.posix_spawn("/bin/sh", ["sh", "-c", $"test ! -e /proc/$$/fd/{kept}"], null), 0).status;
        Assert.Equal((0, "= 0"), (status, before));
        status = os.waitpid(os.posix_spawn("/bin/sh", ["sh", "-c", $"test -e /proc/$$/fd/{kept}"], null, [(os.POSIX_SPAWN_DUP2, kept, kept)]), 0).status;
        os.close(kept);
        Assert.Equal(0, status);
    }

    [Theory]
    [InlineData("['x' * 131071], {}")]
    [InlineData("['x' * 131072], {}")]
    [InlineData("['x'], {'a': 'b' * 131069}")]
    [InlineData("['x'], {'a': 'b' * 131070}")]
    [InlineData("['x' * 100000] * 20, {}")]
    [InlineData("['x' * 100000] * 60, {}")]
    public void a_command_line_may_be_as_long_as_the_kernel_allows(string arguments)
    {
        var (argument, count, value) = arguments.Contains("'a':", StringComparison.Ordinal)
            ? ("x", 1, new string('b', arguments.EndsWith("9}", StringComparison.Ordinal) ? 131069 : 131070))
            : arguments.Contains("] * ", StringComparison.Ordinal) ? (new string('x', 100000), arguments.Contains("20", StringComparison.Ordinal) ? 20 : 60, null)
            : (new string('x', arguments.Contains("131071", StringComparison.Ordinal) ? 131071 : 131072), 1, (string?)null);
        var variables = new Dictionary<string, string>();
        if (value is not null) variables["a"] = value;
        Assert.Equal(
            CPython.Newest.Answer($"os.waitpid(os.posix_spawn('/bin/true', {arguments}), 0)[1]"),
            Python.Outcome(() => os.waitpid(os.posix_spawn("/bin/true", Enumerable.Repeat(argument, count).ToArray(), variables), 0).status));
    }

    [Fact]
    public void a_file_that_is_no_program_says_so()
    {
        File.WriteAllText(temporary["text"], "exit 3");
        File.WriteAllText(temporary["script"], "#!/nowhere/interpreter\n");
        foreach (var name in os.listdir(temporary.FullName)) os.chmod(temporary[name], 0x1C0);
        foreach (var path in (string[])[temporary["text"], temporary["script"]])
        {
            var literal = Python.Literal(path);
            Assert.Equal(CPython.Newest.Answer($"os.posix_spawn({literal}, ['x'], {{}})"), Python.Outcome(() => os.posix_spawn(path, ["x"], new Dictionary<string, string>())));
            Assert.Equal(CPython.Newest.Answer($"os.posix_spawnp({literal}, ['x'], {{}})"), Python.Outcome(() => os.posix_spawnp(path, ["x"], new Dictionary<string, string>())));
            Assert.Equal(CPython.Newest.Answer($"os.execv({literal}, ['x'])"), Python.Outcome(() => os.execv(path, ["x"])));
            Assert.Equal(127, os.spawnv(os.P_WAIT, path, ["x"]));
        }
    }

    private static int Spawn(
        os.env_arg? env, IEnumerable<os.file_action> file_actions, int? setpgroup = null, bool resetids = false, bool setsid = false,
        IEnumerable<int>? setsigmask = null, IEnumerable<int>? setsigdef = null, (int? policy, os.sched_param param)? scheduler = null) =>
        program is "posix_spawnp('sh'" ? os.posix_spawnp("sh", ["sh", "-c", Look], env, file_actions, setpgroup, resetids, setsid, setsigmask, setsigdef, scheduler)
            : os.posix_spawn("/bin/sh", ["sh", "-c", Look], env, file_actions, setpgroup, resetids, setsid, setsigmask, setsigdef, scheduler);
}
