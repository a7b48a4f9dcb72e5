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
}
