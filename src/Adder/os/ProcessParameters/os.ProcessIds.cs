using System.Runtime.Versioning;
using Adder.Core.Processes;

namespace Adder;

public static partial class os
{
    /// <summary>The number of this process.</summary>
    /// <returns>The process id.</returns>
    /// <remarks>Availability: Unix, Windows. See <see href="https://docs.python.org/3/library/os.html#os.getpid">os.getpid</see> in Python's
    /// documentation and <see href="https://man7.org/linux/man-pages/man2/getpid.2.html">getpid(2)</see>.</remarks>
    public static int getpid() => Environment.ProcessId;

    /// <summary>The number of the process that started this one, or of the one that took it over when that had ended.</summary>
    /// <returns>The process id.</returns>
    /// <remarks>Availability: Unix, Windows. See <see href="https://docs.python.org/3/library/os.html#os.getppid">os.getppid</see> in Python's
    /// documentation and <see href="https://man7.org/linux/man-pages/man2/getppid.2.html">getppid(2)</see>.</remarks>
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

    /// <summary>Puts a process into a process group of its session.</summary>
    /// <param name="pid">The process: this one, or a child that hasn't executed a program yet; 0 is this one.</param>
    /// <param name="pgrp">The group's number; 0 makes a group that the process leads.</param>
    /// <exception cref="ProcessLookupError">The process is neither this one nor a child (ESRCH).</exception>
    /// <exception cref="PermissionError">The process leads a session, or there is no such group in the session (EPERM); or the child has executed
    /// a program already (EACCES).</exception>
    /// <exception cref="OSError">The group's number is negative (EINVAL).</exception>
    /// <remarks>Availability: Unix. See <see href="https://docs.python.org/3/library/os.html#os.setpgid">os.setpgid</see> in Python's
    /// documentation and <see href="https://man7.org/linux/man-pages/man2/setpgid.2.html">setpgid(2)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public static void setpgid(int pid, int pgrp) => ProcessIds.SetGroup(pid, pgrp);

    /// <summary>Makes this process the leader of a new process group, unless it leads one.</summary>
    /// <exception cref="PermissionError">This process leads a session (EPERM).</exception>
    /// <remarks>Availability: Unix. See <see href="https://docs.python.org/3/library/os.html#os.setpgrp">os.setpgrp</see> in Python's
    /// documentation and <see href="https://man7.org/linux/man-pages/man2/setpgid.2.html">setpgid(2)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public static void setpgrp() => ProcessIds.LeadGroup();

    /// <summary>Makes this process the leader of a new session and a new process group, without a terminal.</summary>
    /// <exception cref="PermissionError">This process leads a process group already (EPERM).</exception>
    /// <remarks>Availability: Unix. See <see href="https://docs.python.org/3/library/os.html#os.setsid">os.setsid</see> in Python's documentation
    /// and <see href="https://man7.org/linux/man-pages/man2/setsid.2.html">setsid(2)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public static void setsid() => ProcessIds.LeadSession();
}
