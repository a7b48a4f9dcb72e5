using Adder.Core.Errors;
using Linux = Adder.Native.Linux.Libc;

namespace Adder.Core.Processes;

/// <summary>The signals and masks whose numbers differ from system to system; the others are constants of the surface.</summary>
internal static class SignalNumbers
{
    internal static int SIGABRT => OperatingSystem.IsLinux() ? Linux.SIGABRT : throw Platform.Lacks();

    internal static int SIGBUS => OperatingSystem.IsLinux() ? Linux.SIGBUS : throw Platform.Lacks();

    internal static int SIGUSR1 => OperatingSystem.IsLinux() ? Linux.SIGUSR1 : throw Platform.Lacks();

    internal static int SIGUSR2 => OperatingSystem.IsLinux() ? Linux.SIGUSR2 : throw Platform.Lacks();

    internal static int SIGSTKFLT => OperatingSystem.IsLinux() ? Linux.SIGSTKFLT : throw Platform.Lacks();

    internal static int SIGCHLD => OperatingSystem.IsLinux() ? Linux.SIGCHLD : throw Platform.Lacks();

    internal static int SIGCLD => OperatingSystem.IsLinux() ? Linux.SIGCHLD : throw Platform.Lacks();

    internal static int SIGCONT => OperatingSystem.IsLinux() ? Linux.SIGCONT : throw Platform.Lacks();

    internal static int SIGSTOP => OperatingSystem.IsLinux() ? Linux.SIGSTOP : throw Platform.Lacks();

    internal static int SIGTSTP => OperatingSystem.IsLinux() ? Linux.SIGTSTP : throw Platform.Lacks();

    internal static int SIGURG => OperatingSystem.IsLinux() ? Linux.SIGURG : throw Platform.Lacks();

    internal static int SIGIO => OperatingSystem.IsLinux() ? Linux.SIGIO : throw Platform.Lacks();

    internal static int SIGPOLL => OperatingSystem.IsLinux() ? Linux.SIGPOLL : throw Platform.Lacks();

    internal static int SIGPWR => OperatingSystem.IsLinux() ? Linux.SIGPWR : throw Platform.Lacks();

    internal static int SIGSYS => OperatingSystem.IsLinux() ? Linux.SIGSYS : throw Platform.Lacks();

    internal static int SIGRTMIN => OperatingSystem.IsLinux() ? Linux.__libc_current_sigrtmin() : throw Platform.Lacks();

    internal static int SIGRTMAX => OperatingSystem.IsLinux() ? Linux.__libc_current_sigrtmax() : throw Platform.Lacks();

    internal static int NSIG => OperatingSystem.IsLinux() ? Linux.NSIG : throw Platform.Lacks();

    internal static int SIG_BLOCK => OperatingSystem.IsLinux() ? Linux.SIG_BLOCK : throw Platform.Lacks();

    internal static int SIG_UNBLOCK => OperatingSystem.IsLinux() ? Linux.SIG_UNBLOCK : throw Platform.Lacks();

    internal static int SIG_SETMASK => OperatingSystem.IsLinux() ? Linux.SIG_SETMASK : throw Platform.Lacks();
}
