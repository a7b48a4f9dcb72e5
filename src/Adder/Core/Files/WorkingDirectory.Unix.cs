using System.Buffers;
using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using Adder.Core.Auditing;
using Adder.Core.Errors;
using Adder.Core.Text;
using static Adder.Native.Unix.Libc;

namespace Adder.Core.Files;

[UnsupportedOSPlatform("windows")]
internal static unsafe class WorkingDirectoryUnix
{
    private const int FirstSize = 512;

    internal static string Current()
    {
        Span<byte> first = stackalloc byte[FirstSize];
        var path = Read(first, out var larger);
        var text = FsCodec.Decode(path);
        if (larger is not null) ArrayPool<byte>.Shared.Return(larger);
        return text;
    }

    internal static byte[] CurrentBytes()
    {
        Span<byte> first = stackalloc byte[FirstSize];
        var path = Read(first, out var larger).ToArray();
        if (larger is not null) ArrayPool<byte>.Shared.Return(larger);
        return path;
    }

    internal static void Change(in os.path_arg path)
    {
        using var name = NativePath.OrDescriptor(path, stackalloc byte[NativePath.OnStack], "chdir");
        AuditHooks.Raise("os.chdir", path);
        fixed (byte* p = name) Posix.Check(FileTarget.IsOpen(path, out var fd) ? fchdir(fd) : chdir(p), path);
    }

    internal static void Change(int fd)
    {
        FileTarget.CheckNotNegative(fd);
        AuditHooks.Raise("os.chdir", fd);
        int result;
        do result = fchdir(fd);
        while (Posix.Interrupted(result));
        Posix.Check(result);
    }

    internal static void ChangeRoot(in os.path_arg path)
    {
        using var name = new NativePath(path, stackalloc byte[NativePath.OnStack], "chroot");
        fixed (byte* p = name) Posix.Check(chroot(p), path);
    }

    private static ReadOnlySpan<byte> Read(Span<byte> first, out byte[]? larger)
    {
        var buffer = first;
        larger = null;
        while (true)
        {
            fixed (byte* p = buffer)
            {
                if (getcwd(p, (nuint)buffer.Length) is not null) return buffer[..buffer.IndexOf((byte)0)];
            }

            if (larger is not null) ArrayPool<byte>.Shared.Return(larger);
            larger = null;
            if (Marshal.GetLastPInvokeError() != Errno.ERANGE) Posix.ThrowLast();
            buffer = larger = ArrayPool<byte>.Shared.Rent(buffer.Length * 4);
        }
    }
}
