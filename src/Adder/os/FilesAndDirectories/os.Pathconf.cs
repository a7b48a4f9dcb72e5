using System.Runtime.Versioning;
using Adder.Core.Files;

namespace Adder;

public static partial class os
{
    /// <summary>The names that <c>os.pathconf</c> and <c>os.fpathconf</c> take, and the running system's numbers for them.</summary>
    /// <remarks>Availability: Unix. See <see href="https://docs.python.org/3/library/os.html#os.pathconf_names">os.pathconf_names</see> in
    /// Python's documentation.</remarks>
    [UnsupportedOSPlatform("windows")]
    public static IReadOnlyDictionary<string, int> pathconf_names => PathLimits.Names;

    /// <summary>A limit that holds at a path.</summary>
    /// <param name="path">The path, or an open descriptor.</param>
    /// <param name="name">The limit's name, one of <see cref="pathconf_names"/>.</param>
    /// <returns>The limit; -1 where there is none.</returns>
    /// <exception cref="ValueError">The system has no such name, or a NUL is in the path.</exception>
    /// <exception cref="FileNotFoundError">There is nothing at the path (ENOENT).</exception>
    /// <exception cref="OSError">The limit means nothing for this file (EINVAL; then without a filename, as in Python), the descriptor is
    /// not open (EBADF), or anything else.</exception>
    /// <remarks>Availability: Unix. See <see href="https://docs.python.org/3/library/os.html#os.pathconf">os.pathconf</see> in Python's
    /// documentation and <see href="https://man7.org/linux/man-pages/man3/pathconf.3.html">pathconf(3)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public static long pathconf(path_arg path, string name) => PathLimits.Of(path, null, name);

    /// <summary>A limit that holds at a path, by its number.</summary>
    /// <param name="path">The path, or an open descriptor.</param>
    /// <param name="name">The limit's number, one of those in <see cref="pathconf_names"/> or any other that the system knows.</param>
    /// <returns>The limit; -1 where there is none.</returns>
    /// <exception cref="FileNotFoundError">There is nothing at the path (ENOENT).</exception>
    /// <exception cref="OSError">The system has no such number, or it means nothing for this file (EINVAL; then without a filename, as in
    /// Python), the descriptor is not open (EBADF), or anything else.</exception>
    /// <exception cref="ValueError">A NUL is in the path.</exception>
    /// <remarks>Availability: Unix. See <see href="https://docs.python.org/3/library/os.html#os.pathconf">os.pathconf</see> in Python's
    /// documentation and <see href="https://man7.org/linux/man-pages/man3/pathconf.3.html">pathconf(3)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public static long pathconf(path_arg path, int name) => PathLimits.Of(path, name);
}
