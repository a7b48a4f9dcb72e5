using System.Runtime.Versioning;
using Adder.Core.Files;

namespace Adder;

public static partial class os
{
    /// <summary>Gives a file to another user and group.</summary>
    /// <param name="path">The file's path, or an open descriptor.</param>
    /// <param name="uid">The user's number; -1 leaves the owner as it is.</param>
    /// <param name="gid">The group's number; -1 leaves the group as it is.</param>
    /// <param name="dir_fd">A directory's descriptor that a relative <paramref name="path"/> starts from; <see langword="null"/> for the
    /// working directory.</param>
    /// <param name="follow_symlinks">Whether a symbolic link at the end of the path stands for its target; otherwise the link itself is
    /// meant.</param>
    /// <exception cref="FileNotFoundError">There is nothing at the path (ENOENT).</exception>
    /// <exception cref="PermissionError">Only root may give files away (EPERM), or a directory on the way may not be searched
    /// (EACCES).</exception>
    /// <exception cref="OSError">The descriptor is not open (EBADF), the file system is read-only (EROFS), or anything else.</exception>
    /// <exception cref="OverflowError">A number is below -1 or beyond 32 bits.</exception>
    /// <exception cref="ValueError">A descriptor stands together with <paramref name="dir_fd"/> or with <paramref name="follow_symlinks"/>
    /// false, or a NUL is in the path.</exception>
    /// <remarks>Availability: Unix. Raises the audit event <c>os.chown</c> with <c>path</c>, <c>uid</c>, <c>gid</c>, <c>dir_fd</c>. See
    /// <see href="https://docs.python.org/3/library/os.html#os.chown">os.chown</see> in Python's documentation and
    /// <see href="https://man7.org/linux/man-pages/man2/chown.2.html">chown(2)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public static void chown(path_arg path, long uid, long gid, int? dir_fd = null, bool follow_symlinks = true) =>
        FileOwners.Change(path, uid, gid, dir_fd, follow_symlinks);

    /// <summary>Gives what stands at a path, be it a symbolic link, to another user and group.</summary>
    /// <param name="path">The path.</param>
    /// <param name="uid">The user's number; -1 leaves the owner as it is.</param>
    /// <param name="gid">The group's number; -1 leaves the group as it is.</param>
    /// <exception cref="FileNotFoundError">There is nothing at the path (ENOENT).</exception>
    /// <exception cref="PermissionError">Only root may give files away (EPERM), or a directory on the way may not be searched
    /// (EACCES).</exception>
    /// <exception cref="OverflowError">A number is below -1 or beyond 32 bits.</exception>
    /// <exception cref="ValueError">A NUL is in the path.</exception>
    /// <remarks>Availability: Unix. Raises the audit event <c>os.chown</c> with <c>path</c>, <c>uid</c>, <c>gid</c>, -1. See
    /// <see href="https://docs.python.org/3/library/os.html#os.lchown">os.lchown</see> in Python's documentation and
    /// <see href="https://man7.org/linux/man-pages/man2/chown.2.html">chown(2)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public static void lchown(path_arg path, long uid, long gid) => FileOwners.ChangeLink(path, uid, gid);
}
