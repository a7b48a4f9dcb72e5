using System.Runtime.Versioning;
using Adder.Core.Users;

namespace Adder;

public static partial class os
{
    /// <summary>The real user of this process: who started it.</summary>
    /// <returns>The user id.</returns>
    /// <remarks>Availability: Unix. See <see href="https://docs.python.org/3/library/os.html#os.getuid">os.getuid</see> in Python's
    /// documentation and <see href="https://man7.org/linux/man-pages/man2/getuid.2.html">getuid(2)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public static long getuid() => Identity.User();

    /// <summary>The effective user of this process: whose rights it has.</summary>
    /// <returns>The user id.</returns>
    /// <remarks>Availability: Unix. See <see href="https://docs.python.org/3/library/os.html#os.geteuid">os.geteuid</see> in Python's
    /// documentation and <see href="https://man7.org/linux/man-pages/man2/geteuid.2.html">geteuid(2)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public static long geteuid() => Identity.EffectiveUser();

    /// <summary>The real group of this process.</summary>
    /// <returns>The group id.</returns>
    /// <remarks>Availability: Unix. See <see href="https://docs.python.org/3/library/os.html#os.getgid">os.getgid</see> in Python's
    /// documentation and <see href="https://man7.org/linux/man-pages/man2/getgid.2.html">getgid(2)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public static long getgid() => Identity.Group();

    /// <summary>The effective group of this process.</summary>
    /// <returns>The group id.</returns>
    /// <remarks>Availability: Unix. See <see href="https://docs.python.org/3/library/os.html#os.getegid">os.getegid</see> in Python's
    /// documentation and <see href="https://man7.org/linux/man-pages/man2/getegid.2.html">getegid(2)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public static long getegid() => Identity.EffectiveGroup();

    /// <summary>The supplementary groups of this process.</summary>
    /// <returns>The group ids.</returns>
    /// <remarks>Availability: Unix. See <see href="https://docs.python.org/3/library/os.html#os.getgroups">os.getgroups</see> in Python's
    /// documentation and <see href="https://man7.org/linux/man-pages/man2/getgroups.2.html">getgroups(2)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public static List<long> getgroups() => Identity.Groups();

    /// <summary>The three users of this process.</summary>
    /// <returns>The real, the effective and the saved user id.</returns>
    /// <remarks>Availability: Linux. See <see href="https://docs.python.org/3/library/os.html#os.getresuid">os.getresuid</see> in Python's
    /// documentation and <see href="https://man7.org/linux/man-pages/man2/getresuid.2.html">getresuid(2)</see>.</remarks>
    [SupportedOSPlatform("linux")]
    public static (long ruid, long euid, long suid) getresuid() => Identity.Users();

    /// <summary>The three groups of this process.</summary>
    /// <returns>The real, the effective and the saved group id.</returns>
    /// <remarks>Availability: Linux. See <see href="https://docs.python.org/3/library/os.html#os.getresgid">os.getresgid</see> in Python's
    /// documentation and <see href="https://man7.org/linux/man-pages/man2/getresgid.2.html">getresgid(2)</see>.</remarks>
    [SupportedOSPlatform("linux")]
    public static (long rgid, long egid, long sgid) getresgid() => Identity.PrimaryGroups();

    /// <summary>The name of the user who is logged in on the terminal that controls this process.</summary>
    /// <returns>The login name.</returns>
    /// <exception cref="OSError">There is no such terminal (ENXIO, ENOTTY), or nobody is logged in on it (ENOENT, with
    /// <see cref="FileNotFoundError"/>), as in a container or a service.</exception>
    /// <remarks>Availability: Unix, Windows. For whose rights the process has, look up <see cref="getuid"/> instead. See
    /// <see href="https://docs.python.org/3/library/os.html#os.getlogin">os.getlogin</see> in Python's documentation and
    /// <see href="https://man7.org/linux/man-pages/man3/getlogin.3.html">getlogin(3)</see>.</remarks>
    public static string getlogin() => Identity.LoginName();
}
