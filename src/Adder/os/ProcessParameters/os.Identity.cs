using System.Runtime.Versioning;
using Adder.Core.Users;

namespace Adder;

public static partial class os
{
    /// <summary>Takes on a user; for root that is for good, as the real, the effective and the saved user change.</summary>
    /// <param name="uid">The user id.</param>
    /// <exception cref="PermissionError">This process may not take it on (EPERM).</exception>
    /// <exception cref="OverflowError">A number is less than -1, or beyond 32 bits.</exception>
    /// <exception cref="OSError">The number is none, such as -1 (EINVAL).</exception>
    /// <remarks>All threads change together. .NET keeps the effective user that it has seen first: after a change ask <see cref="access"/> and
    /// not .NET's file classes what is allowed. Availability: Unix. See
    /// <see href="https://docs.python.org/3/library/os.html#os.setuid">os.setuid</see> in Python's documentation and
    /// <see href="https://man7.org/linux/man-pages/man2/setuid.2.html">setuid(2)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public static void setuid(long uid) => IdentityChange.SetUser(uid);

    /// <summary>Takes on the rights of a user, until they are changed again.</summary>
    /// <param name="euid">The user id.</param>
    /// <exception cref="PermissionError">This process may not take it on (EPERM).</exception>
    /// <exception cref="OverflowError">A number is less than -1, or beyond 32 bits.</exception>
    /// <exception cref="OSError">The number is none, such as -1 (EINVAL).</exception>
    /// <remarks>All threads change together. .NET keeps the effective user that it has seen first: after a change ask <see cref="access"/> and
    /// not .NET's file classes what is allowed. Availability: Unix. See
    /// <see href="https://docs.python.org/3/library/os.html#os.seteuid">os.seteuid</see> in Python's documentation and
    /// <see href="https://man7.org/linux/man-pages/man2/seteuid.2.html">seteuid(2)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public static void seteuid(long euid) => IdentityChange.SetEffectiveUser(euid);

    /// <summary>Takes on a real and an effective user.</summary>
    /// <param name="ruid">The real user id; -1 leaves it.</param>
    /// <param name="euid">The effective user id; -1 leaves it.</param>
    /// <exception cref="PermissionError">This process may not take it on (EPERM).</exception>
    /// <exception cref="OverflowError">A number is less than -1, or beyond 32 bits.</exception>
    /// <remarks>All threads change together. .NET keeps the effective user that it has seen first: after a change ask <see cref="access"/> and
    /// not .NET's file classes what is allowed. Availability: Unix. See
    /// <see href="https://docs.python.org/3/library/os.html#os.setreuid">os.setreuid</see> in Python's documentation and
    /// <see href="https://man7.org/linux/man-pages/man2/setreuid.2.html">setreuid(2)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public static void setreuid(long ruid, long euid) => IdentityChange.SetUsers(ruid, euid);

    /// <summary>Takes on a real, an effective and a saved user.</summary>
    /// <param name="ruid">The real user id; -1 leaves it.</param>
    /// <param name="euid">The effective user id; -1 leaves it.</param>
    /// <param name="suid">The saved user id; -1 leaves it.</param>
    /// <exception cref="PermissionError">This process may not take it on (EPERM).</exception>
    /// <exception cref="OverflowError">A number is less than -1, or beyond 32 bits.</exception>
    /// <remarks>All threads change together. .NET keeps the effective user that it has seen first: after a change ask <see cref="access"/> and
    /// not .NET's file classes what is allowed. Availability: Linux. See
    /// <see href="https://docs.python.org/3/library/os.html#os.setresuid">os.setresuid</see> in Python's documentation and
    /// <see href="https://man7.org/linux/man-pages/man2/setresuid.2.html">setresuid(2)</see>.</remarks>
    [SupportedOSPlatform("linux")]
    public static void setresuid(long ruid, long euid, long suid) => IdentityChange.SetUsers(ruid, euid, suid);

    /// <summary>Takes on a group; for root that is for good, as the real, the effective and the saved group change.</summary>
    /// <param name="gid">The group id.</param>
    /// <exception cref="PermissionError">This process may not take it on (EPERM).</exception>
    /// <exception cref="OverflowError">A number is less than -1, or beyond 32 bits.</exception>
    /// <exception cref="OSError">The number is none, such as -1 (EINVAL).</exception>
    /// <remarks>All threads change together. Availability: Unix. See
    /// <see href="https://docs.python.org/3/library/os.html#os.setgid">os.setgid</see> in Python's documentation and
    /// <see href="https://man7.org/linux/man-pages/man2/setgid.2.html">setgid(2)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public static void setgid(long gid) => IdentityChange.SetGroup(gid);

    /// <summary>Takes on the rights of a group, until they are changed again.</summary>
    /// <param name="egid">The group id.</param>
    /// <exception cref="PermissionError">This process may not take it on (EPERM).</exception>
    /// <exception cref="OverflowError">A number is less than -1, or beyond 32 bits.</exception>
    /// <exception cref="OSError">The number is none, such as -1 (EINVAL).</exception>
    /// <remarks>All threads change together. Availability: Unix. See
    /// <see href="https://docs.python.org/3/library/os.html#os.setegid">os.setegid</see> in Python's documentation and
    /// <see href="https://man7.org/linux/man-pages/man2/setegid.2.html">setegid(2)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public static void setegid(long egid) => IdentityChange.SetEffectiveGroup(egid);

    /// <summary>Takes on a real and an effective group.</summary>
    /// <param name="rgid">The real group id; -1 leaves it.</param>
    /// <param name="egid">The effective group id; -1 leaves it.</param>
    /// <exception cref="PermissionError">This process may not take it on (EPERM).</exception>
    /// <exception cref="OverflowError">A number is less than -1, or beyond 32 bits.</exception>
    /// <remarks>All threads change together. Availability: Unix. See
    /// <see href="https://docs.python.org/3/library/os.html#os.setregid">os.setregid</see> in Python's documentation and
    /// <see href="https://man7.org/linux/man-pages/man2/setregid.2.html">setregid(2)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public static void setregid(long rgid, long egid) => IdentityChange.SetPrimaryGroups(rgid, egid);

    /// <summary>Takes on a real, an effective and a saved group.</summary>
    /// <param name="rgid">The real group id; -1 leaves it.</param>
    /// <param name="egid">The effective group id; -1 leaves it.</param>
    /// <param name="sgid">The saved group id; -1 leaves it.</param>
    /// <exception cref="PermissionError">This process may not take it on (EPERM).</exception>
    /// <exception cref="OverflowError">A number is less than -1, or beyond 32 bits.</exception>
    /// <remarks>All threads change together. Availability: Linux. See
    /// <see href="https://docs.python.org/3/library/os.html#os.setresgid">os.setresgid</see> in Python's documentation and
    /// <see href="https://man7.org/linux/man-pages/man2/setresgid.2.html">setresgid(2)</see>.</remarks>
    [SupportedOSPlatform("linux")]
    public static void setresgid(long rgid, long egid, long sgid) => IdentityChange.SetPrimaryGroups(rgid, egid, sgid);
}
