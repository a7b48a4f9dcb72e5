using System.Runtime.Versioning;
using Adder.Core.Files;

namespace Adder;

public static partial class os
{
    /// <summary>Asks for the type in <see cref="statx_result.stx_mode"/>.</summary>
    /// <remarks>Availability: Linux.</remarks>
    [SupportedOSPlatform("linux")]
    public const int STATX_TYPE = 0x1;

    /// <summary>Asks for the permissions in <see cref="statx_result.stx_mode"/>.</summary>
    /// <remarks>Availability: Linux.</remarks>
    [SupportedOSPlatform("linux")]
    public const int STATX_MODE = 0x2;

    /// <summary>Asks for <see cref="statx_result.stx_nlink"/>.</summary>
    /// <remarks>Availability: Linux.</remarks>
    [SupportedOSPlatform("linux")]
    public const int STATX_NLINK = 0x4;

    /// <summary>Asks for <see cref="statx_result.stx_uid"/>.</summary>
    /// <remarks>Availability: Linux.</remarks>
    [SupportedOSPlatform("linux")]
    public const int STATX_UID = 0x8;

    /// <summary>Asks for <see cref="statx_result.stx_gid"/>.</summary>
    /// <remarks>Availability: Linux.</remarks>
    [SupportedOSPlatform("linux")]
    public const int STATX_GID = 0x10;

    /// <summary>Asks for <see cref="statx_result.stx_atime"/>.</summary>
    /// <remarks>Availability: Linux.</remarks>
    [SupportedOSPlatform("linux")]
    public const int STATX_ATIME = 0x20;

    /// <summary>Asks for <see cref="statx_result.stx_mtime"/>.</summary>
    /// <remarks>Availability: Linux.</remarks>
    [SupportedOSPlatform("linux")]
    public const int STATX_MTIME = 0x40;

    /// <summary>Asks for <see cref="statx_result.stx_ctime"/>.</summary>
    /// <remarks>Availability: Linux.</remarks>
    [SupportedOSPlatform("linux")]
    public const int STATX_CTIME = 0x80;

    /// <summary>Asks for <see cref="statx_result.stx_ino"/>.</summary>
    /// <remarks>Availability: Linux.</remarks>
    [SupportedOSPlatform("linux")]
    public const int STATX_INO = 0x100;

    /// <summary>Asks for <see cref="statx_result.stx_size"/>.</summary>
    /// <remarks>Availability: Linux.</remarks>
    [SupportedOSPlatform("linux")]
    public const int STATX_SIZE = 0x200;

    /// <summary>Asks for <see cref="statx_result.stx_blocks"/>.</summary>
    /// <remarks>Availability: Linux.</remarks>
    [SupportedOSPlatform("linux")]
    public const int STATX_BLOCKS = 0x400;

    /// <summary>Asks for <see cref="statx_result.stx_btime"/>.</summary>
    /// <remarks>Availability: Linux.</remarks>
    [SupportedOSPlatform("linux")]
    public const int STATX_BTIME = 0x800;

    /// <summary>Asks for <see cref="statx_result.stx_mnt_id"/>.</summary>
    /// <remarks>Availability: Linux.</remarks>
    [SupportedOSPlatform("linux")]
    public const int STATX_MNT_ID = 0x1000;

    /// <summary>Asks for <see cref="statx_result.stx_dio_mem_align"/> and <see cref="statx_result.stx_dio_offset_align"/>.</summary>
    /// <remarks>Availability: Linux.</remarks>
    [SupportedOSPlatform("linux")]
    public const int STATX_DIOALIGN = 0x2000;

    /// <summary>Asks for all that <c>os.stat</c> gives.</summary>
    /// <remarks>Availability: Linux.</remarks>
    [SupportedOSPlatform("linux")]
    public const int STATX_BASIC_STATS = 0x7FF;

    /// <summary>Asks that <see cref="statx_result.stx_mnt_id"/> be a number that is never used again.</summary>
    /// <remarks>Availability: Linux 6.8 and newer.</remarks>
    [SupportedOSPlatform("linux")]
    public const int STATX_MNT_ID_UNIQUE = 0x4000;

    /// <summary>A flag of <c>os.statx</c>: mount nothing at the end of the path.</summary>
    /// <remarks>Availability: Linux.</remarks>
    [SupportedOSPlatform("linux")]
    public const int AT_NO_AUTOMOUNT = 0x800;

    /// <summary>A flag of <c>os.statx</c>: ask a remote file system as <c>os.stat</c> does.</summary>
    /// <remarks>Availability: Linux.</remarks>
    [SupportedOSPlatform("linux")]
    public const int AT_STATX_SYNC_AS_STAT = 0x0;

    /// <summary>A flag of <c>os.statx</c>: ask the server of a remote file system.</summary>
    /// <remarks>Availability: Linux.</remarks>
    [SupportedOSPlatform("linux")]
    public const int AT_STATX_FORCE_SYNC = 0x2000;

    /// <summary>A flag of <c>os.statx</c>: take what is known here of a file on a remote file system.</summary>
    /// <remarks>Availability: Linux.</remarks>
    [SupportedOSPlatform("linux")]
    public const int AT_STATX_DONT_SYNC = 0x4000;

    /// <summary>Chosen fields of a file's status, among them when it was made.</summary>
    /// <param name="path">The file's path, or an open descriptor.</param>
    /// <param name="mask">The fields that are wanted, a combination of <c>os.STATX_*</c>. The system may answer more, or fewer where the
    /// file system lacks them: <see cref="statx_result.stx_mask"/> tells.</param>
    /// <param name="flags">A combination of <c>os.AT_STATX_*</c> and <see cref="AT_NO_AUTOMOUNT"/>.</param>
    /// <param name="dir_fd">A directory's descriptor that a relative <paramref name="path"/> starts from; <see langword="null"/> for the
    /// working directory.</param>
    /// <param name="follow_symlinks">Whether a symbolic link at the end of the path stands for its target; otherwise it is looked at
    /// itself.</param>
    /// <returns>The status; a field that was not answered is <see langword="null"/>.</returns>
    /// <exception cref="FileNotFoundError">There is nothing at the path (ENOENT).</exception>
    /// <exception cref="NotADirectoryError">A parent is not a directory (ENOTDIR).</exception>
    /// <exception cref="PermissionError">A directory on the way may not be searched (EACCES).</exception>
    /// <exception cref="OSError">The flags or the mask are unknown or contradict each other (EINVAL), the descriptor is not open (EBADF), or
    /// anything else.</exception>
    /// <exception cref="ValueError">A descriptor stands together with <paramref name="dir_fd"/> or with
    /// <paramref name="follow_symlinks"/> false, or a NUL is in the path.</exception>
    /// <remarks>Availability: Linux. See <see href="https://docs.python.org/3.15/library/os.html#os.statx">os.statx</see> in Python's
    /// documentation and <see href="https://man7.org/linux/man-pages/man2/statx.2.html">statx(2)</see>.</remarks>
    [SupportedOSPlatform("linux")]
    public static statx_result statx(path_arg path, int mask, int flags = 0, int? dir_fd = null, bool follow_symlinks = true) =>
        ExtendedStatus.Of(path, mask, flags, dir_fd, follow_symlinks);
}
