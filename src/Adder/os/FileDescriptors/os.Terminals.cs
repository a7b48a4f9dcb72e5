using System.Runtime.Versioning;
using Adder.Core.Terminals;

namespace Adder;

public static partial class os
{
    /// <summary>The path of a terminal.</summary>
    /// <param name="fd">A descriptor that is open to it.</param>
    /// <returns>The path, such as <c>/dev/pts/3</c>.</returns>
    /// <exception cref="OSError">It is no terminal (ENOTTY), it has no name here (ENODEV), or the descriptor is not open (EBADF).</exception>
    /// <remarks>Availability: Unix. See <see href="https://docs.python.org/3/library/os.html#os.ttyname">os.ttyname</see> in Python's
    /// documentation and <see href="https://man7.org/linux/man-pages/man3/ttyname.3.html">ttyname_r(3)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public static string ttyname(int fd) => Terminals.Name(fd);

    /// <summary>The process group in the foreground of a terminal: the one that reads from it, and that its keys interrupt.</summary>
    /// <param name="fd">A descriptor that is open to it.</param>
    /// <returns>The group's number.</returns>
    /// <exception cref="OSError">It is not the controlling terminal of this process (ENOTTY), or the descriptor is not open
    /// (EBADF).</exception>
    /// <remarks>Availability: Unix. See <see href="https://docs.python.org/3/library/os.html#os.tcgetpgrp">os.tcgetpgrp</see> in Python's
    /// documentation and <see href="https://man7.org/linux/man-pages/man3/tcgetpgrp.3.html">tcgetpgrp(3)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public static int tcgetpgrp(int fd) => Terminals.ForegroundGroup(fd);

    /// <summary>Puts a process group into the foreground of a terminal.</summary>
    /// <param name="fd">A descriptor that is open to it.</param>
    /// <param name="pgid">The group's number; it belongs to the session of this process.</param>
    /// <exception cref="PermissionError">The group is in another session (EPERM).</exception>
    /// <exception cref="ProcessLookupError">There is no such group (ESRCH).</exception>
    /// <exception cref="OSError">It is not the controlling terminal of this process (ENOTTY), the number is negative (EINVAL), or the
    /// descriptor is not open (EBADF).</exception>
    /// <remarks>A process of a group in the background that calls it gets SIGTTOU, which stops it unless it is ignored or blocked.
    /// Availability: Unix. See <see href="https://docs.python.org/3/library/os.html#os.tcsetpgrp">os.tcsetpgrp</see> in Python's
    /// documentation and <see href="https://man7.org/linux/man-pages/man3/tcsetpgrp.3.html">tcsetpgrp(3)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public static void tcsetpgrp(int fd, int pgid) => Terminals.SetForegroundGroup(fd, pgid);

    /// <summary>The encoding of the text that a terminal takes and gives.</summary>
    /// <param name="fd">A descriptor.</param>
    /// <returns><c>utf-8</c>; <see langword="null"/> where the descriptor is not open to a terminal, or not open at all.</returns>
    /// <remarks>Availability: Unix, Windows. See
    /// <see href="https://docs.python.org/3/library/os.html#os.device_encoding">os.device_encoding</see> in Python's documentation and
    /// <see href="https://man7.org/linux/man-pages/man3/isatty.3.html">isatty(3)</see>.</remarks>
    public static string? device_encoding(int fd) => Terminals.Encoding(fd);
}
