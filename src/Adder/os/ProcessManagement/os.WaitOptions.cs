using System.Runtime.Versioning;
using Adder.Core.Processes;

namespace Adder;

public static partial class os
{
    /// <summary>Do not wait: where nothing has happened yet, say so at once.</summary>
    /// <remarks>Availability: Unix. See <see href="https://docs.python.org/3/library/os.html#os.WNOHANG">os.WNOHANG</see> in Python's
    /// documentation and <see href="https://man7.org/linux/man-pages/man2/waitpid.2.html">waitpid(2)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public const int WNOHANG = 1;

    /// <summary>Children that were stopped are told of too.</summary>
    /// <remarks>Availability: Unix. See <see href="https://docs.python.org/3/library/os.html#os.WUNTRACED">os.WUNTRACED</see> in Python's
    /// documentation and <see href="https://man7.org/linux/man-pages/man2/waitpid.2.html">waitpid(2)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public const int WUNTRACED = 2;

    /// <summary>Children that go on after they were stopped are told of too.</summary>
    /// <remarks>Availability: Unix. See <see href="https://docs.python.org/3/library/os.html#os.WCONTINUED">os.WCONTINUED</see> in
    /// Python's documentation and <see href="https://man7.org/linux/man-pages/man2/waitpid.2.html">waitpid(2)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public static int WCONTINUED => WaitOptions.WCONTINUED;

    /// <summary>For <see cref="waitid(int, int, int, CancellationToken)"/>: children that have ended are told of.</summary>
    /// <remarks>Availability: Unix. See <see href="https://docs.python.org/3/library/os.html#os.WEXITED">os.WEXITED</see> in Python's
    /// documentation and <see href="https://man7.org/linux/man-pages/man2/waitid.2.html">waitid(2)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public const int WEXITED = 4;

    /// <summary>For <see cref="waitid(int, int, int, CancellationToken)"/>: children that were stopped are told of.</summary>
    /// <remarks>Availability: Unix. See <see href="https://docs.python.org/3/library/os.html#os.WSTOPPED">os.WSTOPPED</see> in Python's
    /// documentation and <see href="https://man7.org/linux/man-pages/man2/waitid.2.html">waitid(2)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public static int WSTOPPED => WaitOptions.WSTOPPED;

    /// <summary>For <see cref="waitid(int, int, int, CancellationToken)"/>: leave the child as it is, so that a later call tells of it
    /// again.</summary>
    /// <remarks>Availability: Unix. See <see href="https://docs.python.org/3/library/os.html#os.WNOWAIT">os.WNOWAIT</see> in Python's
    /// documentation and <see href="https://man7.org/linux/man-pages/man2/waitid.2.html">waitid(2)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public static int WNOWAIT => WaitOptions.WNOWAIT;

    /// <summary>For <see cref="waitid(int, int, int, CancellationToken)"/>: any child.</summary>
    /// <remarks>Availability: Unix. See <see href="https://docs.python.org/3/library/os.html#os.P_ALL">os.P_ALL</see> in Python's
    /// documentation and <see href="https://man7.org/linux/man-pages/man2/waitid.2.html">waitid(2)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public const int P_ALL = 0;

    /// <summary>For <see cref="waitid(int, int, int, CancellationToken)"/>: the child with this number.</summary>
    /// <remarks>Availability: Unix. See <see href="https://docs.python.org/3/library/os.html#os.P_PID">os.P_PID</see> in Python's
    /// documentation and <see href="https://man7.org/linux/man-pages/man2/waitid.2.html">waitid(2)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public const int P_PID = 1;

    /// <summary>For <see cref="waitid(int, int, int, CancellationToken)"/>: any child in this process group.</summary>
    /// <remarks>Availability: Unix. See <see href="https://docs.python.org/3/library/os.html#os.P_PGID">os.P_PGID</see> in Python's
    /// documentation and <see href="https://man7.org/linux/man-pages/man2/waitid.2.html">waitid(2)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public const int P_PGID = 2;

    /// <summary>For <see cref="waitid(int, int, int, CancellationToken)"/>: the child that this descriptor refers to; see
    /// <see cref="pidfd_open"/>.</summary>
    /// <remarks>Availability: Linux 5.4 or newer. See <see href="https://docs.python.org/3/library/os.html#os.P_PIDFD">os.P_PIDFD</see> in
    /// Python's documentation and <see href="https://man7.org/linux/man-pages/man2/waitid.2.html">waitid(2)</see>.</remarks>
    [SupportedOSPlatform("linux")]
    public const int P_PIDFD = 3;

    /// <summary>In <see cref="waitid_result.si_code"/>: the child exited.</summary>
    /// <remarks>Availability: Unix. See <see href="https://docs.python.org/3/library/os.html#os.CLD_EXITED">os.CLD_EXITED</see> in
    /// Python's documentation and <see href="https://man7.org/linux/man-pages/man2/waitid.2.html">waitid(2)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public const int CLD_EXITED = 1;

    /// <summary>In <see cref="waitid_result.si_code"/>: a signal killed the child.</summary>
    /// <remarks>Availability: Unix. See <see href="https://docs.python.org/3/library/os.html#os.CLD_KILLED">os.CLD_KILLED</see> in
    /// Python's documentation and <see href="https://man7.org/linux/man-pages/man2/waitid.2.html">waitid(2)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public const int CLD_KILLED = 2;

    /// <summary>In <see cref="waitid_result.si_code"/>: a signal killed the child, and its memory was dumped.</summary>
    /// <remarks>Availability: Unix. See <see href="https://docs.python.org/3/library/os.html#os.CLD_DUMPED">os.CLD_DUMPED</see> in
    /// Python's documentation and <see href="https://man7.org/linux/man-pages/man2/waitid.2.html">waitid(2)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public const int CLD_DUMPED = 3;

    /// <summary>In <see cref="waitid_result.si_code"/>: a child that is traced has trapped.</summary>
    /// <remarks>Availability: Unix. See <see href="https://docs.python.org/3/library/os.html#os.CLD_TRAPPED">os.CLD_TRAPPED</see> in
    /// Python's documentation and <see href="https://man7.org/linux/man-pages/man2/waitid.2.html">waitid(2)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public const int CLD_TRAPPED = 4;

    /// <summary>In <see cref="waitid_result.si_code"/>: a signal stopped the child.</summary>
    /// <remarks>Availability: Unix. See <see href="https://docs.python.org/3/library/os.html#os.CLD_STOPPED">os.CLD_STOPPED</see> in
    /// Python's documentation and <see href="https://man7.org/linux/man-pages/man2/waitid.2.html">waitid(2)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public const int CLD_STOPPED = 5;

    /// <summary>In <see cref="waitid_result.si_code"/>: the child goes on.</summary>
    /// <remarks>Availability: Unix. See <see href="https://docs.python.org/3/library/os.html#os.CLD_CONTINUED">os.CLD_CONTINUED</see> in
    /// Python's documentation and <see href="https://man7.org/linux/man-pages/man2/waitid.2.html">waitid(2)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public const int CLD_CONTINUED = 6;
}
