using System.Runtime.CompilerServices;
using System.Runtime.Versioning;
using Adder.Core.Files;

namespace Adder;

public static partial class os
{
    /// <summary>The most bytes that the value of an extended attribute may have.</summary>
    /// <remarks>Availability: Linux. See <see href="https://docs.python.org/3/library/os.html#os.XATTR_SIZE_MAX">os.XATTR_SIZE_MAX</see> in
    /// Python's documentation and <see href="https://man7.org/linux/man-pages/man2/setxattr.2.html">setxattr(2)</see>.</remarks>
    [SupportedOSPlatform("linux")]
    public const int XATTR_SIZE_MAX = 65536;

    /// <summary>Makes <see cref="setxattr"/> fail when the attribute is there already.</summary>
    /// <remarks>Availability: Linux. See <see href="https://docs.python.org/3/library/os.html#os.XATTR_CREATE">os.XATTR_CREATE</see> in
    /// Python's documentation and <see href="https://man7.org/linux/man-pages/man2/setxattr.2.html">setxattr(2)</see>.</remarks>
    [SupportedOSPlatform("linux")]
    public const int XATTR_CREATE = 1;

    /// <summary>Makes <see cref="setxattr"/> fail when the attribute is not there yet.</summary>
    /// <remarks>Availability: Linux. See <see href="https://docs.python.org/3/library/os.html#os.XATTR_REPLACE">os.XATTR_REPLACE</see> in
    /// Python's documentation and <see href="https://man7.org/linux/man-pages/man2/setxattr.2.html">setxattr(2)</see>.</remarks>
    [SupportedOSPlatform("linux")]
    public const int XATTR_REPLACE = 2;

    /// <summary>The value of an extended attribute of a file.</summary>
    /// <param name="path">The file's path, or an open descriptor.</param>
    /// <param name="attribute">Its name, with its name space: <c>user.comment</c>.</param>
    /// <param name="follow_symlinks">Whether a symbolic link at the end of the path stands for its target; otherwise the link itself is
    /// meant.</param>
    /// <returns>The value.</returns>
    /// <exception cref="FileNotFoundError">There is nothing at the path (ENOENT).</exception>
    /// <exception cref="OSError">There is no such attribute (ENODATA), the name is empty or too long (ERANGE), the file system has none
    /// (ENOTSUP), the descriptor is not open (EBADF), or anything else.</exception>
    /// <exception cref="ValueError">A descriptor stands together with <paramref name="follow_symlinks"/> false, or a NUL is in the path or
    /// the name.</exception>
    /// <remarks>Availability: Linux. Raises the audit event <c>os.getxattr</c> with <c>path</c>, <c>attribute</c>. See
    /// <see href="https://docs.python.org/3/library/os.html#os.getxattr">os.getxattr</see> in Python's documentation and
    /// <see href="https://man7.org/linux/man-pages/man2/getxattr.2.html">getxattr(2)</see>.</remarks>
    [SupportedOSPlatform("linux")]
    public static byte[] getxattr(path_arg path, path_arg attribute, bool follow_symlinks = true) =>
        ExtendedAttributes.Get(path, attribute, follow_symlinks);

    /// <summary>Sets an extended attribute of a file.</summary>
    /// <param name="path">The file's path, or an open descriptor.</param>
    /// <param name="attribute">Its name, with its name space: <c>user.comment</c>.</param>
    /// <param name="value">The value.</param>
    /// <param name="flags">0 for either case, <see cref="XATTR_CREATE"/>, or <see cref="XATTR_REPLACE"/>.</param>
    /// <param name="follow_symlinks">Whether a symbolic link at the end of the path stands for its target; otherwise the link itself is
    /// meant.</param>
    /// <exception cref="FileNotFoundError">There is nothing at the path (ENOENT).</exception>
    /// <exception cref="FileExistsError">The attribute is there, and <see cref="XATTR_CREATE"/> forbids it (EEXIST).</exception>
    /// <exception cref="PermissionError">The file may not be written to (EACCES), or the name space is not for this file or this user
    /// (EPERM).</exception>
    /// <exception cref="OSError">The attribute is not there, and <see cref="XATTR_REPLACE"/> wants it (ENODATA); the value is too large
    /// (E2BIG, ENOSPC), the name too long (ERANGE), the name space unknown or the file system without attributes (ENOTSUP), the descriptor
    /// not open (EBADF); or anything else.</exception>
    /// <exception cref="ValueError">A descriptor stands together with <paramref name="follow_symlinks"/> false, or a NUL is in the path or
    /// the name.</exception>
    /// <remarks>Availability: Linux. Raises the audit event <c>os.setxattr</c> with <c>path</c>, <c>attribute</c>, <c>value</c>,
    /// <c>flags</c>. See <see href="https://docs.python.org/3/library/os.html#os.setxattr">os.setxattr</see> in Python's documentation and
    /// <see href="https://man7.org/linux/man-pages/man2/setxattr.2.html">setxattr(2)</see>.</remarks>
    [SupportedOSPlatform("linux")]
    public static void setxattr(path_arg path, path_arg attribute, ReadOnlySpan<byte> value, int flags = 0, bool follow_symlinks = true) =>
        ExtendedAttributes.Set(path, attribute, value, flags, follow_symlinks);

    /// <summary>Removes an extended attribute of a file.</summary>
    /// <param name="path">The file's path, or an open descriptor.</param>
    /// <param name="attribute">Its name, with its name space: <c>user.comment</c>.</param>
    /// <param name="follow_symlinks">Whether a symbolic link at the end of the path stands for its target; otherwise the link itself is
    /// meant.</param>
    /// <exception cref="FileNotFoundError">There is nothing at the path (ENOENT).</exception>
    /// <exception cref="PermissionError">The file may not be written to (EACCES), or the name space is not for this file or this user
    /// (EPERM).</exception>
    /// <exception cref="OSError">There is no such attribute (ENODATA), the name is empty or too long (ERANGE), the descriptor is not open
    /// (EBADF), or anything else.</exception>
    /// <exception cref="ValueError">A descriptor stands together with <paramref name="follow_symlinks"/> false, or a NUL is in the path or
    /// the name.</exception>
    /// <remarks>Availability: Linux. Raises the audit event <c>os.removexattr</c> with <c>path</c>, <c>attribute</c>. See
    /// <see href="https://docs.python.org/3/library/os.html#os.removexattr">os.removexattr</see> in Python's documentation and
    /// <see href="https://man7.org/linux/man-pages/man2/removexattr.2.html">removexattr(2)</see>.</remarks>
    [SupportedOSPlatform("linux")]
    public static void removexattr(path_arg path, path_arg attribute, bool follow_symlinks = true) =>
        ExtendedAttributes.Remove(path, attribute, follow_symlinks);

    /// <summary>The names of the extended attributes of a file.</summary>
    /// <param name="path">The file's path, an open descriptor, or nothing for the working directory.</param>
    /// <param name="follow_symlinks">Whether a symbolic link at the end of the path stands for its target; otherwise the link itself is
    /// meant.</param>
    /// <returns>The names, in no order.</returns>
    /// <exception cref="FileNotFoundError">There is nothing at the path (ENOENT).</exception>
    /// <exception cref="OSError">The descriptor is not open (EBADF), or anything else.</exception>
    /// <exception cref="ValueError">A descriptor stands together with <paramref name="follow_symlinks"/> false, or a NUL is in the
    /// path.</exception>
    /// <remarks>Availability: Linux. Raises the audit event <c>os.listxattr</c> with <c>path</c>. See
    /// <see href="https://docs.python.org/3/library/os.html#os.listxattr">os.listxattr</see> in Python's documentation and
    /// <see href="https://man7.org/linux/man-pages/man2/listxattr.2.html">listxattr(2)</see>.</remarks>
    [SupportedOSPlatform("linux")]
    public static List<string> listxattr(path_arg path = default, bool follow_symlinks = true) =>
        ExtendedAttributes.Names(path, follow_symlinks);

    /// <summary>The names of the extended attributes of the working directory.</summary>
    /// <param name="path"><see langword="null"/>.</param>
    /// <param name="follow_symlinks">Of no effect.</param>
    /// <returns>The names, in no order.</returns>
    /// <remarks>Availability: Linux. Raises the audit event <c>os.listxattr</c> with <see langword="null"/>. See
    /// <see href="https://docs.python.org/3/library/os.html#os.listxattr">os.listxattr</see> in Python's documentation and
    /// <see href="https://man7.org/linux/man-pages/man2/listxattr.2.html">listxattr(2)</see>.</remarks>
    [SupportedOSPlatform("linux")]
    [OverloadResolutionPriority(1)]
    public static List<string> listxattr(NoneType? path, bool follow_symlinks = true) => ExtendedAttributes.Names(default, follow_symlinks);
}
