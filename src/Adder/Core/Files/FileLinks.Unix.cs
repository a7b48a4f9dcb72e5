using System.Runtime.Versioning;
using Adder.Core.Auditing;
using Adder.Core.Errors;
using Adder.Core.Text;
using static Adder.Native.Unix.Libc;

namespace Adder.Core.Files;

[UnsupportedOSPlatform("windows")]
internal static unsafe class FileLinksUnix
{
    internal static void MakeHard(in os.path_arg src, in os.path_arg dst, int? src_dir_fd, int? dst_dir_fd, bool follow_symlinks)
    {
        using var from = new NativePath(src, stackalloc byte[NativePath.OnStack], "link", "src");
        using var to = new NativePath(dst, stackalloc byte[NativePath.OnStack], "link", "dst");
        AuditHooks.Raise("os.link", src, dst, At.Audited(src_dir_fd), At.Audited(dst_dir_fd));
        fixed (byte* s = from, d = to)
        {
            Posix.Check(linkat(At.Directory(src_dir_fd), s, At.Directory(dst_dir_fd), d, follow_symlinks ? At.FollowSymlink : 0), src, dst);
        }
    }

    internal static void MakeSymbolic(in os.path_arg src, in os.path_arg dst, int? dir_fd)
    {
        using var target = new NativePath(src, stackalloc byte[NativePath.OnStack], "symlink", "src");
        using var link = new NativePath(dst, stackalloc byte[NativePath.OnStack], "symlink", "dst");
        AuditHooks.Raise("os.symlink", src, dst, At.Audited(dir_fd));
        fixed (byte* s = target, d = link) Posix.Check(symlinkat(s, At.Directory(dir_fd), d), src, dst);
    }

    internal static string Read(in os.path_arg path, int? dir_fd)
    {
        var buffer = new GrowingBuffer(stackalloc byte[GrowingBuffer.OnStack]);
        try
        {
            return FsCodec.Decode(Read(path, dir_fd, ref buffer));
        }
        finally
        {
            buffer.Dispose();
        }
    }

    internal static byte[] ReadBytes(in os.path_arg path, int? dir_fd)
    {
        var buffer = new GrowingBuffer(stackalloc byte[GrowingBuffer.OnStack]);
        try
        {
            return Read(path, dir_fd, ref buffer).ToArray();
        }
        finally
        {
            buffer.Dispose();
        }
    }

    // A target that fills the buffer may have been cut short: only one byte of room left proves that it was not.
    private static ReadOnlySpan<byte> Read(in os.path_arg path, int? dir_fd, ref GrowingBuffer buffer)
    {
        using var name = new NativePath(path, stackalloc byte[NativePath.OnStack], "readlink");
        while (true)
        {
            nint length;
            fixed (byte* p = name, target = buffer.Bytes) length = readlinkat(At.Directory(dir_fd), p, target, (nuint)buffer.Bytes.Length);
            Posix.Check(length, path);
            if (length < buffer.Bytes.Length) return buffer.Bytes[..(int)length];
            buffer.Grow();
        }
    }
}
