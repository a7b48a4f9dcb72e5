using System.Runtime.Versioning;
using Adder.Core.Errors;
using Adder.Core.Text;
using Adder.Native.Linux;
using static Adder.Native.Linux.Libc;

namespace Adder.Core.Files;

[SupportedOSPlatform("linux")]
internal static unsafe class ExtendedStatusLinux
{
    internal static os.statx_result Of(in os.path_arg path, int mask, int flags, int? dir_fd, bool follow_symlinks)
    {
        using var name = NativePath.OrDescriptor(path, stackalloc byte[NativePath.OnStack], "statx");
        FileTarget.CheckAlone(path, dir_fd, follow_symlinks, "statx");
        if (!follow_symlinks) flags |= AT_SYMLINK_NOFOLLOW;

        statx found;
        fixed (byte* p = name, empty = "\0"u8)
        {
            Posix.Check(FileTarget.IsOpen(path, out var fd)
                ? StatxLinux.Call(Math.Max(fd, -1), empty, flags | AT_EMPTY_PATH, (uint)mask, &found)
                : StatxLinux.Call(At.Directory(dir_fd), p, flags, (uint)mask, &found), path);
        }

        return new()
        {
            stx_mask = (int)found.stx_mask,
            stx_blksize = found.stx_blksize,
            stx_attributes = (long)found.stx_attributes,
            stx_attributes_mask = (long)found.stx_attributes_mask,
            stx_nlink = Has(found, STATX_NLINK) ? found.stx_nlink : null,
            stx_uid = Has(found, STATX_UID) ? found.stx_uid : null,
            stx_gid = Has(found, STATX_GID) ? found.stx_gid : null,
            stx_mode = Has(found, STATX_TYPE | STATX_MODE) ? found.stx_mode : null,
            stx_ino = Has(found, STATX_INO) ? found.stx_ino : null,
            stx_size = Has(found, STATX_SIZE) ? (long)found.stx_size : null,
            stx_blocks = Has(found, STATX_BLOCKS) ? (long)found.stx_blocks : null,
            stx_rdev = DeviceNumberLinux.Pack(found.stx_rdev_major, found.stx_rdev_minor),
            stx_rdev_major = (int)found.stx_rdev_major,
            stx_rdev_minor = (int)found.stx_rdev_minor,
            stx_dev = DeviceNumberLinux.Pack(found.stx_dev_major, found.stx_dev_minor),
            stx_dev_major = (int)found.stx_dev_major,
            stx_dev_minor = (int)found.stx_dev_minor,
            stx_mnt_id = Has(found, STATX_MNT_ID | STATX_MNT_ID_UNIQUE) ? found.stx_mnt_id : null,
            stx_dio_mem_align = Has(found, STATX_DIOALIGN) ? found.stx_dio_mem_align : null,
            stx_dio_offset_align = Has(found, STATX_DIOALIGN) ? found.stx_dio_offset_align : null,
            Access = Has(found, STATX_ATIME) ? Time(found.stx_atime) : null,
            Birth = Has(found, STATX_BTIME) ? Time(found.stx_btime) : null,
            Change = Has(found, STATX_CTIME) ? Time(found.stx_ctime) : null,
            Modification = Has(found, STATX_MTIME) ? Time(found.stx_mtime) : null,
        };
    }

    private static bool Has(in statx found, uint fields) => (found.stx_mask & fields) != 0;

    private static Timestamp Time(in statx_timestamp time) => new(time.tv_sec, time.tv_nsec);
}
