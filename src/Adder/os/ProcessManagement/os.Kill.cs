using System.Runtime.Versioning;
using Adder.Core.Processes;

namespace Adder;

public static partial class os
{
    /// <summary>Sends a signal.</summary>
    /// <param name="pid">The process's number; 0 for all in this process's group, -1 for all that may be sent to, a group's number with a
    /// minus for all in that group.</param>
    /// <param name="signal">The signal, one of <see cref="Adder.signal"/>; 0 only asks whether one could be sent.</param>
    /// <exception cref="ProcessLookupError">There is no such process or group (ESRCH).</exception>
    /// <exception cref="PermissionError">It belongs to somebody else (EPERM).</exception>
    /// <exception cref="OSError">There is no such signal (EINVAL).</exception>
    /// <remarks>Raises the audit event <c>os.kill</c> with <c>pid</c>, <c>sig</c>. Availability: Unix, Windows. See
    /// <see href="https://docs.python.org/3/library/os.html#os.kill">os.kill</see> in Python's documentation and
    /// <see href="https://man7.org/linux/man-pages/man2/kill.2.html">kill(2)</see>.</remarks>
    public static void kill(int pid, int signal) => Signals.Send(pid, signal);

    /// <summary>Sends a signal to all in a process group.</summary>
    /// <param name="pgid">The group's number; 0 for this process's.</param>
    /// <param name="signal">The signal, one of <see cref="Adder.signal"/>; 0 only asks whether one could be sent.</param>
    /// <exception cref="ProcessLookupError">There is no such process or group (ESRCH).</exception>
    /// <exception cref="PermissionError">It belongs to somebody else (EPERM).</exception>
    /// <exception cref="OSError">There is no such signal, or the group's number is negative (EINVAL).</exception>
    /// <remarks>Raises the audit event <c>os.killpg</c> with <c>pgid</c>, <c>sig</c>. Availability: Unix. See
    /// <see href="https://docs.python.org/3/library/os.html#os.killpg">os.killpg</see> in Python's documentation and
    /// <see href="https://man7.org/linux/man-pages/man3/killpg.3.html">killpg(3)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public static void killpg(int pgid, int signal) => Signals.SendToGroup(pgid, signal);
}
