using System.Runtime.Versioning;
using Adder.Core.SystemInfo;

namespace Adder;

public static partial class os
{
    /// <summary>The names that <see cref="confstr(string)"/> takes, and the running C library's numbers for them.</summary>
    /// <remarks>Availability: Unix. See <see href="https://docs.python.org/3/library/os.html#os.confstr_names">os.confstr_names</see> in Python's
    /// documentation.</remarks>
    [UnsupportedOSPlatform("windows")]
    public static IReadOnlyDictionary<string, int> confstr_names => SystemVariables.TextNames;

    /// <summary>A text with which the system describes itself.</summary>
    /// <param name="name">Its name, one of <see cref="confstr_names"/>.</param>
    /// <returns>The text; <see langword="null"/> when it isn't defined.</returns>
    /// <exception cref="ValueError">The system has no such name.</exception>
    /// <exception cref="OSError">The C library doesn't answer to the name (EINVAL).</exception>
    /// <remarks>Availability: Unix. See <see href="https://docs.python.org/3/library/os.html#os.confstr">os.confstr</see> in Python's
    /// documentation and <see href="https://man7.org/linux/man-pages/man3/confstr.3.html">confstr(3)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public static string? confstr(string name) => SystemVariables.Text(name);

    /// <summary>A text with which the system describes itself, by its number.</summary>
    /// <param name="name">Its number, one of those in <see cref="confstr_names"/> or any other that the system knows.</param>
    /// <returns>The text; <see langword="null"/> when it isn't defined.</returns>
    /// <exception cref="OSError">The system has no such number (EINVAL).</exception>
    /// <remarks>Availability: Unix. See <see href="https://docs.python.org/3/library/os.html#os.confstr">os.confstr</see> in Python's
    /// documentation and <see href="https://man7.org/linux/man-pages/man3/confstr.3.html">confstr(3)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public static string? confstr(int name) => SystemVariables.Text(name);

    /// <summary>The names that <see cref="sysconf(string)"/> takes, and the running C library's numbers for them.</summary>
    /// <remarks>Availability: Unix. See <see href="https://docs.python.org/3/library/os.html#os.sysconf_names">os.sysconf_names</see> in Python's
    /// documentation.</remarks>
    [UnsupportedOSPlatform("windows")]
    public static IReadOnlyDictionary<string, int> sysconf_names => SystemVariables.LimitNames;

    /// <summary>A limit or a quantity of the running system.</summary>
    /// <param name="name">Its name, one of <see cref="sysconf_names"/>.</param>
    /// <returns>The value; -1 where there is no limit, or where the system doesn't tell.</returns>
    /// <exception cref="ValueError">The system has no such name.</exception>
    /// <exception cref="OSError">The C library doesn't answer to the name (EINVAL).</exception>
    /// <remarks>Availability: Unix. See <see href="https://docs.python.org/3/library/os.html#os.sysconf">os.sysconf</see> in Python's
    /// documentation and <see href="https://man7.org/linux/man-pages/man3/sysconf.3.html">sysconf(3)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public static long sysconf(string name) => SystemVariables.Limit(name);

    /// <summary>A limit or a quantity of the running system, by its number.</summary>
    /// <param name="name">Its number, one of those in <see cref="sysconf_names"/> or any other that the system knows.</param>
    /// <returns>The value; -1 where there is no limit, or where the system doesn't tell.</returns>
    /// <exception cref="OSError">The system has no such number (EINVAL).</exception>
    /// <remarks>Availability: Unix. See <see href="https://docs.python.org/3/library/os.html#os.sysconf">os.sysconf</see> in Python's
    /// documentation and <see href="https://man7.org/linux/man-pages/man3/sysconf.3.html">sysconf(3)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public static long sysconf(int name) => SystemVariables.Limit(name);
}
