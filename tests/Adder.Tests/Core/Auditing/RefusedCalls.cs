using Adder.Tests.Oracle;

namespace Adder.Tests.Core.Auditing;

/// <summary>Calls that would change much, with a hook that refuses every event.</summary>
internal static class RefusedCalls
{
    /// <summary>Whether each of <see cref="AuditedCalls.All"/> ends with the exception of a hook that refuses everything.</summary>
    internal static string Outcomes()
    {
        var isRefusing = false;
        sys.addaudithook((name, _) =>
        {
            if (isRefusing && (name.StartsWith("os.", StringComparison.Ordinal) || name == "open")) throw new RuntimeError("refused");
        });
        isRefusing = true;
        return Python.Literal(AuditedCalls.All.Select(call => (call.Source, IsRefused(call.Call))));
    }

    /// <summary>Calls that would all succeed in this folder, which holds a file <c>f</c>, a folder <c>d</c>, and a program <c>sleeping</c>.</summary>
    internal static string Effects()
    {
        var child = os.posix_spawn("/bin/sleep", ["sleep", "1000"], null);
        using BinaryIO held = os.fdopen(os.open("f", os.O_RDWR), "r+b");
        var (fd, ran) = (held.fileno(), false);
        var isRefusing = false;
        sys.addaudithook((_, _) =>
        {
            if (isRefusing) throw new RuntimeError("refused");
        });
        var none = new Dictionary<string, string>();
        (string Name, Action Call)[] calls =
        [
            ("mkdir", () => os.mkdir("new")), ("makedirs", () => os.makedirs("new/er")), ("rmdir", () => os.rmdir("d")), ("removedirs", () => os.removedirs("d")),
            ("remove", () => os.remove("f")), ("unlink", () => os.unlink("f")), ("rename", () => os.rename("f", "g")), ("renames", () => os.renames("f", "new/g")),
            ("replace", () => os.replace("f", "g")), ("link", () => os.link("f", "g")), ("symlink", () => os.symlink("f", "g")),
            ("truncate", () => os.truncate("f", 0)), ("ftruncate", () => os.ftruncate(fd, 0)), ("open", () => os.open("g", os.O_CREAT | os.O_WRONLY)),
            ("chmod", () => os.chmod("f", 0)), ("fchmod", () => os.fchmod(fd, 0)), ("lchown", () => os.lchown("f", os.getuid(), os.getgid())),
            ("utime", () => os.utime("f", (1, 1))), ("chdir", () => os.chdir("d")), ("lockf", () => os.lockf(fd, os.F_LOCK, 0)),
            ("putenv", () => os.putenv("ADDER_A", "1")), ("environ", () => os.environ["ADDER_A"] = "1"), ("unsetenv", () => os.unsetenv("PATH")),
            ("kill", () => os.kill(child, signal.SIGKILL)), ("system", () => os.system("touch g")), ("popen", () => os.popen("touch g").close()),
            ("posix_spawn", () => os.posix_spawn("/bin/touch", ["touch", "g"], none)), ("spawnv", () => os.spawnv(os.P_WAIT, "/bin/touch", ["touch", "g"])),
            ("execv", () => os.execv("/bin/touch", ["touch", "g"])), ("fdopen", () => os.fdopen(fd, "wb").Dispose()),
            ("Thread.start", () => new threading.Thread(target: () => ran = true).start()),
        ];
        var before = State();
        isRefusing = true;
        var went = calls.Where(call => !IsRefused(call.Call)).Select(call => call.Name).ToArray();
        isRefusing = false;
        var after = State();
        os.kill(child, signal.SIGKILL);
        os.waitpid(child, 0);
        return Python.Literal((went, before == after ? "unchanged" : before + after, ran));

        string State() => Python.Literal((Find(), Environment.CurrentDirectory, File.ReadAllText("/proc/locks").Contains($" {os.getpid()} ", StringComparison.Ordinal),
            os.getenv("ADDER_A"), os.getenv("PATH"), os.waitpid(child, os.WNOHANG).Item1, Directory.GetFiles("/proc/self/fd").Length));
    }

    private static string Find()
    {
        using var find = System.Diagnostics.Process.Start(
            new System.Diagnostics.ProcessStartInfo("/usr/bin/find", [".", "-printf", "%p %y %m %s %n %U %G %T@ %C@\\n"]) { RedirectStandardOutput = true })!;
        using var output = find.StandardOutput;
        return output.ReadToEnd();
    }

    private static bool IsRefused(Action call)
    {
        try
        {
            call();
        }
        catch (RuntimeError error) when (error.Message == "refused")
        {
            return true;
        }
        catch (Exception error) when (error.GetType().Namespace == nameof(Adder))
        {
        }

        return false;
    }
}
