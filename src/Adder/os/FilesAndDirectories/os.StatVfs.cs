using System.Runtime.Versioning;
using Adder.Core.Files;

namespace Adder;

public static partial class os
{
    /// <summary>Mounted so: files may only grow.</summary>
    /// <remarks>Availability: Linux. See <see cref="statvfs_result.f_flag"/>.</remarks>
    [SupportedOSPlatform("linux")]
    public const int ST_APPEND = 0x100;

    /// <summary>Mounted so: locks can be mandatory.</summary>
    /// <remarks>Availability: Linux. See <see cref="statvfs_result.f_flag"/>.</remarks>
    [SupportedOSPlatform("linux")]
    public const int ST_MANDLOCK = 0x40;

    /// <summary>Mounted so: times of access are not kept.</summary>
    /// <remarks>Availability: Linux. See <see cref="statvfs_result.f_flag"/>.</remarks>
    [SupportedOSPlatform("linux")]
    public const int ST_NOATIME = 0x400;

    /// <summary>Mounted so: device nodes do nothing.</summary>
    /// <remarks>Availability: Linux. See <see cref="statvfs_result.f_flag"/>.</remarks>
    [SupportedOSPlatform("linux")]
    public const int ST_NODEV = 0x4;

    /// <summary>Mounted so: times of access of directories are not kept.</summary>
    /// <remarks>Availability: Linux. See <see cref="statvfs_result.f_flag"/>.</remarks>
    [SupportedOSPlatform("linux")]
    public const int ST_NODIRATIME = 0x800;

    /// <summary>Mounted so: programs cannot be executed.</summary>
    /// <remarks>Availability: Linux. See <see cref="statvfs_result.f_flag"/>.</remarks>
    [SupportedOSPlatform("linux")]
    public const int ST_NOEXEC = 0x8;

    /// <summary>Mounted so: the set-id bits do nothing.</summary>
    /// <remarks>Availability: Unix. See <see cref="statvfs_result.f_flag"/>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public const int ST_NOSUID = 0x2;

    /// <summary>Mounted so: nothing can be written.</summary>
    /// <remarks>Availability: Unix. See <see cref="statvfs_result.f_flag"/>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public const int ST_RDONLY = 0x1;

    /// <summary>Mounted so: times of access are kept only where they would fall behind the other times.</summary>
    /// <remarks>Availability: Linux. See <see cref="statvfs_result.f_flag"/>.</remarks>
    [SupportedOSPlatform("linux")]
    public const int ST_RELATIME = 0x1000;

    /// <summary>Mounted so: writing waits for the device.</summary>
    /// <remarks>Availability: Linux. See <see cref="statvfs_result.f_flag"/>.</remarks>
    [SupportedOSPlatform("linux")]
    public const int ST_SYNCHRONOUS = 0x10;

    /// <summary>Mounted so: files, directories and links can be written.</summary>
    /// <remarks>Availability: Linux. See <see cref="statvfs_result.f_flag"/>.</remarks>
    [SupportedOSPlatform("linux")]
    public const int ST_WRITE = 0x80;

    /// <summary>The names that <c>os.pathconf</c> and <c>os.fpathconf</c> take, and the running system's numbers for them.</summary>
    /// <remarks>Availability: Unix. See <see href="https://docs.python.org/3/library/os.html#os.pathconf_names">os.pathconf_names</see> in
    /// Python's documentation.</remarks>
    [UnsupportedOSPlatform("windows")]
    public static IReadOnlyDictionary<string, int> pathconf_names => PathLimits.Names;

    /// <summary>What is known of the file system that a file is on.</summary>
    /// <param name="path">The file's path, or an open descriptor.</param>
    /// <returns>Its blocks, inodes and how it is mounted.</returns>
    /// <exception cref="FileNotFoundError">There is nothing at the path (ENOENT).</exception>
    /// <exception cref="NotADirectoryError">A parent is not a directory (ENOTDIR).</exception>
    /// <exception cref="PermissionError">A directory on the way may not be searched (EACCES).</exception>
    /// <exception cref="OSError">The descriptor is not open (EBADF), or anything else.</exception>
    /// <exception cref="ValueError">A NUL is in the path.</exception>
    /// <remarks>Availability: Unix. See <see href="https://docs.python.org/3/library/os.html#os.statvfs">os.statvfs</see> in Python's
    /// documentation and <see href="https://man7.org/linux/man-pages/man3/statvfs.3.html">statvfs(3)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public static statvfs_result statvfs(path_arg path) => VolumeStatus.Of(path);

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
