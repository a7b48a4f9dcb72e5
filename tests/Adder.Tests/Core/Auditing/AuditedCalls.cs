using Adder.Tests.Oracle;

namespace Adder.Tests.Core.Auditing;

/// <summary>Calls of functions that raise audit events, each as CPython writes it and as it is written here. A new function gets a line.
/// Most of the calls fail, which is all the same to the hooks: they are asked before.
/// The descriptors are numbers that none can have: a small one may be open, to a file that the call would then change.</summary>
internal static class AuditedCalls
{
    private static readonly byte[] Bytes = "/nowhere/x"u8.ToArray();

    internal static readonly (string Source, Action Call)[] All =
    [
        ("os.putenv('ADDER_A', 'é')", () => os.putenv("ADDER_A", "é")),
        ("os.putenv(b'ADDER_A', b'\\xff')", () => os.putenv("ADDER_A"u8.ToArray(), new byte[] { 0xFF })),
        ("os.putenv('', '')", () => os.putenv("", "")),
        ("os.putenv('a=b', '')", () => os.putenv("a=b", "")),
        ("os.putenv('a\\0', '')", () => os.putenv("a\0", "")),
        ("os.unsetenv('ADDER_A')", () => os.unsetenv("ADDER_A")),
        ("os.unsetenv('a=b')", () => os.unsetenv("a=b")),
        ("os.environ['ADDER_A'] = '\\udcff'", () => os.environ["ADDER_A"] = "\udcff"),
        ("os.environb[b'ADDER_A'] = b'2'", () => os.environb["ADDER_A"u8.ToArray()] = "2"u8.ToArray()),
        ("os.environ.setdefault('ADDER_A', '3')", () => os.environ.setdefault("ADDER_A", "3")),
        ("os.environ.setdefault('ADDER_B', '3')", () => os.environ.setdefault("ADDER_B", "3")),
        ("os.environ.update({'ADDER_A': '4', 'ADDER_C': '5'})", () => os.environ.update(("ADDER_A", "4"), ("ADDER_C", "5"))),
        ("os.environ.pop('ADDER_A')", () => os.environ.pop("ADDER_A")),
        ("os.environ.pop('ADDER_A', None)", () => os.environ.pop("ADDER_A", null)),
        ("del os.environ['ADDER_A']", () => os.environ.__delitem__("ADDER_A")),
        ("del os.environ['ADDER_B']", () => os.environ.__delitem__("ADDER_B")),
        ("os.environ['ADDER_C'], os.getenv('ADDER_C'), list(os.environ), os.get_exec_path()", () => _ = (os.environ["ADDER_C"], os.getenv("ADDER_C"), os.environ.copy(), os.get_exec_path())),
        ("os.getpid(), os.getppid(), os.getuid(), os.getgroups(), os.getpgid(0), os.getresuid()", () => _ = (os.getpid(), os.getppid(), os.getuid(), os.getgroups(), os.getpgid(0), os.getresuid())),
        ("os.getlogin()", () => os.getlogin()),
        ("os.uname(), os.getpriority(0, 0), os.getgrouplist('root', 0)", () => _ = (os.uname(), os.getpriority(0, 0), os.getgrouplist("root", 0))),
        ("os.setresuid(-1, -1, -1), os.setresgid(-1, -1, -1), os.unshare(0)", () => { os.setresuid(-1, -1, -1); os.setresgid(-1, -1, -1); os.unshare(0); }),
        ("os.setpgid(0, -1)", () => os.setpgid(0, -1)),
        ("os.setns(200000009)", () => os.setns(200000009)),
        ("os.sched_setaffinity(0, []), os.sched_yield()", () => os.sched_setaffinity(0, [])),
        ("os.sched_getaffinity(0), os.sysconf(0), os.confstr(0), os.cpu_count(), os.getloadavg()", () => _ = (os.sched_getaffinity(0), os.sysconf(0), os.confstr(0), os.cpu_count(), os.getloadavg())),
        ("os.urandom(1), os.getrandom(1)", () => _ = (os.urandom(1), os.getrandom(1))),
        ("os.fsencode('x'), os.fsdecode('x'), os.strerror(2)", () => _ = (os.fsencode("x"), os.fsdecode("x"), os.strerror(2))),
        ("os.mkdir('/nowhere/x')", () => os.mkdir("/nowhere/x")),
        ("os.mkdir(b'/nowhere/x', 0o700, dir_fd=200000009)", () => os.mkdir(Bytes, 0x1C0, dir_fd: 200000009)),
        ("os.mkdir('a\\0b')", () => os.mkdir("a\0b")),
        ("os.mkdir(None)", () => os.mkdir(default)),
        ("os.mkdir('/nowhere/x', dir_fd=-100)", () => os.mkdir("/nowhere/x", dir_fd: -100)),
        ("os.rmdir('/nowhere/x')", () => os.rmdir("/nowhere/x")),
        ("os.rmdir('x', dir_fd=200000009)", () => os.rmdir("x", dir_fd: 200000009)),
        ("os.listdir('/nowhere')", () => os.listdir("/nowhere")),
        ("os.listdir(b'/nowhere')", () => os.listdir("/nowhere"u8.ToArray())),
        ("os.listdir(200000009)", () => os.listdir(200000009)),
        ("os.scandir('/nowhere')", () => os.scandir("/nowhere")),
        ("os.scandir(200000009)", () => os.scandir(200000009)),
        ("list(os.walk('/nowhere', topdown=False))", () => os.walk("/nowhere", topdown: false).ToList()),
        ("os.walk('/nowhere')", () => os.walk("/nowhere")),
        ("list(os.fwalk('/nowhere', follow_symlinks=True, dir_fd=200000009))", () => os.fwalk("/nowhere", follow_symlinks: true, dir_fd: 200000009).ToList()),
        ("os.utime('/nowhere')", () => os.utime("/nowhere")),
        ("os.utime('/nowhere', (1.5, 2.5))", () => os.utime("/nowhere", (1.5, 2.5))),
        ("os.utime('/nowhere', ns=(1, 2), follow_symlinks=False)", () => os.utime("/nowhere", ns: (1, 2), follow_symlinks: false)),
        ("os.chdir('/nowhere')", () => os.chdir("/nowhere")),
        ("os.fchdir(200000009)", () => os.fchdir(200000009)),
        ("os.open('/nowhere/x', os.O_RDONLY | os.O_CLOEXEC)", () => os.open("/nowhere/x", os.O_RDONLY | os.O_CLOEXEC)),
        ("os.fdopen(200000009)", () => os.fdopen(200000009)),
        ("os.fdopen(200000009, 'a+b', 0)", () => os.fdopen(200000009, "a+b", 0)),
        ("os.fdopen(200000009, 'xt')", () => os.fdopen(200000009, "xt")),
        ("os.fdopen(200000009, 'w+')", () => os.fdopen(200000009, "w+")),
        ("os.fdopen(200000009, 'rw')", () => os.fdopen(200000009, "rw")),
        ("os.stat('/nowhere'), os.lstat('/nowhere')", () => os.stat("/nowhere")),
        ("os.chmod('/nowhere', 0o600)", () => os.chmod("/nowhere", 0x180)),
        ("os.chmod(b'/nowhere/x', 0o600, dir_fd=200000009)", () => os.chmod(Bytes, 0x180, dir_fd: 200000009)),
        ("os.chmod(200000009, 0o600)", () => os.chmod(200000009, 0x180)),
        ("os.fchmod(200000009, 0o600)", () => os.fchmod(200000009, 0x180)),
        ("os.chown('/nowhere', -1, 7)", () => os.chown("/nowhere", -1, 7)),
        ("os.chown(200000009, 4294967294, -1)", () => os.chown(200000009, 4294967294, -1)),
        ("os.chown('x', 1, 2, dir_fd=200000009, follow_symlinks=False)", () => os.chown("x", 1, 2, dir_fd: 200000009, follow_symlinks: false)),
        ("os.lchown('/nowhere', 1, 2)", () => os.lchown("/nowhere", 1, 2)),
        ("os.fchown(200000009, 1, 2)", () => os.fchown(200000009, 1, 2)),
        ("os.chown('/nowhere', 4294967296, 1)", () => os.chown("/nowhere", 4294967296, 1)),
        ("os.access('/nowhere', os.R_OK)", () => os.access("/nowhere", os.R_OK)),
        ("os.link('/nowhere/a', b'/nowhere/x', src_dir_fd=200000008, dst_dir_fd=200000009)", () => os.link("/nowhere/a", Bytes, src_dir_fd: 200000008, dst_dir_fd: 200000009)),
        ("os.link('/nowhere/a', '/nowhere/x')", () => os.link("/nowhere/a", "/nowhere/x")),
        ("os.symlink('/nowhere/a', '/nowhere/x')", () => os.symlink("/nowhere/a", "/nowhere/x")),
        ("os.symlink('a', 'x', dir_fd=200000009)", () => os.symlink("a", "x", dir_fd: 200000009)),
        ("os.rename('/nowhere/a', '/nowhere/x')", () => os.rename("/nowhere/a", "/nowhere/x")),
        ("os.replace('a', 'x', src_dir_fd=200000008, dst_dir_fd=200000009)", () => os.replace("a", "x", src_dir_fd: 200000008, dst_dir_fd: 200000009)),
        ("os.renames('/nowhere/a', '/dev/null/x')", () => os.renames("/nowhere/a", "/dev/null/x")),
        ("os.remove('/nowhere/x')", () => os.remove("/nowhere/x")),
        ("os.unlink(b'/nowhere/x', dir_fd=200000009)", () => os.unlink(Bytes, dir_fd: 200000009)),
        ("os.makedirs('/dev/null/a/b')", () => os.makedirs("/dev/null/a/b")),
        ("os.removedirs('/nowhere/x')", () => os.removedirs("/nowhere/x")),
        ("os.truncate('/nowhere/x', 5)", () => os.truncate("/nowhere/x", 5)),
        ("os.truncate(200000009, 5)", () => os.truncate(200000009, 5)),
        ("os.ftruncate(200000009, 5)", () => os.ftruncate(200000009, 5)),
        ("os.getxattr('/nowhere', 'user.a')", () => os.getxattr("/nowhere", "user.a")),
        ("os.getxattr(200000009, b'user.a')", () => os.getxattr(200000009, "user.a"u8.ToArray())),
        ("os.setxattr('/nowhere', 'user.a', b'v', os.XATTR_CREATE, follow_symlinks=False)", () => os.setxattr("/nowhere", "user.a", "v"u8, os.XATTR_CREATE, follow_symlinks: false)),
        ("os.removexattr('/nowhere', 'user.a')", () => os.removexattr("/nowhere", "user.a")),
        ("os.listxattr('/nowhere')", () => os.listxattr("/nowhere")),
        ("os.listxattr(200000009)", () => os.listxattr(200000009)),
        ("os.mkfifo('/nowhere/x')", () => os.mkfifo("/nowhere/x")),
        ("os.mknod('/nowhere/x')", () => os.mknod("/nowhere/x")),
        ("os.chroot('/nowhere/x')", () => os.chroot("/nowhere/x")),
        ("os.statvfs('/nowhere'), os.pathconf('/nowhere', 'PC_NAME_MAX')", () => os.statvfs("/nowhere")),
        ("os.pathconf('/nowhere', 'PC_NAME_MAX')", () => os.pathconf("/nowhere", "PC_NAME_MAX")),
        ("os.umask(os.umask(0o22))", () => os.umask(os.umask(18))),
        ("os.getcwd(), os.getcwdb()", () => _ = (os.getcwd(), os.getcwdb())),
        ("os.path.exists('/nowhere'), os.path.realpath('/nowhere'), os.path.expanduser('~root')", () => _ = (os.path.exists("/nowhere"), os.path.realpath("/nowhere"), os.path.expanduser("~root"))),
        ("os.close(200000009)", () => os.close(200000009)),
        ("os.posix_openpt(os.O_DIRECTORY)", () => os.posix_openpt(os.O_DIRECTORY)),
        ("os.ptsname(200000009)", () => os.ptsname(200000009)),
        ("os.ttyname(200000009)", () => os.ttyname(200000009)),
        ("os.get_terminal_size(200000009)", () => os.get_terminal_size(200000009)),
        ("os.ctermid(), os.device_encoding(200000009), [os.close(fd) for fd in os.openpty()]", () =>
        {
            _ = (os.ctermid(), os.device_encoding(200000009));
            var (master, slave) = os.openpty();
            os.close(master);
            os.close(slave);
        }),
        ("os.kill(2000000009, 0)", () => os.kill(2000000009, 0)),
        ("os.kill(-2000000009, 99)", () => os.kill(-2000000009, 99)),
        ("os.killpg(2000000009, 0)", () => os.killpg(2000000009, 0)),
        ("os.waitpid(2000000009, 0), os.waitid(os.P_PID, 2000000009, os.WEXITED)", () => os.waitpid(2000000009, 0)),
        ("os.eventfd(-1)", () => os.eventfd(-1)),
        ("os.eventfd_read(200000009)", () => os.eventfd_read(200000009)),
        ("os.memfd_create('a\\0')", () => os.memfd_create("a\0")),
        ("os.close(os.memfd_create('a'))", () => os.close(os.memfd_create("a"))),
        ("os.timerfd_create(-1)", () => os.timerfd_create(-1)),
        ("os.timerfd_settime(200000009)", () => os.timerfd_settime(200000009)),
        ("os.lockf(200000009, os.F_TLOCK, -5)", () => os.lockf(200000009, os.F_TLOCK, -5)),
        ("os.read(200000009, 1), os.write(200000009, b'')", () => os.read(200000009, 1)),
        ("os.dup(200000009)", () => os.dup(200000009)),
        ("os.dup2(200000009, 200000009)", () => os.dup2(200000009, 200000009)),
        ("os.posix_fallocate(200000009, 0, 1)", () => os.posix_fallocate(200000009, 0, 1)),
        ("os.set_blocking(200000009, True)", () => os.set_blocking(200000009, true)),
        ("os.set_inheritable(200000009, True)", () => os.set_inheritable(200000009, true)),
        ("os.pipe2(-1)", () => os.pipe2(-1)),
        ("os.sendfile(200000009, 200000009, 0, 1)", () => os.sendfile(200000009, 200000009, 0, 1)),
        ("os.copy_file_range(200000009, 200000009, 1)", () => os.copy_file_range(200000009, 200000009, 1)),
        ("os.readlink('/nowhere')", () => os.readlink("/nowhere")),
        ("os.chmod(200000009, 0, follow_symlinks=False)", () => os.chmod(200000009, 0, follow_symlinks: false)),
        ("os.chmod('a\\0', 0)", () => os.chmod("a\0", 0)),
        ("os.chown(200000009, 3, 4, dir_fd=200000009)", () => os.chown(200000009, 3, 4, dir_fd: 200000009)),
        ("os.chown('/nowhere', -2, 4)", () => os.chown("/nowhere", -2, 4)),
        ("os.fchown(200000009, 4294967295, 4294967294)", () => os.fchown(200000009, 4294967295, 4294967294)),
        ("os.symlink('x', '/nowhere/x', True, dir_fd=200000009)", () => os.symlink("x", "/nowhere/x", true, dir_fd: 200000009)),
        ("os.replace('a', 'b\\0')", () => os.replace("a", "b\0")),
        ("os.makedirs('/dev', exist_ok=True)", () => os.makedirs("/dev", exist_ok: true)),
        ("os.getxattr(200000009, 'user.a', follow_symlinks=False)", () => os.getxattr(200000009, "user.a", follow_symlinks: false)),
        ("os.setxattr('/nowhere', 'user.a', b'\\xff', os.XATTR_CREATE)", () => os.setxattr("/nowhere", "user.a", [0xFF], os.XATTR_CREATE)),
        ("os.removexattr(200000009, 'user.a')", () => os.removexattr(200000009, "user.a")),
        ("os.listxattr()", () => os.listxattr()),
        ("os.listxattr(None)", () => os.listxattr(null)),
        ("os.chdir(200000009)", () => os.chdir(200000009)),
        ("os.open(b'/nowhere/x', os.O_RDWR, 0o600, dir_fd=200000009)", () => os.open(Bytes, os.O_RDWR, 0x180, dir_fd: 200000009)),
        ("os.execv('/nowhere', ['a', b'b'])", () => os.execv("/nowhere", ["a", "b"u8.ToArray()])),
        ("os.execve(b'/nowhere/x', ['a'], {'a': 'b', 'c': 'd'})", () => os.execve(Bytes, ["a"], new Dictionary<string, string> { ["a"] = "b", ["c"] = "d" })),
        ("os.execve(200000009, ['a'], {})", () => os.execve(200000009, ["a"], new Dictionary<string, string>())),
        ("os.execve('/nowhere', ['a'], {'a=': 'b'})", () => os.execve("/nowhere", ["a"], new Dictionary<string, string> { ["a="] = "b" })),
        ("os.execv('/nowhere', [''])", () => os.execv("/nowhere", [""])),
        ("os.execvpe('nowhere', ['a'], {'PATH': '/nowhere:/etc'})", () => os.execvpe("nowhere", ["a"], new Dictionary<string, string> { ["PATH"] = "/nowhere:/etc" })),
        ("os.posix_spawn('/nowhere', ['a', b'b'], {'a': 'b'})", () => os.posix_spawn("/nowhere", ["a", "b"u8.ToArray()], new Dictionary<string, string> { ["a"] = "b" })),
        ("os.posix_spawn('/nowhere', ['a'], None)", () => os.posix_spawn("/nowhere", ["a"], null)),
        ("os.posix_spawn('/nowhere', ['a'], {}, setsigmask=[0])", () => os.posix_spawn("/nowhere", ["a"], new Dictionary<string, string>(), setsigmask: [0])),
        ("os.posix_spawnp('nowhere-at-all', ['a'], {})", () => os.posix_spawnp("nowhere-at-all", ["a"], new Dictionary<string, string>())),
        ("os.system('exit 3')", () => os.system("exit 3")),
        ("os.system('a\\0')", () => os.system("a\0")),
    ];

    /// <summary>Every call with the events that it raises, for a child program: hooks can't be taken away again.</summary>
    internal static string Events()
    {
        var events = new List<(string, object?[])>();
        sys.addaudithook((name, arguments) => events.Add((name, arguments)));
        var all = new List<object>();
        foreach (var (source, call) in All)
        {
            events.Clear();
            Python.Outcome(call);
            all.Add((source, events.ToArray()));
        }

        return Python.Literal(all);
    }
}
