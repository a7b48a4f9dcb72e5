using System.Runtime.Versioning;
using Adder.Core.Auditing;
using Adder.Core.Errors;
using Adder.Core.Processes;
using Adder.Core.Text;
using static Adder.Native.Unix.Libc;

namespace Adder.Core.Files;

[UnsupportedOSPlatform("windows")]
internal static unsafe class FileSizeUnix
{
    internal static void Change(in os.path_arg path, long length)
    {
        using var name = NativePath.OrDescriptor(path, stackalloc byte[NativePath.OnStack], "truncate");
        if (FileTarget.IsOpen(path, out var fd))
        {
            ChangeOpen(fd, length);
            return;
        }

        AuditHooks.Raise("os.truncate", path, length);
        SignalState.Prepare();
        fixed (byte* p = name) Posix.Check(truncate(p, length), path);
    }

    internal static void ChangeOpen(int fd, long length)
    {
        AuditHooks.Raise("os.truncate", fd, length);
        Cut(fd, length);
    }

    internal static void Cut(int fd, long length)
    {
        SignalState.Prepare();
        int result;
        do result = ftruncate(fd, length);
        while (Posix.Interrupted(result));
        Posix.Check(result);
    }
}
