using System.Diagnostics;
using System.Globalization;
using System.Runtime.Versioning;
using Adder.Tests.Oracle;

namespace Adder.Tests.ProcessManagement;

/// <summary>Waits for any child, in processes of their own: there are no other children, and a wrong one reaped ends the program.</summary>
[SupportedOSPlatform("linux")]
internal static class WaitPrograms
{
    private const int Rounds = 200;

    /// <summary>Children of both kinds end at the same time: each goes to whoever started it.</summary>
    internal static string BesideTheRuntimes()
    {
        var theirs = 0;
        for (var round = 0; round < Rounds; round++)
        {
            using var process = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", "read x; exit 3"]) { RedirectStandardInput = true })!;
            using var ours = new HeldChild($"exit {round % 100}");
            // which of the two ends first is left to the kernel
            process.StandardInput.Close();
            ours.LetGo();
            var (pid, status) = (round % 6) switch
            {
                0 => os.wait(),
                1 => os.waitpid(-1, 0),
                2 => os.waitpid(0, 0),
                3 => os.wait3(0) is var found ? (found.pid, found.status) : default,
                4 => os.waitid(os.P_ALL, 0, os.WEXITED) is { } told ? (told.si_pid, told.si_status << 8) : default,
                _ => os.wait_async().AsTask().GetAwaiter().GetResult(),
            };
            if (pid != ours.Pid || status != (round % 100) << 8) return $"{round}: {pid} {status}";
            if (Python.Outcome(() => os.waitpid(-1, os.WNOHANG)) != "! ('ChildProcessError', 10, '[Errno 10] No child processes', None, None)") return $"{round}: another child";
            process.WaitForExit();
            if (process.ExitCode == 3) theirs++;
        }

        return theirs.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>A child that this program had before it was executed belongs to it, but nobody knows what it is good for.</summary>
    internal static string WithInheritedChild()
    {
        var child = int.Parse(os.environ["ADDER_CHILD"], CultureInfo.InvariantCulture);
        var stopped = os.waitpid(child, os.WUNTRACED);
        os.kill(child, signal.SIGCONT);
        return Python.Outcome(() => os.wait()) + " " + Python.Literal(stopped == (child, (signal.SIGSTOP << 8) | 0x7F) && os.waitpid(child, 0) == (child, 7 << 8));
    }

    internal static string ManyInSequence()
    {
        var failed = 0;
        for (var i = 0; i < 10_000; i++)
        {
            var pid = os.posix_spawn("/bin/true", ["true"], null);
            if ((i % 2 == 0 ? os.waitpid(pid, 0) : os.wait()) != (pid, 0)) failed++;
        }

        return Python.Literal((failed, HeldChild.Zombies().Length));
    }

    internal static string ManyAtOnce()
    {
        var first = AllAtOnce();
        var before = Directory.GetFiles("/proc/self/fd").Length;
        return Python.Literal((first, AllAtOnce(), HeldChild.Zombies().Length, Directory.GetFiles("/proc/self/fd").Length - before));
    }

    private static int AllAtOnce()
    {
        var children = Enumerable.Range(0, 200).Select(i => new HeldChild($"exit {i}")).ToArray();
        var threads = Enumerable.Range(0, 4).Select(_ => new WaitingThread<(int, int)[]>(() => [.. Enumerable.Range(0, 25).Select(_ => os.wait())])).ToArray();
        var tasks = Enumerable.Range(0, 100).Select(_ => os.wait_async().AsTask()).ToArray();
        foreach (var child in children.Reverse()) child.LetGo();
        var found = threads.SelectMany(thread => thread.Result).Concat(Task.WhenAll(tasks).GetAwaiter().GetResult());
        return children.Select((child, i) => (child.Pid, i << 8)).ToHashSet().Intersect(found).Count();
    }

    /// <summary>Somebody waits already when the child that will end first is started.</summary>
    internal static string WhileOthersSpawn()
    {
        for (var round = 0; round < Rounds; round++)
        {
            using var first = new HeldChild();
            var waiter = new WaitingThread<(int, int)>(() => round % 2 == 0 ? os.wait() : os.wait_async().AsTask().GetAwaiter().GetResult());
            if (round % 2 == 0) waiter.Blocked();
            var second = HeldChild.Free("exit 5");
            if (waiter.Result != (second, 5 << 8)) return $"{round}: {waiter.Result}";
            first.LetGo();
            if (os.wait() != (first.Pid, 0)) return $"{round}: first";
        }

        return "found";
    }

    /// <summary>Who waits for any child learns that another thread, which waited for it by its number, has taken the last one.</summary>
    internal static string WhileOthersReap()
    {
        var outcomes = new HashSet<string>();
        for (var round = 0; round < Rounds; round++)
        {
            using var child = new HeldChild();
            var owner = new WaitingThread<(int, int)>(() => os.waitpid(child.Pid, 0)).InKernel();
            var waiter = new WaitingThread<string>(() => Python.Outcome(() => round % 2 == 0 ? os.wait() : os.wait_async().AsTask().GetAwaiter().GetResult()));
            if (round % 4 == 0) waiter.Blocked();
            child.LetGo();
            if (owner.Result != (child.Pid, 0)) return $"{round}: {owner.Result}";
            outcomes.Add(waiter.Result);
        }

        return string.Join(';', outcomes);
    }

    /// <summary>A wait for a group passes over the children that are not in it.</summary>
    internal static string OfAGroup()
    {
        using var mine = new HeldChild("exit 1");
        using var leader = new HeldChild("exit 2", setpgroup: 0);
        using var member = new HeldChild("exit 3", setpgroup: leader.Pid);
        mine.LetGo();
        os.waitid(os.P_PID, mine.Pid, os.WEXITED | os.WNOWAIT);
        var waiter = new WaitingThread<(int, int)>(() => os.waitpid(-leader.Pid, 0)).Blocked();
        member.LetGo();
        var found = new List<bool> { waiter.Result == (member.Pid, 3 << 8), os.waitpid(0, 0) == (mine.Pid, 1 << 8) };
        found.Add(Python.Outcome(() => os.waitpid(0, 0)).StartsWith("! ('ChildProcessError', 10,", StringComparison.Ordinal));
        var killed = new WaitingThread<os.waitid_result?>(() => os.waitid_async(os.P_PGID, leader.Pid, os.WEXITED).AsTask().GetAwaiter().GetResult());
        os.killpg(leader.Pid, signal.SIGKILL);
        found.Add(killed.Result is { si_code: os.CLD_KILLED, si_status: signal.SIGKILL } told && told.si_pid == leader.Pid);
        return Python.Literal(found);
    }

    /// <summary>Signals that interrupt every call keep nobody from waiting.</summary>
    internal static string Interrupted()
    {
        WaitingThreads.CatchInterruptions();
        var waits = new (string Name, Func<int, (int, int)> Wait)[]
        {
            ("waitpid", pid => os.waitpid(pid, 0)),
            ("waitpid of any", _ => os.waitpid(-1, 0)),
            ("wait", _ => os.wait()),
            ("wait for stops", _ => os.waitpid(-1, os.WUNTRACED)),
            ("wait4", pid => os.wait4(pid, 0) is var found ? (found.pid, found.status) : default),
            ("waitid", pid => Told(os.waitid(os.P_PID, pid, os.WEXITED))),
            ("waitid of any", _ => Told(os.waitid(os.P_ALL, 0, os.WEXITED))),
            ("waitid of a descriptor", pid =>
            {
                var fd = os.pidfd_open(pid);
                var told = os.waitid(os.P_PIDFD, fd, os.WEXITED);
                os.close(fd);
                return Told(told);
            }),
        };
        foreach (var (name, wait) in waits)
        {
            using var child = new HeldChild("exit 9");
            var waiter = new WaitingThread<(int, int)>(() => wait(child.Pid)).Blocked();
            WaitingThreads.Interrupt(waiter.Id, 2_000);
            child.LetGo();
            if (waiter.Result != (child.Pid, 9 << 8)) return $"{name}: {waiter.Result}";
        }

        return "found";
    }

    /// <summary>Without descriptors a wait for any child finds it all the same: with none left, with one or two, for which no thread can be
    /// started, with those that the thread needs and none for the children, and with one for one of two children.</summary>
    internal static string WithoutDescriptors()
    {
        LoadWhatWaitingNeeds();
        for (var free = 0; free <= 5; free++)
        {
            var children = new HashSet<(int, int)> { (HeldChild.Free("sleep 0.1; exit 4"), 4 << 8), (HeldChild.Free("sleep 0.1; exit 6"), 6 << 8) };
            var taken = new List<int>();
            while (Python.Outcome(() => taken.Add(os.open("/dev/null", os.O_RDONLY))).StartsWith('=')) continue;
            foreach (var fd in taken.Take(free)) os.close(fd);
            var found = new[] { os.wait(), os.waitpid(-1, 0) };
            foreach (var fd in taken.Skip(free)) os.close(fd);
            if (!children.SetEquals(found)) return $"{free}: {found[0]} {found[1]}";
        }

        return "found";
    }

    // The runtime opens libraries for the first error, the first set and so on: not the wait's fault.
    private static void LoadWhatWaitingNeeds()
    {
        using var child = new HeldChild();
        using var cancellation = new CancellationTokenSource();
        var waiter = new WaitingThread<string>(() => Python.Outcome(() => os.waitid(os.P_ALL, 0, os.WSTOPPED, cancellation.Token).ToString())).Blocked();
        os.kill(child.Pid, signal.SIGSTOP);
        _ = waiter.Result;
        os.kill(child.Pid, signal.SIGCONT);
        child.LetGo();
        Python.Outcome(() => os.waitpid(child.Pid, 0) == (1, 1) && new HashSet<(int, int)> { (1, 1), (2, 2) }.SetEquals([(1, 1)]));
        Python.Outcome(() => os.open("/nowhere", os.O_RDONLY));
    }

    private static (int, int) Told(os.waitid_result? result) => result is { } told ? (told.si_pid, told.si_status << 8) : default;
}
