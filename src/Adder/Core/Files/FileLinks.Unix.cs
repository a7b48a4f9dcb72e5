using System.Buffers;
using System.Runtime.Versioning;
using Adder.Core.Auditing;
using Adder.Core.Errors;
using Adder.Core.Text;
using static Adder.Native.Unix.Libc;

namespace Adder.Core.Files;

[UnsupportedOSPlatform("windows")]
internal static unsafe class FileLinksUnix
{
    private const int FirstSize = 512;

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
        Span<byte> first = stackalloc byte[FirstSize];
        var length = Read(path, dir_fd, first, out var larger);
        try
        {
            return FsCodec.Decode((larger is null ? first : larger)[..length]);
        }
        finally
        {
            if (larger is not null) ArrayPool<byte>.Shared.Return(larger);
        }
    }

    internal static byte[] ReadBytes(in os.path_arg path, int? dir_fd)
    {
        Span<byte> first = stackalloc byte[FirstSize];
        var length = Read(path, dir_fd, first, out var larger);
        try
        {
            return (larger is null ? first : larger)[..length].ToArray();
        }
        finally
        {
            if (larger is not null) ArrayPool<byte>.Shared.Return(larger);
        }
    }

    // A target that fills the buffer may have been cut short: only one byte of room left proves that it was not.
    private static int Read(in os.path_arg path, int? dir_fd, Span<byte> first, out byte[]? larger)
    {
        using var name = new NativePath(path, stackalloc byte[NativePath.OnStack], "readlink");
        var buffer = first;
        larger = null;
        while (true)
        {
            nint length;
            fixed (byte* p = name, target = buffer) length = readlinkat(At.Directory(dir_fd), p, target, (nuint)buffer.Length);
            if (length >= 0 && length < buffer.Length) return (int)length;

            if (larger is not null) ArrayPool<byte>.Shared.Return(larger);
            larger = null;
            Posix.Check(length, path);
            buffer = larger = ArrayPool<byte>.Shared.Rent(buffer.Length * 4);
        }
    }
}
