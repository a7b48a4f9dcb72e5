using System.Buffers;
using System.Runtime.Versioning;
using Adder.Core.Errors;
using Adder.Core.Text;
using static Adder.Native.Unix.Libc;

namespace Adder.Core.Files;

[UnsupportedOSPlatform("windows")]
internal static unsafe class FileLinksUnix
{
    private const int FirstSize = 512;

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
