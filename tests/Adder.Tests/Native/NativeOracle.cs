using System.Runtime.Versioning;
using Adder.Core.SystemInfo;

namespace Adder.Tests.Native;

/// <summary>What the C compiler has to know, and the few things it can't say.</summary>
[SupportedOSPlatform("linux")]
internal static class NativeOracle
{
    /// <summary>Where C declares what Native declares. A header that a system lacks is passed over: what it would declare then fails.</summary>
    internal static readonly string[] Headers =
    [
        "stddef.h", "stdio.h", "stdlib.h", "string.h", "unistd.h", "errno.h", "fcntl.h", "dirent.h", "limits.h", "signal.h", "time.h", "utime.h", "pwd.h",
        "grp.h", "sched.h", "spawn.h", "termios.h", "pty.h", "utmp.h", "poll.h", "dlfcn.h", "sysexits.h", "sys/types.h", "sys/stat.h", "sys/statvfs.h",
        "sys/statfs.h", "sys/vfs.h", "sys/sysmacros.h", "sys/syscall.h", "sys/time.h", "sys/times.h", "sys/resource.h", "sys/uio.h", "sys/wait.h",
        "sys/xattr.h", "sys/mman.h", "sys/ioctl.h", "sys/utsname.h", "sys/epoll.h", "sys/eventfd.h", "sys/timerfd.h", "sys/sendfile.h", "sys/random.h",
        "sys/mount.h", "linux/stat.h", "linux/limits.h", "linux/openat2.h", "linux/magic.h", "linux/fs.h", "linux/memfd.h", "linux/sched.h",
    ];

    /// <summary>How C calls a C# type where the rule – <c>struct</c> and the same name, or the name alone when it ends in <c>_t</c> – does not hold.</summary>
    internal static readonly Dictionary<string, string> CNames = [];

    /// <summary>Constants, functions and fields (<c>type.field</c>, <c>type.sizeof</c>) that no header can assert, and why.</summary>
    internal static readonly Dictionary<string, string> Unasserted = [];

    /// <summary>What musl says differently, and why that is borne.</summary>
    internal static readonly Dictionary<string, string> DifferentInMusl = new(OnlyGnu)
    {
        ["RTLD_DEEPBIND"] = "not in musl, whose dlopen passes it over",
        ["TMP_MAX"] = "10000 in musl; a number that nothing at run time tells, and that no caller can do anything with",
        ["rusage.sizeof"] = "musl adds 128 reserved bytes behind the fields, which neither it nor the kernel writes to",
    };

    /// <summary>Macros that older headers lack: asserted where they are defined.</summary>
    internal static readonly HashSet<string> NewerThanSomeHeaders = ["STATX_MNT_ID_UNIQUE", "_SC_MINSIGSTKSZ"];

    private static IEnumerable<KeyValuePair<string, string>> OnlyGnu =>
        SystemLimitNamesLinux.OnlyGnu.Concat(SystemTextNamesLinux.OnlyGnu).Select(name => KeyValuePair.Create("_" + name.Key, "not in musl: left out of the names there"));
}
