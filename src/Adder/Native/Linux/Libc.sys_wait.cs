using System.Runtime.InteropServices;
using System.Runtime.Versioning;

namespace Adder.Native.Linux;

// sys/wait.h
[SupportedOSPlatform("linux")]
internal static unsafe partial class Libc
{
    internal const int WNOHANG = 0x1;
    internal const int WUNTRACED = 0x2;
    internal const int WSTOPPED = 0x2;
    internal const int WEXITED = 0x4;
    internal const int WCONTINUED = 0x8;
    internal const int WNOWAIT = 0x1000000;

    internal const int P_ALL = 0;
    internal const int P_PID = 1;
    internal const int P_PGID = 2;
    internal const int P_PIDFD = 3;

    internal const int CLD_EXITED = 1;
    internal const int CLD_KILLED = 2;
    internal const int CLD_DUMPED = 3;
    internal const int CLD_TRAPPED = 4;
    internal const int CLD_STOPPED = 5;
    internal const int CLD_CONTINUED = 6;

    [LibraryImport("libc", SetLastError = true)]
    internal static partial int wait4(int pid, int* stat_loc, int options, rusage* usage);
}
