using System.Runtime.Versioning;
using Adder.Core.Files;

namespace Adder;

public static partial class os
{
    /// <summary>Changes the permission bits of a file.</summary>
    /// <param name="path">The file's path, or an open descriptor.</param>
    /// <param name="mode">The bits, as in <see cref="Adder.stat"/>; the umask does not count.</param>
    /// <param name="dir_fd">A directory's descriptor that a relative <paramref name="path"/> starts from; <see langword="null"/> for the
    /// working directory.</param>
    /// <param name="follow_symlinks">Whether a symbolic link at the end of the path stands for its target. <see langword="null"/> is
    /// Python's default: true on Unix, false on Windows.</param>
    /// <exception cref="FileNotFoundError">There is nothing at the path (ENOENT).</exception>
    /// <exception cref="PermissionError">The file belongs to somebody else (EPERM), or a directory on the way may not be searched
    /// (EACCES).</exception>
    /// <exception cref="OSError">The descriptor is not open (EBADF), the file system is read-only (EROFS), or anything else.</exception>
    /// <exception cref="NotImplementedError"><paramref name="follow_symlinks"/> is false, the path is a symbolic link, and links have no
    /// bits of their own: on Linux always.</exception>
    /// <exception cref="ValueError">The same, together with <paramref name="dir_fd"/>; or a NUL is in the path.</exception>
    /// <remarks>Availability: Unix, Windows. Raises the audit event <c>os.chmod</c> with <c>path</c>, <c>mode</c>, <c>dir_fd</c>. See
    /// <see href="https://docs.python.org/3/library/os.html#os.chmod">os.chmod</see> in Python's documentation and
    /// <see href="https://man7.org/linux/man-pages/man2/chmod.2.html">chmod(2)</see>.</remarks>
    public static void chmod(path_arg path, int mode, int? dir_fd = null, bool? follow_symlinks = null) =>
        FileModes.Change(path, mode, dir_fd, follow_symlinks);

    /// <summary>Changes the permission bits of what stands at a path, be it a symbolic link.</summary>
    /// <param name="path">The path.</param>
    /// <param name="mode">The bits.</param>
    /// <exception cref="PlatformNotSupportedException">So far always: macOS and Windows are still to come.</exception>
    /// <remarks>Availability: macOS, Windows. See <see href="https://docs.python.org/3/library/os.html#os.lchmod">os.lchmod</see> in
    /// Python's documentation.</remarks>
    [SupportedOSPlatform("macos")]
    [SupportedOSPlatform("windows")]
    public static void lchmod(path_arg path, int mode) => FileModes.ChangeLink(path, mode);

    /// <summary>Changes the flags of a file, such as <c>stat.UF_HIDDEN</c>.</summary>
    /// <param name="path">The path.</param>
    /// <param name="flags">The flags, as in <see cref="Adder.stat"/>.</param>
    /// <param name="follow_symlinks">Whether a symbolic link at the end of the path stands for its target; otherwise the link itself is
    /// meant.</param>
    /// <exception cref="PlatformNotSupportedException">So far always: macOS is still to come.</exception>
    /// <remarks>Availability: macOS. See <see href="https://docs.python.org/3/library/os.html#os.chflags">os.chflags</see> in Python's
    /// documentation.</remarks>
    [SupportedOSPlatform("macos")]
    public static void chflags(path_arg path, int flags, bool follow_symlinks = true) => FileModes.ChangeFlags(path, flags, follow_symlinks);

    /// <summary>Changes the flags of what stands at a path, be it a symbolic link.</summary>
    /// <param name="path">The path.</param>
    /// <param name="flags">The flags, as in <see cref="Adder.stat"/>.</param>
    /// <exception cref="PlatformNotSupportedException">So far always: macOS is still to come.</exception>
    /// <remarks>Availability: macOS. See <see href="https://docs.python.org/3/library/os.html#os.lchflags">os.lchflags</see> in Python's
    /// documentation.</remarks>
    [SupportedOSPlatform("macos")]
    public static void lchflags(path_arg path, int flags) => FileModes.ChangeLinkFlags(path, flags);
}
