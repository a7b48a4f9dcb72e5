using System.Runtime.Versioning;
using Adder.Core.Errors;
using Adder.Core.Files;
using static Adder.Native.Linux.Libc;

namespace Adder.Core.Processes;

[SupportedOSPlatform("linux")]
internal static class NamespacesLinux
{
    internal static void Enter(int fd, int nstype)
    {
        FileTarget.CheckNotNegative(fd);
        Posix.Check(setns(fd, nstype));
    }

    internal static void Unshare(int flags) => Posix.Check(unshare(flags));
}
