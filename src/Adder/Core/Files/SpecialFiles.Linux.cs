using System.Runtime.Versioning;
using Adder.Core.Errors;
using Adder.Core.Text;
using static Adder.Native.Linux.Libc;

namespace Adder.Core.Files;

[SupportedOSPlatform("linux")]
internal static unsafe class SpecialFilesLinux
{
    // without a filename in its errors, as in Python
    internal static void MakeNode(in os.path_arg path, int mode, ulong device, int? dir_fd)
    {
        using var name = new NativePath(path, stackalloc byte[NativePath.OnStack], "mknod");
        int result;
        fixed (byte* p = name)
        {
            do result = mknodat(At.Directory(dir_fd), p, (uint)mode, device);
            while (Posix.Interrupted(result));
        }

        Posix.Check(result);
    }
}
