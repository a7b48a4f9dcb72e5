using System.Runtime.Versioning;
using Adder.Core.Files;

namespace Adder;

public static partial class os
{
    /// <summary>The status of an open file.</summary>
    /// <param name="fd">The descriptor.</param>
    /// <returns>The status.</returns>
    /// <exception cref="OSError">The descriptor is not open (EBADF), or anything else; it has no filename.</exception>
    /// <remarks>Availability: Unix, Windows. See <see href="https://docs.python.org/3/library/os.html#os.fstat">os.fstat</see> in Python's
    /// documentation and <see href="https://man7.org/linux/man-pages/man2/statx.2.html">statx(2)</see>.</remarks>
    public static stat_result fstat(int fd) => FileStatus.OfDescriptor(fd);

    /// <summary>Changes the permission bits of an open file.</summary>
    /// <param name="fd">The descriptor.</param>
    /// <param name="mode">The bits, as in <see cref="Adder.stat"/>.</param>
    /// <exception cref="PermissionError">The file belongs to somebody else (EPERM).</exception>
    /// <exception cref="OSError">The descriptor is not open (EBADF), the file system is read-only (EROFS), or anything else; it has no
    /// filename.</exception>
    /// <remarks>Availability: Unix, Windows. Raises the audit event <c>os.chmod</c> with <c>fd</c>, <c>mode</c>, -1. See
    /// <see href="https://docs.python.org/3/library/os.html#os.fchmod">os.fchmod</see> in Python's documentation and
    /// <see href="https://man7.org/linux/man-pages/man2/chmod.2.html">chmod(2)</see>.</remarks>
    public static void fchmod(int fd, int mode) => FileModes.ChangeOpen(fd, mode);

    /// <summary>Gives an open file to another user and group.</summary>
    /// <param name="fd">The descriptor.</param>
    /// <param name="uid">The user's number; -1 leaves the owner as it is.</param>
    /// <param name="gid">The group's number; -1 leaves the group as it is.</param>
    /// <exception cref="PermissionError">Only root may give files away (EPERM).</exception>
    /// <exception cref="OSError">The descriptor is not open (EBADF), the file system is read-only (EROFS), or anything else; it has no
    /// filename.</exception>
    /// <exception cref="OverflowError">A number is below -1 or beyond 32 bits.</exception>
    /// <remarks>Availability: Unix. Raises the audit event <c>os.chown</c> with <c>fd</c>, <c>uid</c>, <c>gid</c>, -1. See
    /// <see href="https://docs.python.org/3/library/os.html#os.fchown">os.fchown</see> in Python's documentation and
    /// <see href="https://man7.org/linux/man-pages/man2/chown.2.html">chown(2)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public static void fchown(int fd, long uid, long gid) => FileOwners.ChangeOpen(fd, uid, gid);

    /// <summary>What is known of the file system that an open file is on.</summary>
    /// <param name="fd">The descriptor.</param>
    /// <returns>Its blocks, inodes and how it is mounted.</returns>
    /// <exception cref="OSError">The descriptor is not open (EBADF), or anything else; it has no filename.</exception>
    /// <remarks>Availability: Unix. See <see href="https://docs.python.org/3/library/os.html#os.fstatvfs">os.fstatvfs</see> in Python's
    /// documentation and <see href="https://man7.org/linux/man-pages/man3/fstatvfs.3.html">fstatvfs(3)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public static statvfs_result fstatvfs(int fd) => VolumeStatus.OfDescriptor(fd);

    /// <summary>A limit that holds for an open file.</summary>
    /// <param name="fd">The descriptor.</param>
    /// <param name="name">The limit's name, one of <see cref="pathconf_names"/>.</param>
    /// <returns>The limit; -1 where there is none.</returns>
    /// <exception cref="ValueError">The system has no such name, or the descriptor is negative.</exception>
    /// <exception cref="OSError">The descriptor is not open (EBADF), the limit means nothing for this file (EINVAL), or anything else.</exception>
    /// <remarks>Availability: Unix. See <see href="https://docs.python.org/3/library/os.html#os.fpathconf">os.fpathconf</see> in Python's
    /// documentation and <see href="https://man7.org/linux/man-pages/man3/fpathconf.3.html">fpathconf(3)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public static long fpathconf(int fd, string name) => PathLimits.OfDescriptor(fd, null, name);

    /// <summary>A limit that holds for an open file, by its number.</summary>
    /// <param name="fd">The descriptor.</param>
    /// <param name="name">The limit's number, one of those in <see cref="pathconf_names"/> or any other that the system knows.</param>
    /// <returns>The limit; -1 where there is none.</returns>
    /// <exception cref="ValueError">The descriptor is negative.</exception>
    /// <exception cref="OSError">The descriptor is not open (EBADF), the system has no such number, or it means nothing for this file (EINVAL),
    /// or anything else.</exception>
    /// <remarks>Availability: Unix. See <see href="https://docs.python.org/3/library/os.html#os.fpathconf">os.fpathconf</see> in Python's
    /// documentation and <see href="https://man7.org/linux/man-pages/man3/fpathconf.3.html">fpathconf(3)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public static long fpathconf(int fd, int name) => PathLimits.OfDescriptor(fd, name);
}
