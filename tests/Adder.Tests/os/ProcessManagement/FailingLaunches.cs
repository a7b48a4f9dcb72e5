using System.Runtime.Versioning;

namespace Adder.Tests.ProcessManagement;

/// <summary>Launches that must fail, each as CPython writes it and as it is written here.</summary>
[SupportedOSPlatform("linux")]
internal static class FailingLaunches
{
    private static readonly byte[] Bytes = "/nowhere/x"u8.ToArray();

    private static readonly Dictionary<string, string> None = [];

    internal static readonly (string Source, Action Call)[] PosixSpawn =
    [
        .. Both("('/nowhere', ['x'], {})", (f, _) => f("/nowhere", ["x"], None)),
        .. Both("(b'/nowhere/x', [b'x', 'y'], os.environ)", (f, _) => f(Bytes, ["x"u8.ToArray(), "y"], os.environ)),
        .. Both("('/nowhere/x', ['x'], os.environb)", (f, _) => f("/nowhere/x", ["x"], os.environb)),
        .. Both("('/nowhere/x', ['x'], None)", (f, _) => f("/nowhere/x", ["x"], null)),
        .. Both("('nowhere', ['x'], None)", (f, _) => f("nowhere", ["x"], null)),
        .. Both("('', ['x'], {})", (f, _) => f("", ["x"], None)),
        .. Both("('/etc', ['x'], {})", (f, _) => f("/etc", ["x"], None)),
        .. Both("('/etc/hosts', ['x'], {})", (f, _) => f("/etc/hosts", ["x"], None)),
        .. Both("('/etc/hosts/x', ['x'], {})", (f, _) => f("/etc/hosts/x", ["x"], None)),
        .. Both("('n' * 300, ['x'], {})", (f, _) => f(new string('n', 300), ["x"], None)),
        .. Both("('/nowhere\\0', [], {})", (f, _) => f("/nowhere\0", [], None)),
        .. Both("('/nowhere\\ud800', [], {})", (f, _) => f("/nowhere\ud800", [], None)),
        .. Both("(3, ['x'], {})", (f, _) => f(3, ["x"], None)),
        .. Both("(None, ['x'], {})", (f, _) => f(default, ["x"], None)),
        .. Both("('/nowhere', None, {'=': 1})", (f, _) => f("/nowhere", default, None)),
        .. Both("('/nowhere', [], {'a=b': 'c'})", (f, _) => f("/nowhere", [], new Dictionary<string, string> { ["a=b"] = "c" })),
        .. Both("('/nowhere', [''], {'a=b': 'c'})", (f, _) => f("/nowhere", [""], new Dictionary<string, string> { ["a=b"] = "c" })),
        .. Both("('/nowhere', ['', 'a\\0'], {})", (f, _) => f("/nowhere", ["", "a\0"], None)),
        .. Both("('/nowhere', [b'a\\0'], {})", (f, _) => f("/nowhere", ["a\0"u8.ToArray()], None)),
        .. Both("('/nowhere', ['', None], {})", (f, _) => f("/nowhere", ["", default], None)),
        .. Both("('/nowhere', ['x', 3], {})", (f, _) => f("/nowhere", ["x", 3], None)),
        .. Both("('/nowhere', ['a\\0', 3], {})", (f, _) => f("/nowhere", ["a\0", 3], None)),
        .. Both("('/nowhere', ['x', '\\udc7f'], {})", (f, _) => f("/nowhere", ["x", "\udc7f"], None)),
        .. Both("('/nowhere', ['x'], {'': 'a'})", (f, _) => f("/nowhere", ["x"], new Dictionary<string, string> { [""] = "a" })),
        .. Both("('/nowhere', ['x'], {'a': '\\0'})", (f, _) => f("/nowhere", ["x"], new Dictionary<string, string> { ["a"] = "\0" })),
        .. Both("('/nowhere', ['x'], {'a\\0=': 'b'})", (f, _) => f("/nowhere", ["x"], new Dictionary<string, string> { ["a\0="] = "b" })),
        .. Both("('/nowhere', ['x'], {'a=': '\\0'})", (f, _) => f("/nowhere", ["x"], new Dictionary<string, string> { ["a="] = "\0" })),
        .. Both("('/nowhere', ['x'], {'=a': 'b=c'})", (f, _) => f("/nowhere", ["x"], new Dictionary<string, string> { ["=a"] = "b=c" })),
        .. Both("('/nowhere', ['x'], {'==': 'b'})", (f, _) => f("/nowhere", ["x"], new Dictionary<string, string> { ["=="] = "b" })),
        .. Both("('/nowhere', ['x'], {b'a=': b'b'})", (f, _) => f("/nowhere", ["x"], new Dictionary<byte[], byte[]> { ["a="u8.ToArray()] = "b"u8.ToArray() })),
        .. Both("('/nowhere', ['x'], {'a': None})", (f, _) => f("/nowhere", ["x"], new Dictionary<string, string> { ["a"] = null! })),
        .. Acting("[(os.POSIX_SPAWN_OPEN, 3, '/nowhere/x', 0, 0)]", [(os.POSIX_SPAWN_OPEN, 3, "/nowhere/x", 0, 0)]),
        .. Acting("[(os.POSIX_SPAWN_OPEN, 3, b'/nowhere/x', 0, 0)]", [(os.POSIX_SPAWN_OPEN, 3, Bytes, 0, 0)]),
        .. Acting("[(os.POSIX_SPAWN_OPEN, 3, 'x\\0', 0, 0)]", [(os.POSIX_SPAWN_OPEN, 3, "x\0", 0, 0)]),
        .. Acting("[(os.POSIX_SPAWN_OPEN, 3, None, 0, 0)]", [(os.POSIX_SPAWN_OPEN, 3, default(os.path_arg), 0, 0)]),
        .. Acting("[(os.POSIX_SPAWN_OPEN, 3, 4, 0, 0)]", [(os.POSIX_SPAWN_OPEN, 3, (os.path_arg)4, 0, 0)]),
        .. Acting("[(os.POSIX_SPAWN_OPEN, -1, 'x', 0, 0)]", [(os.POSIX_SPAWN_OPEN, -1, "x", 0, 0)]),
        .. Acting("[(os.POSIX_SPAWN_OPEN, 3)]", [(os.POSIX_SPAWN_OPEN, 3)]),
        .. Acting("[(os.POSIX_SPAWN_CLOSE, -1)]", [(os.POSIX_SPAWN_CLOSE, -1)]),
        .. Acting("[(os.POSIX_SPAWN_CLOSE, 1, 2)]", [(os.POSIX_SPAWN_CLOSE, 1, 2)]),
        .. Acting("[(os.POSIX_SPAWN_DUP2, 1)]", [(os.POSIX_SPAWN_DUP2, 1)]),
        .. Acting("[(os.POSIX_SPAWN_DUP2, 1, 100000000)]", [(os.POSIX_SPAWN_DUP2, 1, 100000000)]),
        .. Acting("[(os.POSIX_SPAWN_DUP2, 200000009, 2)]", [(os.POSIX_SPAWN_DUP2, 200000009, 2)]),
        .. Acting("[(os.POSIX_SPAWN_DUP2, 1, '/nowhere', 0, 0)]", [(os.POSIX_SPAWN_DUP2, 1, "/nowhere", 0, 0)]),
        .. Acting("[(os.POSIX_SPAWN_CLOSEFROM, -1)]", [(os.POSIX_SPAWN_CLOSEFROM, -1)]),
        .. Acting("[(os.POSIX_SPAWN_CLOSEFROM, 3, 4)]", [(os.POSIX_SPAWN_CLOSEFROM, 3, 4)]),
        .. Acting("[(4, 3)]", [(4, 3)]),
        .. Acting("[(-1, 1, 2)]", [(-1, 1, 2)]),
        .. Acting("[()]", [default]),
        .. Acting("[(os.POSIX_SPAWN_CLOSE, 50), ()]", [(os.POSIX_SPAWN_CLOSE, 50), default]),
        .. Both("('/bin/true', ['x'], {}, setpgroup=-1)", (_, f) => f("/bin/true", ["x"], None, setpgroup: -1)),
        .. Both("('/bin/true', ['x'], {}, setpgroup=999999999)", (_, f) => f("/bin/true", ["x"], None, setpgroup: 999999999)),
        .. Both("('/bin/true', ['x'], {}, setsid=True, setpgroup=0)", (_, f) => f("/bin/true", ["x"], None, setsid: true, setpgroup: 0)),
        .. Both("('/bin/true', ['x'], {}, setsigmask=[1, 0])", (_, f) => f("/bin/true", ["x"], None, setsigmask: [1, 0])),
        .. Both("('/bin/true', ['x'], {}, setsigmask=[65], setsigdef=[66])", (_, f) => f("/bin/true", ["x"], None, setsigmask: [65], setsigdef: [66])),
        .. Both("('/bin/true', ['x'], {}, setsigdef=[-1])", (_, f) => f("/bin/true", ["x"], None, setsigdef: [-1])),
        .. Both("('/bin/true', ['x'], {}, scheduler=(77, os.sched_param(0)))", (_, f) => f("/bin/true", ["x"], None, scheduler: (77, new os.sched_param(0)))),
        .. Both("('/bin/true', ['x'], {}, scheduler=(None, os.sched_param(-5)))", (_, f) => f("/bin/true", ["x"], None, scheduler: (null, new os.sched_param(-5)))),
        .. Both("('/bin/true', ['x'], {}, scheduler=(0, os.sched_param(5)))", (_, f) => f("/bin/true", ["x"], None, scheduler: (0, new os.sched_param(5)))),
    ];

    internal delegate int Short(os.path_arg path, os.argv_arg argv, os.env_arg? env);

    internal delegate int Long(
        os.path_arg path, os.argv_arg argv, os.env_arg? env, IEnumerable<os.file_action>? file_actions = null, int? setpgroup = null, bool resetids = false,
        bool setsid = false, IEnumerable<int>? setsigmask = null, IEnumerable<int>? setsigdef = null, (int? policy, os.sched_param param)? scheduler = null);

    private static (string, Action)[] Both(string arguments, Action<Short, Long> call) =>
    [
        ($"os.posix_spawn{arguments}", () => call((path, argv, env) => os.posix_spawn(path, argv, env), os.posix_spawn)),
        ($"os.posix_spawnp{arguments}", () => call((path, argv, env) => os.posix_spawnp(path, argv, env), os.posix_spawnp)),
    ];

    private static (string, Action)[] Acting(string actions, os.file_action[] file_actions) =>
        Both($"('/bin/true', ['x'], {{}}, file_actions={actions})", (_, f) => f("/bin/true", ["x"], None, file_actions));
}
