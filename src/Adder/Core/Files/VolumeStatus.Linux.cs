using System.Runtime.Versioning;
using Adder.Core.Errors;
using Adder.Core.Text;
using static Adder.Native.Linux.Libc;
using statvfs_buffer = Adder.Native.Linux.statvfs;

namespace Adder.Core.Files;

[SupportedOSPlatform("linux")]
internal static unsafe class VolumeStatusLinux
{
    internal static os.statvfs_result Of(in os.path_arg path)
    {
        using var name = NativePath.OrDescriptor(path, stackalloc byte[NativePath.OnStack], "statvfs");
        statvfs_buffer found;
        fixed (byte* p = name)
        {
            Posix.Check(FileTarget.IsOpen(path, out var fd)
                ? fstatvfs(fd, &found)
                : statvfs(p, &found), path);
        }

        return Translate(found);
    }

    internal static os.statvfs_result OfDescriptor(int fd)
    {
        statvfs_buffer found;
        int result;
        do result = fstatvfs(fd, &found);
        while (Posix.Interrupted(result));
        Posix.Check(result);
        return Translate(found);
    }

    private static os.statvfs_result Translate(in statvfs_buffer found) => new()
    {
        f_bsize = (long)found.f_bsize,
        f_frsize = (long)found.f_frsize,
        f_blocks = (long)found.f_blocks,
        f_bfree = (long)found.f_bfree,
        f_bavail = (long)found.f_bavail,
        f_files = (long)found.f_files,
        f_ffree = (long)found.f_ffree,
        f_favail = (long)found.f_favail,
        f_flag = (long)found.f_flag,
        f_namemax = (long)found.f_namemax,
        f_fsid = found.f_fsid,
    };
}
