using System.Runtime.Versioning;
using Adder.Core.Auditing;
using Adder.Core.Text;
using static Adder.Native.Unix.Libc;

namespace Adder.Core.Files;

[UnsupportedOSPlatform("windows")]
internal static unsafe class DirectoriesUnix
{
    internal static int TryMake(in os.path_arg path, int mode, int? dir_fd)
    {
        using var name = new NativePath(path, stackalloc byte[NativePath.OnStack], "mkdir");
        AuditHooks.Raise("os.mkdir", path, mode, At.Audited(dir_fd));
        fixed (byte* p = name) return mkdirat(At.Directory(dir_fd), p, (uint)mode);
    }

    internal static int TryRemove(in os.path_arg path, int? dir_fd)
    {
        using var name = new NativePath(path, stackalloc byte[NativePath.OnStack], "rmdir");
        AuditHooks.Raise("os.rmdir", path, At.Audited(dir_fd));
        fixed (byte* p = name) return unlinkat(At.Directory(dir_fd), p, At.RemoveDirectory);
    }
}
