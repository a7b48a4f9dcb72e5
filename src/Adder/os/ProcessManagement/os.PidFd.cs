using System.Runtime.Versioning;
using Adder.Core.Processes;

namespace Adder;

public static partial class os
{
    /// <summary>For <see cref="pidfd_open"/>: <see cref="waitid(int, int, int, CancellationToken)"/> on the descriptor does not
    /// wait.</summary>
    /// <remarks>Availability: Linux 5.10 or newer. See
    /// <see href="https://docs.python.org/3/library/os.html#os.PIDFD_NONBLOCK">os.PIDFD_NONBLOCK</see> in Python's documentation and
    /// <see href="https://man7.org/linux/man-pages/man2/pidfd_open.2.html">pidfd_open(2)</see>.</remarks>
    [SupportedOSPlatform("linux")]
    public const int PIDFD_NONBLOCK = 0x800;

    /// <summary>Opens a descriptor that refers to a process, and to no other that is given the same number later.</summary>
    /// <param name="pid">The process's number.</param>
    /// <param name="flags">0 or <see cref="PIDFD_NONBLOCK"/>.</param>
    /// <returns>The descriptor, not inherited by programs that are executed; it can be read, as poll means it, when the process has
    /// ended.</returns>
    /// <exception cref="ProcessLookupError">There is no such process (ESRCH).</exception>
    /// <exception cref="ValueError"><paramref name="flags"/> is negative.</exception>
    /// <exception cref="OSError">The number or a flag is wrong (EINVAL), no descriptor is left (EMFILE, ENFILE), or the kernel is older
    /// (ENOSYS).</exception>
    /// <remarks>Availability: Linux 5.3 or newer. See
    /// <see href="https://docs.python.org/3/library/os.html#os.pidfd_open">os.pidfd_open</see> in Python's documentation and
    /// <see href="https://man7.org/linux/man-pages/man2/pidfd_open.2.html">pidfd_open(2)</see>.</remarks>
    [SupportedOSPlatform("linux")]
    public static int pidfd_open(int pid, int flags = 0) => PidDescriptor.Open(pid, flags);
}
