using System.Diagnostics;
using System.Globalization;
using System.Runtime.Versioning;
using Adder.Tests.Oracle;

namespace Adder.Tests.FileDescriptors;

/// <summary>What takes the session, the terminal or the descriptors of a whole process: programs for <see cref="ChildProgram"/>.</summary>
[SupportedOSPlatform("linux")]
internal static class TerminalPrograms
{
    /// <summary>Writes to the file <c>result</c> what holds after a login, as the standard output is the terminal by then.</summary>
    internal static string LogIn()
    {
        var (master, slave) = os.openpty();
        var name = os.ptsname(master);
        os.login_tty(slave);
        var results = new List<bool>
        {
            os.getsid(0) == os.getpid(),
            Status(6) == os.getpid().ToString(CultureInfo.InvariantCulture) && Status(7) == os.fstat(0).st_rdev.ToString(CultureInfo.InvariantCulture),
            os.tcgetpgrp(0) == os.getpgrp(),
            new[] { 0, 1, 2 }.All(fd => os.ttyname(fd) == name),
            Directory.GetFiles("/proc/self/fd").Count(fd => os.path.lexists(fd) && os.readlink(fd) == name) == 3,
        };

        using var other = Process.Start(new ProcessStartInfo(os.environ["PYTHON"], ["-c", "import os; os.setpgid(0, 0); print(os.getpid(), os.ttyname(2), flush=True); input()"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
        var (group, inherited) = other.StandardOutput.ReadLine()!.Split(' ') is [var number, var terminal]
            ? (int.Parse(number, CultureInfo.InvariantCulture), terminal) : default;
        results.Add(inherited == name);
        results.Add(Python.Outcome(() => os.tcsetpgrp(0, 1)).StartsWith("! ('PermissionError', 1,", StringComparison.Ordinal));
        os.tcsetpgrp(0, group);
        results.Add(os.tcgetpgrp(0) == group);
        results.Add(Status(8) == group.ToString(CultureInfo.InvariantCulture));
        other.StandardInput.WriteLine();
        other.WaitForExit();
        File.WriteAllLines("result", results.Select(result => result.ToString()));
        return "";
    }

    internal static string LogInOnNoTerminal()
    {
        int[] all = [-1, 1_000_099, os.open("/dev/null", os.O_RDWR), os.open("/", os.O_RDONLY)];
        return string.Join('\n', all.Select(fd =>
        {
            var error = Record.Exception(() => os.login_tty(fd));
            return $"{error?.GetType().Name} {error?.Message}";
        }));
    }

    internal static string OpenWithoutDescriptors()
    {
        var (master, slave) = os.openpty();
        os.close(master);
        os.close(slave);
        Error(() => os.open("/nowhere", os.O_RDONLY));
        os.listdir("/proc/self/fd");

        var taken = new List<int>();
        while (Error(() => taken.Add(os.open("/dev/null", os.O_RDONLY))).errno == 0)
        {
        }

        os.close(taken[^1]);
        var error = Error(() => os.openpty());
        var again = os.open("/dev/null", os.O_RDONLY);
        var full = Error(() => os.open("/dev/null", os.O_RDONLY));
        taken.ForEach(os.close);
        return Python.Literal((error, again == taken[^1], full));
    }

    /// <summary>How a descriptor is open, as the kernel says.</summary>
    internal static int Flags(int fd) =>
        Convert.ToInt32(File.ReadLines($"/proc/self/fdinfo/{fd}").Single(line => line.StartsWith("flags:", StringComparison.Ordinal))[6..].Trim(), 8);

    private static (string name, int errno) Error(Action call)
    {
        try
        {
            call();
            return ("", 0);
        }
        catch (OSError e)
        {
            return (e.GetType().Name, e.errno);
        }
    }

    /// <summary>What the kernel says of this process.</summary>
    /// <param name="field">The field's place in /proc/self/stat, counted from 1 as in proc(5): the session is 6, the terminal 7, and its
    /// foreground group 8.</param>
    internal static string Status(int field) => File.ReadAllText("/proc/self/stat") is var text ? text[(text.LastIndexOf(')') + 2)..].Split(' ')[field - 3] : "";
}
