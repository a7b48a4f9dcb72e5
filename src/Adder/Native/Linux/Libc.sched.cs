using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using Adder.Native.Unix;

namespace Adder.Native.Linux;

// sched.h
[SupportedOSPlatform("linux")]
internal static unsafe partial class Libc
{
    internal const int SCHED_OTHER = 0;
    internal const int SCHED_NORMAL = 0;
    internal const int SCHED_FIFO = 1;
    internal const int SCHED_RR = 2;
    internal const int SCHED_BATCH = 3;
    internal const int SCHED_IDLE = 5;
    internal const int SCHED_DEADLINE = 6;
    internal const int SCHED_RESET_ON_FORK = 0x40000000;

    internal const int CLONE_NEWTIME = 0x80;
    internal const int CLONE_VM = 0x100;
    internal const int CLONE_FS = 0x200;
    internal const int CLONE_FILES = 0x400;
    internal const int CLONE_SIGHAND = 0x800;
    internal const int CLONE_THREAD = 0x10000;
    internal const int CLONE_NEWNS = 0x20000;
    internal const int CLONE_SYSVSEM = 0x40000;
    internal const int CLONE_NEWCGROUP = 0x2000000;
    internal const int CLONE_NEWUTS = 0x4000000;
    internal const int CLONE_NEWIPC = 0x8000000;
    internal const int CLONE_NEWUSER = 0x10000000;
    internal const int CLONE_NEWPID = 0x20000000;
    internal const int CLONE_NEWNET = 0x40000000;

    [LibraryImport("libc", SetLastError = true)]
    internal static partial int sched_getscheduler(int pid);

    // the parameter is struct sched_param, whose one field that the kernel knows is an int
    [LibraryImport("libc", SetLastError = true)]
    internal static partial int sched_setscheduler(int pid, int policy, int* param);

    [LibraryImport("libc", SetLastError = true)]
    internal static partial int sched_getparam(int pid, int* param);

    [LibraryImport("libc", SetLastError = true)]
    internal static partial int sched_setparam(int pid, int* param);

    [LibraryImport("libc", SetLastError = true)]
    internal static partial int sched_rr_get_interval(int pid, timespec* tp);

    [LibraryImport("libc", SetLastError = true)]
    internal static partial int sched_getaffinity(int pid, nuint cpusetsize, ulong* mask);

    [LibraryImport("libc", SetLastError = true)]
    internal static partial int sched_setaffinity(int pid, nuint cpusetsize, ulong* mask);

    [LibraryImport("libc", SetLastError = true)]
    internal static partial int setns(int fd, int nstype);

    [LibraryImport("libc", SetLastError = true)]
    internal static partial int unshare(int flags);
}
