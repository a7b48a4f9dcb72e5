using System.Runtime.Versioning;
using Adder.Core.Errors;
using static Adder.Native.Linux.Libc;

namespace Adder.Core.Files;

[SupportedOSPlatform("linux")]
internal static class DurabilityLinux
{
    internal static void WriteContents(int fd)
    {
        FileTarget.CheckNotNegative(fd);
        int result;
        do result = fdatasync(fd);
        while (Posix.Interrupted(result));
        Posix.Check(result);
    }
}
