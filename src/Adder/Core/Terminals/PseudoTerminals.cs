using Adder.Core.Errors;

namespace Adder.Core.Terminals;

/// <summary>Terminals whose other end is a program: a master and a slave.</summary>
internal static class PseudoTerminals
{
    internal static (int Master, int Slave) Open() =>
        OperatingSystem.IsLinux() ? PseudoTerminalsLinux.Open() : throw Platform.Lacks("openpty");

    /// <summary>Opens a master, never for programs that are executed later (PEP 446).</summary>
    internal static int OpenMaster(int oflag) =>
        OperatingSystem.IsWindows() ? throw Platform.Lacks("posix_openpt") : PseudoTerminalsUnix.OpenMaster(oflag);

    internal static void Grant(int fd)
    {
        if (OperatingSystem.IsWindows()) throw Platform.Lacks("grantpt");
        PseudoTerminalsUnix.Grant(fd);
    }

    internal static void Unlock(int fd)
    {
        if (OperatingSystem.IsWindows()) throw Platform.Lacks("unlockpt");
        PseudoTerminalsUnix.Unlock(fd);
    }

    internal static string SlaveName(int fd) =>
        OperatingSystem.IsWindows() ? throw Platform.Lacks("ptsname") : PseudoTerminalsUnix.SlaveName(fd);

    /// <summary>Begins a session of which the terminal is the controlling one, and makes it the standard input, output and error.</summary>
    internal static void LogIn(int fd)
    {
        if (!OperatingSystem.IsLinux()) throw Platform.Lacks("login_tty");
        PseudoTerminalsLinux.LogIn(fd);
    }
}
