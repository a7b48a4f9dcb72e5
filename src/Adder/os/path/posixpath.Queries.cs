using Adder.Core.Paths;

namespace Adder;

public static partial class posixpath
{
    /// <inheritdoc cref="os.path.exists(os.path_arg)"/>
    public static bool exists(os.path_arg path) => FileQueries.Exists(path);

    /// <inheritdoc cref="os.path.lexists(os.path_arg)"/>
    public static bool lexists(os.path_arg path) => FileQueries.IsLinkOrExists(path);

    /// <inheritdoc cref="os.path.isfile(os.path_arg)"/>
    public static bool isfile(os.path_arg path) => FileQueries.IsFile(path);

    /// <inheritdoc cref="os.path.isdir(os.path_arg)"/>
    public static bool isdir(os.path_arg s) => FileQueries.IsDirectory(s);

    /// <inheritdoc cref="os.path.islink(os.path_arg)"/>
    public static bool islink(os.path_arg path) => FileQueries.IsLink(path);

    /// <inheritdoc cref="os.path.isjunction(os.path_arg)"/>
    public static bool isjunction(os.path_arg path) => FileQueries.IsJunction(path);

    /// <inheritdoc cref="os.path.isdevdrive(os.path_arg)"/>
    public static bool isdevdrive(os.path_arg path) => FileQueries.IsDevDrive(path);

    /// <inheritdoc cref="os.path.ismount(os.path_arg)"/>
    public static bool ismount(os.path_arg path) => PosixResolution.IsMountPoint(path);

    /// <inheritdoc cref="os.path.samefile(os.path_arg, os.path_arg)"/>
    public static bool samefile(os.path_arg f1, os.path_arg f2) => FileQueries.AreSame(f1, f2);

    /// <inheritdoc cref="os.path.sameopenfile(int, int)"/>
    public static bool sameopenfile(int fp1, int fp2) => FileQueries.AreSameOpen(fp1, fp2);

    /// <inheritdoc cref="os.path.samestat(os.stat_result, os.stat_result)"/>
    public static bool samestat(os.stat_result s1, os.stat_result s2) => FileQueries.AreSame(s1, s2);

    /// <inheritdoc cref="os.path.getsize(os.path_arg)"/>
    public static long getsize(os.path_arg filename) => FileQueries.Status(filename).st_size;

    /// <inheritdoc cref="os.path.getmtime(os.path_arg)"/>
    public static double getmtime(os.path_arg filename) => FileQueries.Status(filename).st_mtime;

    /// <inheritdoc cref="os.path.getatime(os.path_arg)"/>
    public static double getatime(os.path_arg filename) => FileQueries.Status(filename).st_atime;

    /// <inheritdoc cref="os.path.getctime(os.path_arg)"/>
    public static double getctime(os.path_arg filename) => FileQueries.Status(filename).st_ctime;
}
