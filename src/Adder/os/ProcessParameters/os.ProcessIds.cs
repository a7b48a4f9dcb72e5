using System.Runtime.Versioning;
using Adder.Core.Processes;

namespace Adder;

public static partial class os
{
    /// <summary>The number of this process.</summary>
    /// <returns>The process id.</returns>
    /// <remarks>See <see href="https://docs.python.org/3/library/os.html#os.getpid">os.getpid</see> in Python's documentation and
    /// <see href="https://man7.org/linux/man-pages/man2/getpid.2.html">getpid(2)</see>.</remarks>
    public static int getpid() => Environment.ProcessId;

    /// <summary>The number of the process that started this one, or of the one that took it over when that had ended.</summary>
    /// <returns>The process id.</returns>
    /// <remarks>See <see href="https://docs.python.org/3/library/os.html#os.getppid">os.getppid</see> in Python's documentation and
    /// <see href="https://man7.org/linux/man-pages/man2/getppid.2.html">getppid(2)</see>.</remarks>
    public static int getppid() => ProcessIds.Parent();

    /// <summary>The process group of a process.</summary>
    /// <param name="pid">The process; 0 is this one.</param>
    /// <returns>The group's number, which is the process id of its leader.</returns>
    /// <exception cref="ProcessLookupError">There is no such process (ESRCH).</exception>
    /// <exception cref="PermissionError">The process is in another session, on systems that then refuse (EPERM).</exception>
    /// <remarks>Availability: Unix. See <see href="https://docs.python.org/3/library/os.html#os.getpgid">os.getpgid</see> in Python's
    /// documentation and <see href="https://man7.org/linux/man-pages/man2/getpgid.2.html">getpgid(2)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public static int getpgid(int pid) => ProcessIds.GroupOf(pid);

    /// <summary>The process group of this process.</summary>
    /// <returns>The group's number.</returns>
    /// <remarks>Availability: Unix. See <see href="https://docs.python.org/3/library/os.html#os.getpgrp">os.getpgrp</see> in Python's
    /// documentation and <see href="https://man7.org/linux/man-pages/man2/getpgrp.2.html">getpgrp(2)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public static int getpgrp() => ProcessIds.Group();

    /// <summary>The session of a process.</summary>
    /// <param name="pid">The process; 0 is this one.</param>
    /// <returns>The session's number, which is the process id of its leader.</returns>
    /// <exception cref="ProcessLookupError">There is no such process (ESRCH).</exception>
    /// <exception cref="PermissionError">The process is in another session, on systems that then refuse (EPERM).</exception>
    /// <remarks>Availability: Unix. See <see href="https://docs.python.org/3/library/os.html#os.getsid">os.getsid</see> in Python's
    /// documentation and <see href="https://man7.org/linux/man-pages/man2/getsid.2.html">getsid(2)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public static int getsid(int pid) => ProcessIds.SessionOf(pid);
}
