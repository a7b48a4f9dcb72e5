using System.Buffers;
using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using Adder.Core.Auditing;
using Adder.Core.Errors;
using Adder.Core.Text;
using static Adder.Native.Linux.Libc;

namespace Adder.Core.Files;

[SupportedOSPlatform("linux")]
internal static unsafe class ExtendedAttributesLinux
{
    private const int FirstSize = 512;

    internal static byte[] Get(in os.path_arg path, in os.path_arg attribute, bool follow_symlinks)
    {
        using var file = NativePath.OrDescriptor(path, stackalloc byte[NativePath.OnStack], "getxattr");
        using var key = new NativePath(attribute, stackalloc byte[NativePath.OnStack], "getxattr", "attribute");
        FileTarget.CheckFollowing(path, follow_symlinks, "getxattr");
        AuditHooks.Raise("os.getxattr", path, attribute);
        fixed (byte* p = file, k = key)
        {
            Span<byte> buffer = stackalloc byte[FirstSize];
            var length = Get(path, p, k, buffer, follow_symlinks);
            if (!IsTooSmall(length)) return buffer[..(int)Posix.Check(length, path)].ToArray();

            var larger = ArrayPool<byte>.Shared.Rent(XATTR_SIZE_MAX);
            try
            {
                return larger.AsSpan(0, (int)Posix.Check(Get(path, p, k, larger, follow_symlinks), path)).ToArray();
            }
            finally
            {
                ArrayPool<byte>.Shared.Return(larger);
            }
        }
    }

    internal static void Set(in os.path_arg path, in os.path_arg attribute, ReadOnlySpan<byte> value, int flags, bool follow_symlinks)
    {
        using var file = NativePath.OrDescriptor(path, stackalloc byte[NativePath.OnStack], "setxattr");
        using var key = new NativePath(attribute, stackalloc byte[NativePath.OnStack], "setxattr", "attribute");
        FileTarget.CheckFollowing(path, follow_symlinks, "setxattr");
        if (AuditHooks.Listening) AuditHooks.Raise("os.setxattr", path, attribute, value.ToArray(), flags);
        fixed (byte* p = file, k = key, v = value)
        {
            Posix.Check(IsOpen(path, out var fd) ? fsetxattr(fd, k, v, (nuint)value.Length, flags)
                : follow_symlinks ? setxattr(p, k, v, (nuint)value.Length, flags)
                : lsetxattr(p, k, v, (nuint)value.Length, flags), path);
        }
    }

    internal static void Remove(in os.path_arg path, in os.path_arg attribute, bool follow_symlinks)
    {
        using var file = NativePath.OrDescriptor(path, stackalloc byte[NativePath.OnStack], "removexattr");
        using var key = new NativePath(attribute, stackalloc byte[NativePath.OnStack], "removexattr", "attribute");
        FileTarget.CheckFollowing(path, follow_symlinks, "removexattr");
        AuditHooks.Raise("os.removexattr", path, attribute);
        fixed (byte* p = file, k = key)
        {
            Posix.Check(IsOpen(path, out var fd) ? fremovexattr(fd, k)
                : follow_symlinks ? removexattr(p, k)
                : lremovexattr(p, k), path);
        }
    }

    internal static List<string> Names(in os.path_arg path, bool follow_symlinks)
    {
        // what is neither a path nor a descriptor is the working directory
        os.path_arg name = path.Value is null or < 0 ? "." : path;
        using var file = NativePath.OrDescriptor(name, stackalloc byte[NativePath.OnStack], "listxattr");
        FileTarget.CheckFollowing(path, follow_symlinks, "listxattr");
        AuditHooks.Raise("os.listxattr", path);
        fixed (byte* p = file)
        {
            Span<byte> buffer = stackalloc byte[FirstSize];
            var length = List(name, p, buffer, follow_symlinks);
            if (!IsTooSmall(length)) return Split(buffer[..(int)Posix.Check(length, path)]);

            var larger = ArrayPool<byte>.Shared.Rent(XATTR_LIST_MAX);
            try
            {
                return Split(larger.AsSpan(0, (int)Posix.Check(List(name, p, larger, follow_symlinks), path)));
            }
            finally
            {
                ArrayPool<byte>.Shared.Return(larger);
            }
        }
    }

    private static nint Get(in os.path_arg path, byte* file, byte* key, Span<byte> buffer, bool follow_symlinks)
    {
        fixed (byte* b = buffer)
        {
            return IsOpen(path, out var fd) ? fgetxattr(fd, key, b, (nuint)buffer.Length)
                : follow_symlinks ? getxattr(file, key, b, (nuint)buffer.Length)
                : lgetxattr(file, key, b, (nuint)buffer.Length);
        }
    }

    private static nint List(in os.path_arg path, byte* file, Span<byte> buffer, bool follow_symlinks)
    {
        fixed (byte* b = buffer)
        {
            return IsOpen(path, out var fd) ? flistxattr(fd, b, (nuint)buffer.Length)
                : follow_symlinks ? listxattr(file, b, (nuint)buffer.Length)
                : llistxattr(file, b, (nuint)buffer.Length);
        }
    }

    // any number below 0 is no descriptor to these functions, and -1 to all the others
    private static bool IsOpen(in os.path_arg path, out int fd) => FileTarget.IsOpen(path, out fd) && fd >= 0;

    private static bool IsTooSmall(nint length) => length == -1 && Marshal.GetLastPInvokeError() == Errno.ERANGE;

    private static List<string> Split(ReadOnlySpan<byte> names)
    {
        var list = new List<string>();
        for (var end = 0; (end = names.IndexOf((byte)0)) >= 0; names = names[(end + 1)..]) list.Add(FsCodec.Decode(names[..end]));
        return list;
    }
}
