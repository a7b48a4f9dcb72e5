using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using Adder.Core.Auditing;
using Adder.Core.Errors;
using Adder.Core.Text;
using static Adder.Native.Unix.Libc;

namespace Adder.Core.Files;

[UnsupportedOSPlatform("windows")]
internal static unsafe class FileModesUnix
{
    internal static bool IsAccessible(in os.path_arg path, int mode, int? dir_fd, bool effective_ids, bool follow_symlinks)
    {
        using var name = new NativePath(path, stackalloc byte[NativePath.OnStack], "access");
        var flags = (effective_ids ? At.EffectiveAccess : 0) | (follow_symlinks ? 0 : At.NoFollowSymlink);
        fixed (byte* p = name) return faccessat(At.Directory(dir_fd), p, mode, flags) == 0;
    }

    internal static void Change(in os.path_arg path, int mode, int? dir_fd, bool follow_symlinks)
    {
        using var name = NativePath.OrDescriptor(path, stackalloc byte[NativePath.OnStack], "chmod");
        AuditHooks.Raise("os.chmod", path, mode, At.Audited(dir_fd));
        int result;
        if (FileTarget.IsOpen(path, out var fd))
        {
            result = fchmod(fd, (uint)mode);
        }
        else
        {
            fixed (byte* p = name) result = fchmodat(At.Directory(dir_fd), p, (uint)mode, follow_symlinks ? 0 : At.NoFollowSymlink);
            if (result == -1 && !follow_symlinks && Marshal.GetLastPInvokeError() == Errno.ENOTSUP) throw NoModeOfLinks(dir_fd);
        }

        Posix.Check(result, path);
    }

    internal static void ChangeOpen(int fd, int mode)
    {
        AuditHooks.Raise("os.chmod", fd, mode, At.Audited(null));
        int result;
        do result = fchmod(fd, (uint)mode);
        while (Posix.Interrupted(result));
        Posix.Check(result);
    }

    internal static int ChangeMask(int mask) => (int)umask((uint)mask);

    // what the system says of a symbolic link when its links have no modes of their own
    private static Exception NoModeOfLinks(int? dir_fd) => At.IsGiven(dir_fd)
        ? new ValueError("chmod: cannot use dir_fd and follow_symlinks together")
        : new NotImplementedError("chmod: follow_symlinks unavailable on this platform");
}
