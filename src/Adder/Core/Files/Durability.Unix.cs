using System.Runtime.Versioning;
using Adder.Core.Errors;
using static Adder.Native.Unix.Libc;

namespace Adder.Core.Files;

[UnsupportedOSPlatform("windows")]
internal static class DurabilityUnix
{
    internal static void WriteAll() => sync();

    internal static void WriteFile(int fd)
    {
        FileTarget.CheckNotNegative(fd);
        int result;
        do result = fsync(fd);
        while (Posix.Interrupted(result));
        Posix.Check(result);
    }
}
