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
    internal static string Current()
    {
        var buffer = new GrowingBuffer(stackalloc byte[GrowingBuffer.OnStack]);
        try
        {
            return FsCodec.Decode(Read(ref buffer));
        }
        finally
        {
            buffer.Dispose();
        }
    }

    internal static byte[] CurrentBytes()
    {
        var buffer = new GrowingBuffer(stackalloc byte[GrowingBuffer.OnStack]);
        try
        {
            return Read(ref buffer).ToArray();
        }
        finally
        {
            buffer.Dispose();
        }
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

    private static ReadOnlySpan<byte> Read(ref GrowingBuffer buffer)
    {
        while (true)
        {
            fixed (byte* p = buffer.Bytes)
            {
                if (getcwd(p, (nuint)buffer.Bytes.Length) is not null) return buffer.Bytes[..buffer.Bytes.IndexOf((byte)0)];
            }

            if (Marshal.GetLastPInvokeError() != Errno.ERANGE) Posix.ThrowLast();
            buffer.Grow();
        }
    }
}
