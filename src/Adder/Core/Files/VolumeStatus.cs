using Adder.Core.Errors;
using Adder.Core.Text;

namespace Adder.Core.Files;

/// <summary>What the system knows of a mounted file system: its blocks, its files and how it is mounted.</summary>
internal static class VolumeStatus
{
    internal const int Count = 10;

    internal static os.statvfs_result Of(in os.path_arg path) =>
        OperatingSystem.IsLinux() ? VolumeStatusLinux.Of(path) : throw Platform.Lacks("statvfs");

    internal static os.statvfs_result OfDescriptor(int fd) =>
        OperatingSystem.IsLinux() ? VolumeStatusLinux.OfDescriptor(fd) : throw Platform.Lacks("fstatvfs");

    internal static os.statvfs_result Parse(IEnumerable<long> iterable)
    {
        var items = StructSequence.Items(iterable, "os.statvfs_result", Count, Count + 1);
        return new()
        {
            f_bsize = items[0],
            f_frsize = items[1],
            f_blocks = items[2],
            f_bfree = items[3],
            f_bavail = items[4],
            f_files = items[5],
            f_ffree = items[6],
            f_favail = items[7],
            f_flag = items[8],
            f_namemax = items[9],
            f_fsid = items.Length > Count ? StructSequence.Unsigned(items[Count]) : 0,
        };
    }

    internal static long[] Items(in os.statvfs_result status) =>
    [
        status.f_bsize, status.f_frsize, status.f_blocks, status.f_bfree, status.f_bavail, status.f_files, status.f_ffree, status.f_favail,
        status.f_flag, status.f_namemax,
    ];

    internal static string Repr(in os.statvfs_result status) => StructSequence.Repr("os.statvfs_result",
    [
        ("f_bsize", status.f_bsize), ("f_frsize", status.f_frsize), ("f_blocks", status.f_blocks), ("f_bfree", status.f_bfree),
        ("f_bavail", status.f_bavail), ("f_files", status.f_files), ("f_ffree", status.f_ffree), ("f_favail", status.f_favail),
        ("f_flag", status.f_flag), ("f_namemax", status.f_namemax),
    ]);
}
