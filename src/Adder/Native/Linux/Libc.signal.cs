using System.Runtime.InteropServices;
using System.Runtime.Versioning;

namespace Adder.Native.Linux;

// signal.h
[SupportedOSPlatform("linux")]
[StructLayout(LayoutKind.Sequential, Size = 128)]
internal struct sigset_t;

// signal.h
[SupportedOSPlatform("linux")]
internal unsafe struct sigaction
{
    internal void* sa_handler;
    internal sigset_t sa_mask;
    internal int sa_flags;
    internal void* sa_restorer;
}

// signal.h: siginfo_t of SIGCHLD
[SupportedOSPlatform("linux")]
[StructLayout(LayoutKind.Explicit, Size = 128)]
internal struct siginfo_t
{
    [FieldOffset(0)]
    internal int si_signo;
    [FieldOffset(8)]
    internal int si_code;
    [FieldOffset(16)]
    internal int si_pid;
    [FieldOffset(20)]
    internal uint si_uid;
    [FieldOffset(24)]
    internal int si_status;
}

// signal.h
[SupportedOSPlatform("linux")]
internal static unsafe partial class Libc
{
    internal const int SIGHUP = 1;
    internal const int SIGINT = 2;
    internal const int SIGQUIT = 3;
    internal const int SIGILL = 4;
    internal const int SIGTRAP = 5;
    internal const int SIGABRT = 6;
    internal const int SIGIOT = 6;
    internal const int SIGBUS = 7;
    internal const int SIGFPE = 8;
    internal const int SIGKILL = 9;
    internal const int SIGUSR1 = 10;
    internal const int SIGSEGV = 11;
    internal const int SIGUSR2 = 12;
    internal const int SIGPIPE = 13;
    internal const int SIGALRM = 14;
    internal const int SIGTERM = 15;
    internal const int SIGSTKFLT = 16;
    internal const int SIGCHLD = 17;
    internal const int SIGCONT = 18;
    internal const int SIGSTOP = 19;
    internal const int SIGTSTP = 20;
    internal const int SIGTTIN = 21;
    internal const int SIGTTOU = 22;
    internal const int SIGURG = 23;
    internal const int SIGXCPU = 24;
    internal const int SIGXFSZ = 25;
    internal const int SIGVTALRM = 26;
    internal const int SIGPROF = 27;
    internal const int SIGWINCH = 28;
    internal const int SIGIO = 29;
    internal const int SIGPOLL = 29;
    internal const int SIGPWR = 30;
    internal const int SIGSYS = 31;
    internal const int NSIG = 65;
    internal const int SIG_BLOCK = 0;
    internal const int SIG_UNBLOCK = 1;
    internal const int SIG_SETMASK = 2;

    [LibraryImport("libc")]
    internal static partial int __libc_current_sigrtmin();

    [LibraryImport("libc")]
    internal static partial int __libc_current_sigrtmax();

    [LibraryImport("libc", SetLastError = true)]
    internal static partial int sigaction(int sig, sigaction* act, sigaction* oldact);

    [LibraryImport("libc")]
    internal static partial int sigemptyset(sigset_t* set);

    [LibraryImport("libc", SetLastError = true)]
    internal static partial int sigaddset(sigset_t* set, int sig);
}
