using System.Runtime.Versioning;
using Adder.Core.Auditing;
using Adder.Core.Errors;
using Adder.Core.Text;
using static Adder.Native.Unix.Libc;

namespace Adder.Core.Files;

[UnsupportedOSPlatform("windows")]
internal static unsafe class FileMovesUnix
{
    internal static void Rename(in os.path_arg src, in os.path_arg dst, int? src_dir_fd, int? dst_dir_fd, string function)
    {
        using var from = new NativePath(src, stackalloc byte[NativePath.OnStack], function, "src");
        using var to = new NativePath(dst, stackalloc byte[NativePath.OnStack], function, "dst");
        AuditHooks.Raise("os.rename", src, dst, At.Audited(src_dir_fd), At.Audited(dst_dir_fd));
        fixed (byte* s = from, d = to) Posix.Check(renameat(At.Directory(src_dir_fd), s, At.Directory(dst_dir_fd), d), src, dst);
    }

    internal static void Remove(in os.path_arg path, int? dir_fd, string function)
    {
        using var name = new NativePath(path, stackalloc byte[NativePath.OnStack], function);
        AuditHooks.Raise("os.remove", path, At.Audited(dir_fd));
        fixed (byte* p = name) Posix.Check(unlinkat(At.Directory(dir_fd), p, 0), path);
    }
}
