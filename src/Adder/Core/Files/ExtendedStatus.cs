using Adder.Core.Errors;
using Adder.Core.Text;

namespace Adder.Core.Files;

/// <summary>What the system knows of a file when it is asked for each field: statx.</summary>
internal static class ExtendedStatus
{
    internal static os.statx_result Of(in os.path_arg path, int mask, int flags, int? dir_fd, bool follow_symlinks) =>
        OperatingSystem.IsLinux() ? ExtendedStatusLinux.Of(path, mask, flags, dir_fd, follow_symlinks) : throw Platform.Lacks("statx");

    internal static string Repr(in os.statx_result status) => StructSequence.Repr("os.statx_result",
    [
        ("stx_mask", status.stx_mask),
        ("stx_blksize", status.stx_blksize),
        ("stx_attributes", status.stx_attributes),
        ("stx_attributes_mask", status.stx_attributes_mask),
        ("stx_nlink", status.stx_nlink),
        ("stx_uid", status.stx_uid),
        ("stx_gid", status.stx_gid),
        ("stx_mode", status.stx_mode),
        ("stx_ino", status.stx_ino),
        ("stx_size", status.stx_size),
        ("stx_blocks", status.stx_blocks),
        ("stx_rdev", status.stx_rdev),
        ("stx_rdev_major", status.stx_rdev_major),
        ("stx_rdev_minor", status.stx_rdev_minor),
        ("stx_dev", status.stx_dev),
        ("stx_dev_major", status.stx_dev_major),
        ("stx_dev_minor", status.stx_dev_minor),
        ("stx_mnt_id", status.stx_mnt_id),
        ("stx_dio_mem_align", status.stx_dio_mem_align),
        ("stx_dio_offset_align", status.stx_dio_offset_align),
        ("stx_atime", status.stx_atime),
        ("stx_btime", status.stx_btime),
        ("stx_ctime", status.stx_ctime),
        ("stx_mtime", status.stx_mtime),
    ]);
}
