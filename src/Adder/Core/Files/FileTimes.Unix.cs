using System.Runtime.Versioning;
using Adder.Core.Auditing;
using Adder.Core.Errors;
using Adder.Core.Text;
using Adder.Native.Unix;
using static Adder.Native.Unix.Libc;

namespace Adder.Core.Files;

[UnsupportedOSPlatform("windows")]
internal static unsafe class FileTimesUnix
{
    internal static void Set(in os.path_arg path, (double, double)? times, (long, long)? ns, int? dir_fd, bool follow_symlinks)
    {
        using var name = NativePath.OrDescriptor(path, stackalloc byte[NativePath.OnStack], "utime");
        var chosen = FileTimes.Choose(times, ns);
        FileTarget.CheckAlone(path, dir_fd, follow_symlinks, "utime");
        AuditHooks.Raise("os.utime", path, times, ns, At.Audited(dir_fd));

        var values = stackalloc timespec[2];
        if (chosen is { } both) (values[0], values[1]) = (Native(both.Access), Native(both.Modification));
        else values = null;

        fixed (byte* p = name)
        {
            Posix.Check(FileTarget.IsOpen(path, out var fd)
                ? futimens(fd, values)
                : utimensat(At.Directory(dir_fd), p, values, follow_symlinks ? 0 : At.NoFollowSymlink), path);
        }
    }

    private static timespec Native(Timestamp time) => new() { tv_sec = (nint)time.Seconds, tv_nsec = (nint)time.Nanoseconds };
}
