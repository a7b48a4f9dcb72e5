using System.Runtime.Versioning;
using Adder.Core.Errors;
using Adder.Core.Text;
using Adder.Native.Linux;
using static Adder.Native.Linux.Libc;

namespace Adder.Core.Files;

[SupportedOSPlatform("linux")]
internal static unsafe class FileStatusLinux
{
    internal static os.stat_result Of(in os.path_arg path, int? dir_fd, bool follow_symlinks, string function)
    {
        statx found;
        var result = path.IsPath
            ? LookAtPath(path, dir_fd, follow_symlinks, function, &found)
            : LookAtDescriptor(path, dir_fd, follow_symlinks, function, &found);
        Posix.Check(result, path);
        return Translate(found);
    }

    internal static os.stat_result OfLink(in os.path_arg path, int? dir_fd)
    {
        statx found;
        Posix.Check(LookAtPath(path, dir_fd, follow_symlinks: false, "lstat", &found), path);
        return Translate(found);
    }

    internal static os.stat_result OfDescriptor(int fd)
    {
        statx found;
        Posix.Check(LookAtDescriptor(fd, &found));
        return Translate(found);
    }

    internal static bool TryOf(in os.path_arg path, bool follow_symlinks, out os.stat_result status)
    {
        statx found;
        status = default;
        try
        {
            var result = follow_symlinks && !path.IsPath
                ? LookAtDescriptor(path, null, follow_symlinks, "stat", &found)
                : LookAtPath(path, null, follow_symlinks, follow_symlinks ? "stat" : "lstat", &found);
            if (result == -1) return false;
        }
        catch (ValueError)
        {
            return false;   // a NUL, or a name that no bytes stand for
        }

        status = Translate(found);
        return true;
    }

    internal static bool TryOfEntry(in os.path_arg path, int? dir_fd, bool follow_symlinks, out os.stat_result status)
    {
        statx found;
        var result = LookAtPath(path, dir_fd, follow_symlinks, "stat", &found);
        status = result == -1 ? default : Translate(found);
        return result != -1;
    }

    private static int LookAtPath(in os.path_arg path, int? dir_fd, bool follow_symlinks, string function, statx* found)
    {
        using var name = new NativePath(path, stackalloc byte[NativePath.OnStack], function);
        fixed (byte* p = name) return StatxLinux.Call(At.Directory(dir_fd), p, FlagsOfStat(follow_symlinks), STATX_BASIC_STATS, found);
    }

    private static int LookAtDescriptor(in os.path_arg path, int? dir_fd, bool follow_symlinks, string function, statx* found)
    {
        if (!path.IsDescriptor) throw path.WrongType(function, "path", orDescriptor: true);
        FileTarget.CheckAlone(path, dir_fd, follow_symlinks, function);
        return FileTarget.IsOpen(path, out var fd)
            ? LookAtDescriptor(fd, found)
            : StatxLinux.Call(At.Directory(null), null, FlagsOfStat(follow_symlinks), STATX_BASIC_STATS, found);
    }

    // AT_FDCWD is a directory here, but for fstat(2) it is a bad descriptor like any below 0
    private static int LookAtDescriptor(int fd, statx* found)
    {
        fixed (byte* empty = "\0"u8) return StatxLinux.Call(Math.Max(fd, -1), empty, AT_EMPTY_PATH, STATX_BASIC_STATS, found);
    }

    // stat(2) mounts nothing, statx(2) would
    private static int FlagsOfStat(bool follow_symlinks) => AT_NO_AUTOMOUNT | (follow_symlinks ? 0 : AT_SYMLINK_NOFOLLOW);

    private static os.stat_result Translate(in statx found) => new()
    {
        st_mode = found.stx_mode,
        st_ino = found.stx_ino,
        st_dev = DeviceNumberLinux.Pack(found.stx_dev_major, found.stx_dev_minor),
        st_nlink = found.stx_nlink,
        st_uid = found.stx_uid,
        st_gid = found.stx_gid,
        st_size = (long)found.stx_size,
        Access = new Timestamp(found.stx_atime.tv_sec, found.stx_atime.tv_nsec),
        Modification = new Timestamp(found.stx_mtime.tv_sec, found.stx_mtime.tv_nsec),
        Change = new Timestamp(found.stx_ctime.tv_sec, found.stx_ctime.tv_nsec),
        st_blksize = found.stx_blksize,
        st_blocks = (long)found.stx_blocks,
        st_rdev = DeviceNumberLinux.Pack(found.stx_rdev_major, found.stx_rdev_minor),
    };
}
