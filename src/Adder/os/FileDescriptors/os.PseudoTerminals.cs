using System.Runtime.Versioning;
using Adder.Core.Terminals;

namespace Adder;

public static partial class os
{
    /// <summary>Opens a new pseudo-terminal: what is written to one end is typed on, or printed by, the other.</summary>
    /// <returns>The descriptor of the master, which a terminal's window or a test holds, and that of the slave, which programs take for their
    /// terminal. Programs that are executed later inherit neither (PEP 446).</returns>
    /// <exception cref="OSError">No pseudo-terminal is left (ENOSPC), no descriptor is left (EMFILE, ENFILE), or anything else.</exception>
    /// <remarks>The slave does not become the controlling terminal: <see cref="login_tty"/> makes it that. Availability: Unix. See
    /// <see href="https://docs.python.org/3/library/os.html#os.openpty">os.openpty</see> in Python's documentation and
    /// <see href="https://man7.org/linux/man-pages/man7/pty.7.html">pty(7)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public static (int master_fd, int slave_fd) openpty() => PseudoTerminals.Open();

    /// <summary>Opens the master of a new pseudo-terminal. <see cref="grantpt"/> and <see cref="unlockpt"/> make the slave ready, of which
    /// <see cref="ptsname"/> is the path.</summary>
    /// <param name="oflag"><see cref="O_RDWR"/>, and with it <see cref="O_NOCTTY"/> if it shall not become the controlling terminal.</param>
    /// <returns>The descriptor; programs that are executed later do not inherit it (PEP 446).</returns>
    /// <exception cref="OSError">No pseudo-terminal is left (ENOSPC), no descriptor is left (EMFILE, ENFILE), or anything else.</exception>
    /// <remarks>New in Python 3.13. Availability: Unix. See
    /// <see href="https://docs.python.org/3/library/os.html#os.posix_openpt">os.posix_openpt</see> in Python's documentation and
    /// <see href="https://man7.org/linux/man-pages/man3/posix_openpt.3.html">posix_openpt(3)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public static int posix_openpt(int oflag) => PseudoTerminals.OpenMaster(oflag);

    /// <summary>Gives the slave of a pseudo-terminal to the user of this process.</summary>
    /// <param name="fd">The master's descriptor.</param>
    /// <exception cref="OSError">It is no master (EINVAL), it is not open (EBADF), or the slave could not be given (EACCES).</exception>
    /// <exception cref="ValueError">The descriptor is negative.</exception>
    /// <remarks>New in Python 3.13. Availability: Unix. See <see href="https://docs.python.org/3/library/os.html#os.grantpt">os.grantpt</see>
    /// in Python's documentation and <see href="https://man7.org/linux/man-pages/man3/grantpt.3.html">grantpt(3)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public static void grantpt(int fd) => PseudoTerminals.Grant(fd);

    /// <summary>Lets the slave of a pseudo-terminal be opened.</summary>
    /// <param name="fd">The master's descriptor.</param>
    /// <exception cref="OSError">It is no master (EINVAL), or it is not open (EBADF).</exception>
    /// <exception cref="ValueError">The descriptor is negative.</exception>
    /// <remarks>New in Python 3.13. Availability: Unix. See
    /// <see href="https://docs.python.org/3/library/os.html#os.unlockpt">os.unlockpt</see> in Python's documentation and
    /// <see href="https://man7.org/linux/man-pages/man3/unlockpt.3.html">unlockpt(3)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public static void unlockpt(int fd) => PseudoTerminals.Unlock(fd);

    /// <summary>The path of the slave of a pseudo-terminal.</summary>
    /// <param name="fd">The master's descriptor.</param>
    /// <returns>The path, such as <c>/dev/pts/3</c>.</returns>
    /// <exception cref="OSError">It is no master (ENOTTY), or it is not open (EBADF).</exception>
    /// <exception cref="ValueError">The descriptor is negative.</exception>
    /// <remarks>New in Python 3.13. Availability: Unix. See <see href="https://docs.python.org/3/library/os.html#os.ptsname">os.ptsname</see>
    /// in Python's documentation and <see href="https://man7.org/linux/man-pages/man3/ptsname.3.html">ptsname_r(3)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public static string ptsname(int fd) => PseudoTerminals.SlaveName(fd);

    /// <summary>Begins a new session with a terminal: it becomes the controlling one, and the standard input, output and error.</summary>
    /// <param name="fd">The terminal's descriptor, usually the slave of a pseudo-terminal. It is closed, unless it is one of the standard
    /// three.</param>
    /// <exception cref="OSError">It is no terminal (ENOTTY), it is not open (EBADF), or the process leads a session that has a terminal
    /// already (EPERM, with <see cref="PermissionError"/>).</exception>
    /// <exception cref="ValueError">The descriptor is negative.</exception>
    /// <remarks>New in Python 3.11. Availability: Unix. See
    /// <see href="https://docs.python.org/3/library/os.html#os.login_tty">os.login_tty</see> in Python's documentation and
    /// <see href="https://man7.org/linux/man-pages/man3/openpty.3.html">login_tty(3)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public static void login_tty(int fd) => PseudoTerminals.LogIn(fd);
}
