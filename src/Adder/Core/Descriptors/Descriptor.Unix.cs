using System.Runtime.Versioning;
using Adder.Core.Errors;
using static Adder.Native.Unix.Libc;

namespace Adder.Core.Descriptors;

[UnsupportedOSPlatform("windows")]
internal static class DescriptorUnix
{
    // Never again after EINTR: the descriptor is gone by then, and its number may be somebody else's already.
    internal static void Close(int fd)
    {
        var result = close(fd);
        if (!Posix.Interrupted(result)) Posix.Check(result);
    }
}
