using System.Runtime.Versioning;
using Adder.Tests.Oracle;

namespace Adder.Tests.ProcessManagement;

/// <summary>Waits of a process without children, and signals to nobody: each as CPython writes it and as it is written here.</summary>
[SupportedOSPlatform("linux")]
internal static class FailingWaits
{
    internal static readonly (string Source, Func<object?> Call)[] All =
    [
        ("os.wait()", () => os.wait()),
        ("os.waitpid(-1, 0)", () => os.waitpid(-1, 0)),
        ("os.waitpid(-1, os.WNOHANG)", () => os.waitpid(-1, os.WNOHANG)),
        ("os.waitpid(0, 0)", () => os.waitpid(0, 0)),
        ("os.waitpid(1, 0)", () => os.waitpid(1, 0)),
        ("os.waitpid(-2, 0)", () => os.waitpid(-2, 0)),
        ("os.waitpid(2147483647, 0)", () => os.waitpid(2147483647, 0)),
        ("os.waitpid(-2147483648, 0)", () => os.waitpid(-2147483648, 0)),
        ("os.waitpid(-2147483647, 0)", () => os.waitpid(-2147483647, 0)),
        ("os.waitpid(-1, 256)", () => os.waitpid(-1, 256)),
        ("os.waitpid(0, 256)", () => os.waitpid(0, 256)),
        ("os.waitpid(1, 256)", () => os.waitpid(1, 256)),
        ("os.waitpid(-1, os.WEXITED)", () => os.waitpid(-1, os.WEXITED)),
        ("os.waitpid(-1, os.WNOWAIT)", () => os.waitpid(-1, os.WNOWAIT)),
        ("os.waitpid(1, os.WNOWAIT)", () => os.waitpid(1, os.WNOWAIT)),
        ("os.waitpid(-1, -2147483648)", () => os.waitpid(-1, -2147483648)),
        ("os.waitpid(-1, 0x40000000)", () => os.waitpid(-1, 0x40000000)),
        ("os.wait3(0)", () => os.wait3(0)),
        ("os.wait3(256)", () => os.wait3(256)),
        ("os.wait4(-1, 0)", () => os.wait4(-1, 0)),
        ("os.wait4(1, 0)", () => os.wait4(1, 0)),
        ("os.wait4(-2147483648, 0)", () => os.wait4(-2147483648, 0)),
        ("os.wait4(0, 256)", () => os.wait4(0, 256)),
        ("os.waitid(os.P_ALL, 0, os.WEXITED)", () => os.waitid(os.P_ALL, 0, os.WEXITED)),
        ("os.waitid(os.P_ALL, -7, os.WEXITED)", () => os.waitid(os.P_ALL, -7, os.WEXITED)),
        ("os.waitid(os.P_ALL, 0, 0)", () => os.waitid(os.P_ALL, 0, 0)),
        ("os.waitid(os.P_ALL, 0, os.WNOHANG)", () => os.waitid(os.P_ALL, 0, os.WNOHANG)),
        ("os.waitid(os.P_ALL, 0, os.WEXITED | 256)", () => os.waitid(os.P_ALL, 0, os.WEXITED | 256)),
        ("os.waitid(os.P_ALL, 0, os.WSTOPPED)", () => os.waitid(os.P_ALL, 0, os.WSTOPPED)),
        ("os.waitid(os.P_PID, 0, os.WEXITED)", () => os.waitid(os.P_PID, 0, os.WEXITED)),
        ("os.waitid(os.P_PID, -1, os.WEXITED)", () => os.waitid(os.P_PID, -1, os.WEXITED)),
        ("os.waitid(os.P_PID, 1, os.WEXITED)", () => os.waitid(os.P_PID, 1, os.WEXITED)),
        ("os.waitid(os.P_PID, 1, os.WEXITED | os.WNOHANG)", () => os.waitid(os.P_PID, 1, os.WEXITED | os.WNOHANG)),
        ("os.waitid(os.P_PGID, 0, os.WEXITED)", () => os.waitid(os.P_PGID, 0, os.WEXITED)),
        ("os.waitid(os.P_PGID, -5, os.WEXITED)", () => os.waitid(os.P_PGID, -5, os.WEXITED)),
        ("os.waitid(os.P_PGID, 2147483647, os.WEXITED)", () => os.waitid(os.P_PGID, 2147483647, os.WEXITED)),
        ("os.waitid(os.P_PIDFD, 2000000009, os.WEXITED)", () => os.waitid(os.P_PIDFD, 2000000009, os.WEXITED)),
        ("os.waitid(os.P_PIDFD, 0, os.WEXITED)", () => os.waitid(os.P_PIDFD, 0, os.WEXITED)),
        ("os.waitid(os.P_PIDFD, -1, os.WEXITED)", () => os.waitid(os.P_PIDFD, -1, os.WEXITED)),
        ("os.waitid(99, 0, os.WEXITED)", () => os.waitid(99, 0, os.WEXITED)),
        ("os.waitid(-1, 0, os.WEXITED)", () => os.waitid(-1, 0, os.WEXITED)),
        ("os.kill(2000000009, 0)", () => Done(() => os.kill(2000000009, 0))),
        ("os.kill(-2147483648, 0)", () => Done(() => os.kill(-2147483648, 0))),
        ("os.kill(-2000000009, 15)", () => Done(() => os.kill(-2000000009, 15))),
        ("os.kill(os.getpid(), 65)", () => Done(() => os.kill(os.getpid(), 65))),
        ("os.kill(os.getpid(), -1)", () => Done(() => os.kill(os.getpid(), -1))),
        ("os.kill(os.getpid(), 0)", () => Done(() => os.kill(os.getpid(), 0))),
        ("os.kill(0, 0)", () => Done(() => os.kill(0, 0))),
        ("os.killpg(os.getpgrp(), 0)", () => Done(() => os.killpg(os.getpgrp(), 0))),
        ("os.killpg(0, 99)", () => Done(() => os.killpg(0, 99))),
        ("os.killpg(-1, 0)", () => Done(() => os.killpg(-1, 0))),
        ("os.killpg(2000000009, 0)", () => Done(() => os.killpg(2000000009, 0))),
        ("os.pidfd_open(0)", () => os.pidfd_open(0)),
        ("os.pidfd_open(-1)", () => os.pidfd_open(-1)),
        ("os.pidfd_open(2000000009)", () => os.pidfd_open(2000000009)),
        ("os.pidfd_open(os.getpid(), 1)", () => os.pidfd_open(os.getpid(), 1)),
        ("os.pidfd_open(os.getpid(), -1)", () => os.pidfd_open(os.getpid(), -1)),
    ];

    /// <summary>Every call with its outcome, for a child program: it has no children.</summary>
    internal static string Outcomes() => Python.Literal(All.Select(call => (call.Source, Python.Outcome(call.Call))));

    /// <summary>The same for those that wait for a task.</summary>
    internal static string AsyncOutcomes() => Python.Literal(new (string, Func<object?>)[]
    {
        ("os.wait()", () => os.wait_async().AsTask().GetAwaiter().GetResult()),
        ("os.waitpid(-1, 256)", () => os.waitpid_async(-1, 256).AsTask().GetAwaiter().GetResult()),
        ("os.waitpid(1, 0)", () => os.waitpid_async(1, 0).AsTask().GetAwaiter().GetResult()),
        ("os.waitpid(-2147483648, 0)", () => os.waitpid_async(-2147483648, 0).AsTask().GetAwaiter().GetResult()),
        ("os.waitpid(1, os.WNOWAIT)", () => os.waitpid_async(1, os.WNOWAIT).AsTask().GetAwaiter().GetResult()),
        ("os.wait3(256)", () => os.wait3_async(256).AsTask().GetAwaiter().GetResult()),
        ("os.wait4(1, 0)", () => os.wait4_async(1, 0).AsTask().GetAwaiter().GetResult()),
        ("os.waitid(os.P_ALL, 0, 0)", () => os.waitid_async(os.P_ALL, 0, 0).AsTask().GetAwaiter().GetResult()),
        ("os.waitid(os.P_PID, -1, os.WEXITED)", () => os.waitid_async(os.P_PID, -1, os.WEXITED).AsTask().GetAwaiter().GetResult()),
        ("os.waitid(os.P_PIDFD, 2000000009, os.WEXITED)", () => os.waitid_async(os.P_PIDFD, 2000000009, os.WEXITED).AsTask().GetAwaiter().GetResult()),
        ("os.waitid(99, 0, os.WEXITED)", () => os.waitid_async(99, 0, os.WEXITED).AsTask().GetAwaiter().GetResult()),
    }.Select(call => (call.Item1, Python.Outcome(call.Item2))));

    private static object? Done(Action call)
    {
        call();
        return null;
    }
}
