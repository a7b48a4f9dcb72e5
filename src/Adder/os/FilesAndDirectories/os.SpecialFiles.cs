using System.Runtime.Versioning;
using Adder.Core.Files;

namespace Adder;

public static partial class os
{
    /// <summary>The number of no device: what C calls <c>(dev_t)-1</c>.</summary>
    /// <remarks>-1 in Python; here a device's number has no sign, like <see cref="stat_result.st_dev"/>. Availability: Unix. See
    /// <see href="https://docs.python.org/3/library/os.html#os.NODEV">os.NODEV</see> in Python's documentation.</remarks>
    [UnsupportedOSPlatform("windows")]
    public const ulong NODEV = ulong.MaxValue;

    /// <summary>Makes a named pipe.</summary>
    /// <param name="path">The pipe's path; its parent must be there.</param>
    /// <param name="mode">The permission bits, from which the umask is taken away. The default is 0o666.</param>
    /// <param name="dir_fd">A directory's descriptor that a relative <paramref name="path"/> starts from; <see langword="null"/> for the
    /// working directory.</param>
    /// <exception cref="FileExistsError">There is something at the path already (EEXIST).</exception>
    /// <exception cref="FileNotFoundError">The parent is not there (ENOENT).</exception>
    /// <exception cref="PermissionError">The parent may not be written to (EACCES).</exception>
    /// <exception cref="OSError">Anything else; as in Python none of these errors has a filename.</exception>
    /// <exception cref="ValueError">A NUL is in the path.</exception>
    /// <remarks>Availability: Unix. See <see href="https://docs.python.org/3/library/os.html#os.mkfifo">os.mkfifo</see> in Python's
    /// documentation and <see href="https://man7.org/linux/man-pages/man3/mkfifo.3.html">mkfifo(3)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public static void mkfifo(path_arg path, int mode = 0x1B6, int? dir_fd = null) => SpecialFiles.MakePipe(path, mode, dir_fd);

    /// <summary>Makes a file, a named pipe, a socket or the file of a device.</summary>
    /// <param name="path">The path; its parent must be there.</param>
    /// <param name="mode">The type, one of <c>stat.S_IFREG</c>, <c>S_IFCHR</c>, <c>S_IFBLK</c>, <c>S_IFIFO</c> and <c>S_IFSOCK</c>,
    /// together with the permission bits, from which the umask is taken away. The default is an ordinary file with 0o600.</param>
    /// <param name="device">A device's number, as from <see cref="makedev"/>.</param>
    /// <param name="dir_fd">A directory's descriptor that a relative <paramref name="path"/> starts from; <see langword="null"/> for the
    /// working directory.</param>
    /// <exception cref="FileExistsError">There is something at the path already (EEXIST).</exception>
    /// <exception cref="FileNotFoundError">The parent is not there (ENOENT).</exception>
    /// <exception cref="PermissionError">The parent may not be written to (EACCES), or only root may make a device (EPERM).</exception>
    /// <exception cref="OSError">The type is none of these (EINVAL), or anything else; as in Python none of these errors has a
    /// filename.</exception>
    /// <exception cref="ValueError">A NUL is in the path.</exception>
    /// <remarks>Availability: Unix. See <see href="https://docs.python.org/3/library/os.html#os.mknod">os.mknod</see> in Python's
    /// documentation and <see href="https://man7.org/linux/man-pages/man2/mknod.2.html">mknod(2)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public static void mknod(path_arg path, int mode = 0x180, ulong device = 0, int? dir_fd = null) =>
        SpecialFiles.MakeNode(path, mode, device, dir_fd);

    /// <summary>The half of a device's number that stands for its driver.</summary>
    /// <param name="device">The number, as in <see cref="stat_result.st_rdev"/>.</param>
    /// <returns>The half; -1 of <see cref="NODEV"/>.</returns>
    /// <remarks>Availability: Unix. See <see href="https://docs.python.org/3/library/os.html#os.major">os.major</see> in Python's
    /// documentation and <see href="https://man7.org/linux/man-pages/man3/makedev.3.html">makedev(3)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public static long major(ulong device) => DeviceNumber.Major(device);

    /// <summary>The half of a device's number that tells the devices of one driver apart.</summary>
    /// <param name="device">The number, as in <see cref="stat_result.st_rdev"/>.</param>
    /// <returns>The half; -1 of <see cref="NODEV"/>.</returns>
    /// <remarks>Availability: Unix. See <see href="https://docs.python.org/3/library/os.html#os.minor">os.minor</see> in Python's
    /// documentation and <see href="https://man7.org/linux/man-pages/man3/makedev.3.html">makedev(3)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public static long minor(ulong device) => DeviceNumber.Minor(device);

    /// <summary>Puts a device's number together.</summary>
    /// <param name="major">The half that stands for the driver.</param>
    /// <param name="minor">The half that tells its devices apart.</param>
    /// <returns>The number; <see cref="NODEV"/> of -1 and -1.</returns>
    /// <exception cref="OverflowError">A half is below -1 or beyond 32 bits.</exception>
    /// <remarks>Availability: Unix. See <see href="https://docs.python.org/3/library/os.html#os.makedev">os.makedev</see> in Python's
    /// documentation and <see href="https://man7.org/linux/man-pages/man3/makedev.3.html">makedev(3)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public static ulong makedev(long major, long minor) => DeviceNumber.Of(major, minor);
}
