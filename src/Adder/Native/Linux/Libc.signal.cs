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

// signal.h
[SupportedOSPlatform("linux")]
internal static unsafe partial class Libc
{
    internal const int SIGINT = 2;
    internal const int SIGQUIT = 3;
    internal const int SIGPIPE = 13;
    internal const int SIGXFSZ = 25;

    [LibraryImport("libc", SetLastError = true)]
    internal static partial int sigaction(int sig, sigaction* act, sigaction* oldact);

    [LibraryImport("libc")]
    internal static partial int sigemptyset(sigset_t* set);

    [LibraryImport("libc", SetLastError = true)]
    internal static partial int sigaddset(sigset_t* set, int sig);
}
