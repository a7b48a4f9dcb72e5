using Adder.Core.Descriptors;
using Adder.Core.Errors;
using Adder.Core.Text;

namespace Adder.Core.Terminals;

/// <summary>What a terminal says of itself, and which processes it listens to.</summary>
internal static class Terminals
{
    /// <summary>The terminal of whoever asks, whichever it is.</summary>
    internal static string OfThisProcess() => OperatingSystem.IsWindows() ? throw Platform.Lacks("ctermid") : TerminalsUnix.OfThisProcess();

    internal static string Name(int fd) => OperatingSystem.IsLinux() ? TerminalsLinux.Name(fd) : throw Platform.Lacks("ttyname");

    internal static int ForegroundGroup(int fd) =>
        OperatingSystem.IsWindows() ? throw Platform.Lacks("tcgetpgrp") : TerminalsUnix.ForegroundGroup(fd);

    internal static void SetForegroundGroup(int fd, int pgid)
    {
        if (OperatingSystem.IsWindows()) throw Platform.Lacks("tcsetpgrp");
        TerminalsUnix.SetForegroundGroup(fd, pgid);
    }

    internal static os.terminal_size Size(int fd) =>
        OperatingSystem.IsLinux() ? TerminalsLinux.Size(fd) : throw Platform.Lacks("get_terminal_size");

    /// <summary>The encoding of what is read and written there; <see langword="null"/> for what is no terminal.</summary>
    internal static string? Encoding(int fd)
    {
        if (OperatingSystem.IsWindows()) throw Platform.Lacks("device_encoding");
        return DescriptorIO.IsTerminal(fd) ? FsCodec.Name : null;
    }
}
