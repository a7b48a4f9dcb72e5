using System.Runtime.Versioning;
using Adder.Core.Processes;

namespace Adder;

/// <summary>Python's <c>signal</c>: the numbers of the signals, for <see cref="os.kill"/>, the wait functions and posix_spawn.</summary>
/// <remarks>Only the numbers: signals are handled by .NET's <see cref="System.Runtime.InteropServices.PosixSignalRegistration"/>. Numbers
    /// that are
/// equal on all systems that have them are constants and can be <c>case</c> labels. See
/// <see href="https://docs.python.org/3/library/signal.html">signal</see> in Python's documentation and
/// <see href="https://man7.org/linux/man-pages/man7/signal.7.html">signal(7)</see>.</remarks>
public static partial class signal
{
    /// <summary>The terminal hung up, or the process that controlled it died; many daemons read their configuration again.</summary>
    /// <remarks>Availability: Unix.</remarks>
    [UnsupportedOSPlatform("windows")]
    public const int SIGHUP = 1;

    /// <summary>Interrupt from the keyboard: Ctrl+C.</summary>
    /// <remarks>Availability: Unix, Windows.</remarks>
    public const int SIGINT = 2;

    /// <summary>Quit from the keyboard, with a core dump: Ctrl+\.</summary>
    /// <remarks>Availability: Unix.</remarks>
    [UnsupportedOSPlatform("windows")]
    public const int SIGQUIT = 3;

    /// <summary>Illegal instruction.</summary>
    /// <remarks>Availability: Unix, Windows.</remarks>
    public const int SIGILL = 4;

    /// <summary>A breakpoint or a trace trap.</summary>
    /// <remarks>Availability: Unix.</remarks>
    [UnsupportedOSPlatform("windows")]
    public const int SIGTRAP = 5;

    /// <summary>Sent by <see cref="os.abort"/>.</summary>
    /// <remarks>Availability: Unix, Windows.</remarks>
    public static int SIGABRT => SignalNumbers.SIGABRT;

    /// <summary>Another name of <see cref="SIGABRT"/>.</summary>
    /// <remarks>Availability: Unix.</remarks>
    [UnsupportedOSPlatform("windows")]
    public const int SIGIOT = 6;

    /// <summary>Emulator trap.</summary>
    /// <remarks>Availability: macOS.</remarks>
    [SupportedOSPlatform("macos")]
    public const int SIGEMT = 7;

    /// <summary>An address that memory does not reach.</summary>
    /// <remarks>Availability: Unix.</remarks>
    [UnsupportedOSPlatform("windows")]
    public static int SIGBUS => SignalNumbers.SIGBUS;

    /// <summary>A floating-point error, and an integer division by zero.</summary>
    /// <remarks>Availability: Unix, Windows.</remarks>
    public const int SIGFPE = 8;

    /// <summary>Ends the process at once; nobody can catch or ignore it.</summary>
    /// <remarks>Availability: Unix.</remarks>
    [UnsupportedOSPlatform("windows")]
    public const int SIGKILL = 9;

    /// <summary>The first of two that programs give a meaning.</summary>
    /// <remarks>Availability: Unix.</remarks>
    [UnsupportedOSPlatform("windows")]
    public static int SIGUSR1 => SignalNumbers.SIGUSR1;

    /// <summary>A reference to memory that is not the process's own.</summary>
    /// <remarks>Availability: Unix, Windows.</remarks>
    public const int SIGSEGV = 11;

    /// <summary>The second of two that programs give a meaning.</summary>
    /// <remarks>Availability: Unix.</remarks>
    [UnsupportedOSPlatform("windows")]
    public static int SIGUSR2 => SignalNumbers.SIGUSR2;

    /// <summary>Writing to a pipe that nobody reads.</summary>
    /// <remarks>Availability: Unix.</remarks>
    [UnsupportedOSPlatform("windows")]
    public const int SIGPIPE = 13;

    /// <summary>A timer of real time has run out.</summary>
    /// <remarks>Availability: Unix.</remarks>
    [UnsupportedOSPlatform("windows")]
    public const int SIGALRM = 14;

    /// <summary>The polite request to end.</summary>
    /// <remarks>Availability: Unix, Windows.</remarks>
    public const int SIGTERM = 15;

    /// <summary>A stack fault of a coprocessor; unused.</summary>
    /// <remarks>Availability: Linux.</remarks>
    [SupportedOSPlatform("linux")]
    public static int SIGSTKFLT => SignalNumbers.SIGSTKFLT;

    /// <summary>A child stopped, went on or ended.</summary>
    /// <remarks>Availability: Unix.</remarks>
    [UnsupportedOSPlatform("windows")]
    public static int SIGCHLD => SignalNumbers.SIGCHLD;

    /// <summary>Another name of <see cref="SIGCHLD"/>.</summary>
    /// <remarks>Availability: Linux.</remarks>
    [SupportedOSPlatform("linux")]
    public static int SIGCLD => SignalNumbers.SIGCLD;

    /// <summary>Goes on where the process was stopped.</summary>
    /// <remarks>Availability: Unix.</remarks>
    [UnsupportedOSPlatform("windows")]
    public static int SIGCONT => SignalNumbers.SIGCONT;

    /// <summary>Stops the process; nobody can catch or ignore it.</summary>
    /// <remarks>Availability: Unix.</remarks>
    [UnsupportedOSPlatform("windows")]
    public static int SIGSTOP => SignalNumbers.SIGSTOP;

    /// <summary>Stop from the keyboard: Ctrl+Z.</summary>
    /// <remarks>Availability: Unix.</remarks>
    [UnsupportedOSPlatform("windows")]
    public static int SIGTSTP => SignalNumbers.SIGTSTP;

    /// <summary>A background process reads from the terminal.</summary>
    /// <remarks>Availability: Unix.</remarks>
    [UnsupportedOSPlatform("windows")]
    public const int SIGTTIN = 21;

    /// <summary>A background process writes to the terminal.</summary>
    /// <remarks>Availability: Unix.</remarks>
    [UnsupportedOSPlatform("windows")]
    public const int SIGTTOU = 22;

    /// <summary>A socket has urgent data.</summary>
    /// <remarks>Availability: Unix.</remarks>
    [UnsupportedOSPlatform("windows")]
    public static int SIGURG => SignalNumbers.SIGURG;

    /// <summary>The limit of processor time is exceeded.</summary>
    /// <remarks>Availability: Unix.</remarks>
    [UnsupportedOSPlatform("windows")]
    public const int SIGXCPU = 24;

    /// <summary>The limit of a file's size is exceeded.</summary>
    /// <remarks>Availability: Unix.</remarks>
    [UnsupportedOSPlatform("windows")]
    public const int SIGXFSZ = 25;

    /// <summary>A timer of the process's own processor time has run out.</summary>
    /// <remarks>Availability: Unix.</remarks>
    [UnsupportedOSPlatform("windows")]
    public const int SIGVTALRM = 26;

    /// <summary>A timer of processor time, the system's on its behalf counted in, has run out.</summary>
    /// <remarks>Availability: Unix.</remarks>
    [UnsupportedOSPlatform("windows")]
    public const int SIGPROF = 27;

    /// <summary>The terminal's window has another size.</summary>
    /// <remarks>Availability: Unix.</remarks>
    [UnsupportedOSPlatform("windows")]
    public const int SIGWINCH = 28;

    /// <summary>Status is asked for from the keyboard: Ctrl+T.</summary>
    /// <remarks>Availability: macOS.</remarks>
    [SupportedOSPlatform("macos")]
    public const int SIGINFO = 29;

    /// <summary>A descriptor opened with <c>O_ASYNC</c> can be read or written.</summary>
    /// <remarks>Availability: Unix.</remarks>
    [UnsupportedOSPlatform("windows")]
    public static int SIGIO => SignalNumbers.SIGIO;

    /// <summary>Another name of <see cref="SIGIO"/>.</summary>
    /// <remarks>Availability: Linux.</remarks>
    [SupportedOSPlatform("linux")]
    public static int SIGPOLL => SignalNumbers.SIGPOLL;

    /// <summary>The power fails.</summary>
    /// <remarks>Availability: Linux.</remarks>
    [SupportedOSPlatform("linux")]
    public static int SIGPWR => SignalNumbers.SIGPWR;

    /// <summary>A system call that does not exist.</summary>
    /// <remarks>Availability: Unix.</remarks>
    [UnsupportedOSPlatform("windows")]
    public static int SIGSYS => SignalNumbers.SIGSYS;

    /// <summary>Interrupt from the keyboard: Ctrl+Break.</summary>
    /// <remarks>Availability: Windows.</remarks>
    [SupportedOSPlatform("windows")]
    public const int SIGBREAK = 21;

    /// <summary>The first real-time signal that programs may use.</summary>
    /// <remarks>Availability: Linux.</remarks>
    [SupportedOSPlatform("linux")]
    public static int SIGRTMIN => SignalNumbers.SIGRTMIN;

    /// <summary>The last real-time signal.</summary>
    /// <remarks>Availability: Linux.</remarks>
    [SupportedOSPlatform("linux")]
    public static int SIGRTMAX => SignalNumbers.SIGRTMAX;

    /// <summary>For <see cref="os.kill"/>: Ctrl+C, to the processes of a console.</summary>
    /// <remarks>Availability: Windows.</remarks>
    [SupportedOSPlatform("windows")]
    public const int CTRL_C_EVENT = 0;

    /// <summary>For <see cref="os.kill"/>: Ctrl+Break, to the processes of a console.</summary>
    /// <remarks>Availability: Windows.</remarks>
    [SupportedOSPlatform("windows")]
    public const int CTRL_BREAK_EVENT = 1;
}
