using System.Runtime.Versioning;
using Adder.Tests.Oracle;

namespace Adder.Tests.ProcessManagement;

/// <summary>A child that lives, is stopped, goes on and is killed, told by every way of waiting; in C# and, line by line, in Python.</summary>
[SupportedOSPlatform("linux")]
internal static class WaitScenarios
{
    internal const string InPython = """
        import os, signal
        def child():
            return os.posix_spawn('/bin/cat', ['cat'], os.environ, file_actions=[(os.POSIX_SPAWN_DUP2, held[0], 0)])
        def told(result):
            return result and tuple(result)[1:]
        held = os.pipe()
        events = os.WUNTRACED | os.WCONTINUED
        waits = [
            lambda pid, flags: os.waitpid(pid, flags)[1],
            lambda pid, flags: os.waitpid(-1, flags)[1],
            lambda pid, flags: os.waitpid(0, flags)[1],
            lambda pid, flags: os.wait3(flags)[1],
            lambda pid, flags: os.wait4(pid, flags)[1],
            lambda pid, flags: os.wait4(-os.getpgrp(), flags)[1],
            lambda pid, flags: told(os.waitid(os.P_PID, pid, flags | os.WEXITED)),
            lambda pid, flags: told(os.waitid(os.P_ALL, 0, flags | os.WEXITED)),
            lambda pid, flags: told(os.waitid(os.P_PGID, os.getpgrp(), flags | os.WEXITED)),
        ]
        all = []
        for wait in waits:
            pid = child()
            seen = [wait(pid, events | os.WNOHANG)]
            os.kill(pid, signal.SIGSTOP)
            seen.append(wait(pid, events))
            seen.append(wait(pid, events | os.WNOHANG))
            os.kill(pid, signal.SIGCONT)
            seen.append(wait(pid, events))
            os.kill(pid, signal.SIGTERM)
            seen.append(told(os.waitid(os.P_ALL, 0, os.WEXITED | os.WNOWAIT)))
            seen.append(wait(pid, events))
            try: wait(pid, 0)
            except ChildProcessError as e: seen.append(e.errno)
            all.append(seen)
        print(ascii(all))
        """;

    internal static string InCSharp() => Run(
    [
        (pid, flags) => os.waitpid(pid, flags).status,
        (_, flags) => os.waitpid(-1, flags).status,
        (_, flags) => os.waitpid(0, flags).status,
        (_, flags) => os.wait3(flags).status,
        (pid, flags) => os.wait4(pid, flags).status,
        (_, flags) => os.wait4(-os.getpgrp(), flags).status,
        (pid, flags) => Told(os.waitid(os.P_PID, pid, flags | os.WEXITED)),
        (_, flags) => Told(os.waitid(os.P_ALL, 0, flags | os.WEXITED)),
        (_, flags) => Told(os.waitid(os.P_PGID, os.getpgrp(), flags | os.WEXITED)),
    ]);

    internal static string Awaited() => Run(
    [
        (pid, flags) => os.waitpid_async(pid, flags).AsTask().GetAwaiter().GetResult().status,
        (_, flags) => os.waitpid_async(-1, flags).AsTask().GetAwaiter().GetResult().status,
        (_, flags) => os.waitpid_async(0, flags).AsTask().GetAwaiter().GetResult().status,
        (_, flags) => os.wait3_async(flags).AsTask().GetAwaiter().GetResult().status,
        (pid, flags) => os.wait4_async(pid, flags).AsTask().GetAwaiter().GetResult().status,
        (_, flags) => os.wait4_async(-os.getpgrp(), flags).AsTask().GetAwaiter().GetResult().status,
        (pid, flags) => Told(os.waitid_async(os.P_PID, pid, flags | os.WEXITED).AsTask().GetAwaiter().GetResult()),
        (_, flags) => Told(os.waitid_async(os.P_ALL, 0, flags | os.WEXITED).AsTask().GetAwaiter().GetResult()),
        (_, flags) => Told(os.waitid_async(os.P_PGID, os.getpgrp(), flags | os.WEXITED).AsTask().GetAwaiter().GetResult()),
    ]);

    private static string Run(Func<int, int, object?>[] waits)
    {
        var held = os.pipe();
        var events = os.WUNTRACED | os.WCONTINUED;
        var all = new List<object?[]>();
        foreach (var wait in waits)
        {
            var pid = os.posix_spawn("/bin/cat", ["cat"], os.environ, [(os.POSIX_SPAWN_DUP2, held.r, 0)]);
            var seen = new List<object?> { wait(pid, events | os.WNOHANG) };
            // somebody who waits before it happens, and is woken by it
            var waiter = new WaitingThread<object?>(() => wait(pid, events)).Blocked();
            os.kill(pid, signal.SIGSTOP);
            seen.Add(waiter.Result);
            seen.Add(wait(pid, events | os.WNOHANG));
            waiter = new WaitingThread<object?>(() => wait(pid, events)).Blocked();
            os.kill(pid, signal.SIGCONT);
            seen.Add(waiter.Result);
            os.kill(pid, signal.SIGTERM);
            seen.Add(Told(os.waitid(os.P_ALL, 0, os.WEXITED | os.WNOWAIT)));
            seen.Add(wait(pid, events));
            try
            {
                wait(pid, 0);
            }
            catch (ChildProcessError e)
            {
                seen.Add(e.errno);
            }

            all.Add([.. seen]);
        }

        return Python.Literal(all);
    }

    private static (long, int, int, int)? Told(os.waitid_result? result) => result is { } told ? (told.si_uid, told.si_signo, told.si_status, told.si_code) : null;
}
