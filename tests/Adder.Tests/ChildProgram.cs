using System.Diagnostics;
using System.Text;
using Adder.Tests.Core.Auditing;
using Adder.Tests.FileDescriptors;
using Adder.Tests.ProcessManagement;

namespace Adder.Tests;

/// <summary>Small programs that a test runs in a process of their own, because they need an environment, a user or a parent that the test
/// cannot take on. They live in the test program itself, which runs one of them in place of the tests when it is asked to.</summary>
public static class ChildProgram
{
    private const string Switch = "--child-program";

    private static readonly Dictionary<string, Func<string>> Programs = new()
    {
        ["environ"] = () => Oracle.Python.Literal(os.environb.items().Select(pair => (pair.Key, pair.Value)))
            + "\n" + Oracle.Python.Literal(os.environ.items().Select(pair => (pair.Key, pair.Value)))
            + "\n" + Oracle.Python.Literal(File.ReadAllBytes("/proc/self/environ")),
        ["ids"] = () => Oracle.Python.Literal(
            (os.getpid(), os.getppid(), os.getpgid(0), os.getpgrp(), os.getsid(0), os.getuid(), os.geteuid(), os.getgid(), os.getegid()))
            + "\n" + Oracle.Python.Literal((os.getresuid(), os.getresgid(), os.getgroups()))
            + "\n" + Oracle.Python.Literal(File.ReadAllText("/proc/self/status")),
        ["getenv-cost"] = () =>
        {
            var (value, missing) = (os.getenv("ADDER_A"), os.getenv("ADDER_NOWHERE"));
            var before = GC.GetAllocatedBytesForCurrentThread();
            for (var i = 0; i < 1_000; i++) (value, missing) = (os.getenv("ADDER_A"), os.getenv("ADDER_NOWHERE"));
            return Oracle.Python.Literal((value, missing, (GC.GetAllocatedBytesForCurrentThread() - before) / 1_000));
        },
        ["chroot"] = () =>
        {
            // once before, as the runtime loads its libraries from the old root
            static string Seen() => Oracle.Python.Literal((os.listdir("/"), os.path.exists("/proc"), os.getcwd()));
            os.mkdir("inside");
            Seen();
            Console.OpenStandardOutput().Write([]);
            os.chroot(".");
            return Seen();
        },
        ["full-table"] = Faults.FullTablePrograms.Here,
        ["closed-standard"] = Faults.ClosedStandardPrograms.Here,
        ["file-size-limit"] = Faults.FileSizeLimitPrograms.Here,
        ["interruptions"] = Faults.InterruptionPrograms.Here,
        ["full-disk"] = Faults.FullDiskPrograms.Here,
        ["identity"] = ProcessParameters.IdentityPrograms.Here,
        ["group-list"] = () =>
        {
            var list = os.getgrouplist("nobody", 7);
            os.initgroups("nobody", 7);
            return Oracle.Python.Literal((list, os.getgroups().Order()));
        },
        ["group-leader"] = () => Leading(("os.setpgid(0, 0)", () => os.setpgid(0, 0)), ("os.setpgrp()", os.setpgrp), ("os.setsid()", os.setsid)),
        ["session-leader"] = () => Leading(("os.setsid()", os.setsid), ("os.setpgid(os.getpid(), 0)", () => os.setpgid(os.getpid(), 0)), ("os.setpgrp()", os.setpgrp), ("os.setsid()", os.setsid)),
        ["processors"] = () =>
        {
            var outcome = Oracle.Python.Outcome(() => (os.cpu_count(), os.process_cpu_count()));
            os.environ["PYTHON_CPU_COUNT"] = "3";
            return outcome == Oracle.Python.Outcome(() => (os.cpu_count(), os.process_cpu_count())) ? outcome.Replace("= ", "", StringComparison.Ordinal) : "changed";
        },
        ["login-tty"] = TerminalPrograms.LogIn,
        ["login-tty-failures"] = TerminalPrograms.LogInOnNoTerminal,
        ["openpty-without-descriptors"] = TerminalPrograms.OpenWithoutDescriptors,
        ["inherited-signals"] = ProcessManagement.InheritedSignals.Here,
        ["ignored-children"] = ProcessManagement.InheritedSignals.WithoutStatus,
        ["popen-events"] = ProcessManagement.PopenPrograms.Events,
        ["popen-descriptors"] = ProcessManagement.PopenPrograms.TooManyDescriptors,
        ["exec"] = ProcessManagement.ExecCalls.Here,
        ["failing-waits"] = FailingWaits.Outcomes,
        ["failing-awaited-waits"] = FailingWaits.AsyncOutcomes,
        ["abort"] = ProcessEndTests.Abort,
        ["exit-5"] = () => ProcessEndTests.Exit(5),
        ["exit-256"] = () => ProcessEndTests.Exit(256 + 9),
        ["exit-negative"] = () => ProcessEndTests.Exit(-1),
        ["nice"] = TimesTests.Nice,
        ["wait-scenarios"] = WaitScenarios.InCSharp,
        ["wait-awaited-scenarios"] = WaitScenarios.Awaited,
        ["wait-beside-the-runtimes"] = WaitPrograms.BesideTheRuntimes,
        ["wait-with-inherited-child"] = WaitPrograms.WithInheritedChild,
        ["wait-many-in-sequence"] = WaitPrograms.ManyInSequence,
        ["wait-many-at-once"] = WaitPrograms.ManyAtOnce,
        ["wait-while-others-spawn"] = WaitPrograms.WhileOthersSpawn,
        ["wait-while-others-reap"] = WaitPrograms.WhileOthersReap,
        ["wait-of-a-group"] = WaitPrograms.OfAGroup,
        ["wait-interrupted"] = WaitPrograms.Interrupted,
        ["wait-without-descriptors"] = WaitPrograms.WithoutDescriptors,
        ["late-exc-info"] = Sys.ExcInfoTests.Late,
        ["exit-without-entry"] = Sys.EntryPrograms.Exit,
        ["exit-of-NETs-thread"] = Sys.EntryPrograms.ExitOfAThread,
        ["hook-without-entry"] = Sys.EntryPrograms.Hook,
        ["failing-with-pending-output"] = Sys.EntryPrograms.Fail,
        ["entry-methods"] = Sys.EntryPrograms.Methods,
        ["thread-that-leaves"] = Threading.ThreadTests.Leaving,
        ["thread-that-fails"] = Threading.ThreadTests.Failing,
        ["at-exit"] = Tests.Weak.FinalizeTests.AtExit,
        ["text-hash"] = Core.Weak.TextHashTests.Here,
        ["command-line"] = Sys.SysPrograms.CommandLine,
        ["finalizing"] = Sys.SysPrograms.Finalizing,
        ["search-path"] = Sys.SysPrograms.SearchPath,
        ["frame-event"] = Sys.SysPrograms.FrameEvent,
        ["audited-calls"] = AuditedCalls.Events,
        ["refused-calls"] = RefusedCalls.Outcomes,
        ["refused-effects"] = RefusedCalls.Effects,
        ["audited-threads"] = AuditedThreads.Here,
        ["audit-hooks"] = AuditHookPrograms.Here,
        ["audit-cost"] = AuditHookPrograms.Cost,
        ["audit-refusals"] = AuditHookPrograms.Refusals,
    };

    /// <summary>The command that runs a program: for shells and for the start info of a process.</summary>
    public static string[] Command(string name) => [Environment.ProcessPath!, Switch, name];

    /// <summary>Runs a shell script in which <c>"$@"</c> is the command that runs a program.</summary>
    /// <returns>The lines that it printed.</returns>
    public static string[] Run(string name, string script = "exec \"$@\"")
    {
        var start = new ProcessStartInfo("/bin/sh", ["-c", script, "sh", .. Command(name)]) { RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var lines = process.StandardOutput.ReadToEnd().TrimEnd('\n').Split('\n');
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        return lines;
    }

    private static string Leading(params (string Name, Action Call)[] calls) => Oracle.Python.Literal(calls.Select(call =>
        (call.Name, Oracle.Python.Outcome(call.Call), os.getpgrp() == os.getpid(), os.getsid(0) == os.getpid())).ToArray());

    /// <summary>Runs the program that the arguments ask for.</summary>
    /// <returns>Whether they ask for one.</returns>
    internal static bool RunInPlaceOfTests(string[] arguments)
    {
        if (arguments is not [Switch, var name, ..]) return false;
        using (var output = Console.OpenStandardOutput()) output.Write(Encoding.ASCII.GetBytes(Programs[name]() + "\n"));
        return true;
    }
}
