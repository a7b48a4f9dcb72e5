using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using Adder.Core.Errors;
using Adder.Native.Linux;
using static Adder.Native.Linux.Libc;

namespace Adder.Core.Processes;

/// <summary>The call waitid(2), by its number: only so does it tell what the child has used.</summary>
[SupportedOSPlatform("linux")]
internal static unsafe class WaitCallLinux
{
    private static int Number => RuntimeInformation.ProcessArchitecture switch
    {
        Architecture.X64 => 247,
        Architecture.Arm64 => 95,
        _ => throw Platform.Lacks("waitid"),
    };

    /// <summary>Waits for what an id names.</summary>
    /// <returns>-1 and an errno, or 0; then the child's number is 0 where WNOHANG was asked for and nothing has happened.</returns>
    internal static int WaitId(int idtype, int id, int options, out ChildChangeLinux change)
    {
        siginfo_t info = default;
        rusage usage = default;
        nint result;
        do result = syscall(Number, idtype, (void*)(nint)id, (nint)(&info), options, &usage);
        while (Posix.Interrupted(result));
        change = new ChildChangeLinux(info, usage);
        return (int)result;
    }

    /// <summary>Whether this process has such a child no more, whatever options had it answered ECHILD.</summary>
    internal static bool IsGone(int pid) => WaitId(P_PID, pid, WEXITED | WNOWAIT | WNOHANG, out _) == -1 && Marshal.GetLastPInvokeError() == Errno.ECHILD;

    // Nobody is a child of itself, so that these calls judge the options and can do nothing else.

    internal static void CheckWait4(int options)
    {
        int status;
        Check(wait4(System.Environment.ProcessId, &status, options | WNOHANG, null));
    }

    internal static void CheckWaitId(int options) => Check(WaitId(P_PID, System.Environment.ProcessId, options | WNOHANG, out _));

    private static void Check(int result)
    {
        if (result == -1 && Marshal.GetLastPInvokeError() != Errno.ECHILD) Posix.ThrowLast();
    }
}
