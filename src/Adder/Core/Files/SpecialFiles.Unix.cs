using System.Runtime.Versioning;
using Adder.Core.Errors;
using Adder.Core.Text;
using static Adder.Native.Unix.Libc;

namespace Adder.Core.Files;

[UnsupportedOSPlatform("windows")]
internal static unsafe class SpecialFilesUnix
{
    // without a filename in its errors, as in Python
    internal static void MakePipe(in os.path_arg path, int mode, int? dir_fd)
    {
        using var name = new NativePath(path, stackalloc byte[NativePath.OnStack], "mkfifo");
        int result;
        fixed (byte* p = name)
        {
            do result = mkfifoat(At.Directory(dir_fd), p, (uint)mode);
            while (Posix.Interrupted(result));
        }

        Posix.Check(result);
    }
}
