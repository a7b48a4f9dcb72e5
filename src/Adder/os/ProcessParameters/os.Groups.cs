using System.Runtime.Versioning;
using Adder.Core.Users;

namespace Adder;

public static partial class os
{
    /// <summary>Sets the supplementary groups of this process.</summary>
    /// <param name="groups">The group ids.</param>
    /// <exception cref="PermissionError">Only root may do so (EPERM).</exception>
    /// <exception cref="ValueError">They are more than <see cref="NGROUPS_MAX"/>.</exception>
    /// <exception cref="OverflowError">A number is less than -1, or beyond 32 bits.</exception>
    /// <exception cref="OSError">A number is none, such as -1 (EINVAL).</exception>
    /// <remarks>All threads change together. Availability: Unix. See
    /// <see href="https://docs.python.org/3/library/os.html#os.setgroups">os.setgroups</see> in Python's documentation and
    /// <see href="https://man7.org/linux/man-pages/man2/setgroups.2.html">setgroups(2)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public static void setgroups(IEnumerable<long> groups) => Groups.Set(groups);

    /// <summary>Sets the supplementary groups of this process to those of a user.</summary>
    /// <param name="username">The user's name; who is in no group, or not there, has none.</param>
    /// <param name="gid">A group that is added to them: the one of the user's entry in the password database.</param>
    /// <exception cref="PermissionError">Only root may do so (EPERM).</exception>
    /// <exception cref="OverflowError">A number is less than -1, or beyond 32 bits.</exception>
    /// <exception cref="ValueError">A NUL is in the name.</exception>
    /// <exception cref="OSError">The number is none, such as -1 (EINVAL).</exception>
    /// <remarks>All threads change together. Availability: Unix. See
    /// <see href="https://docs.python.org/3/library/os.html#os.initgroups">os.initgroups</see> in Python's documentation and
    /// <see href="https://man7.org/linux/man-pages/man3/initgroups.3.html">initgroups(3)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public static void initgroups(path_arg username, long gid) => Groups.SetThoseOf(username, gid);

    /// <summary>The groups to which a user belongs.</summary>
    /// <param name="user">The user's name; who is not there belongs to none.</param>
    /// <param name="group">A group that is added to them: the one of the user's entry in the password database.</param>
    /// <returns>The group ids.</returns>
    /// <exception cref="OverflowError">A number is less than -1, or beyond 32 bits.</exception>
    /// <exception cref="ValueError">A NUL is in the name.</exception>
    /// <remarks>Availability: Unix. See <see href="https://docs.python.org/3/library/os.html#os.getgrouplist">os.getgrouplist</see> in Python's
    /// documentation and <see href="https://man7.org/linux/man-pages/man3/getgrouplist.3.html">getgrouplist(3)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public static List<long> getgrouplist(string user, long group) => Groups.ThoseOf(user, group);
}
