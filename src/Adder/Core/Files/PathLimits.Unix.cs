using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using Adder.Core.Errors;
using Adder.Core.Text;
using static Adder.Native.Unix.Libc;

namespace Adder.Core.Files;

[UnsupportedOSPlatform("windows")]
internal static unsafe class PathLimitsUnix
{
    internal static long Of(in os.path_arg path, int? number, string? name)
    {
        using var file = NativePath.OrDescriptor(path, stackalloc byte[NativePath.OnStack], "pathconf");
        var key = number ?? PathLimits.Number(name);
        nint limit;
        fixed (byte* p = file) limit = path.IsDescriptor ? fpathconf(path.FileDescriptor, key) : pathconf(p, key);
        if (Failed(limit)) Posix.ThrowLast(IsTheKeyInDoubt ? null : path.Value);
        return limit;
    }

    internal static long OfDescriptor(int fd, int? number, string? name)
    {
        FileTarget.CheckNotNegative(fd);
        var limit = fpathconf(fd, number ?? PathLimits.Number(name));
        if (Failed(limit)) Posix.ThrowLast();
        return limit;
    }

    private static bool IsTheKeyInDoubt => Marshal.GetLastPInvokeError() == Errno.EINVAL;

    // -1 without an error is an answer: there is no limit
    private static bool Failed(nint limit) => limit == -1 && Marshal.GetLastPInvokeError() != 0;
}
