using System.Runtime.Versioning;
using Adder.Core.Errors;
using static Adder.Native.Linux.Libc;

namespace Adder.Core.Descriptors;

[SupportedOSPlatform("linux")]
internal static class DescriptorFlagsLinux
{
    internal static bool IsBlocking(int fd) => (Posix.Check(fcntl(fd, F_GETFL, 0)) & O_NONBLOCK) == 0;

    internal static void SetBlocking(int fd, bool blocking) => Change(fd, F_GETFL, F_SETFL, O_NONBLOCK, !blocking);

    internal static bool IsInheritable(int fd) => (Posix.Check(fcntl(fd, F_GETFD, 0)) & FD_CLOEXEC) == 0;

    internal static void SetInheritable(int fd, bool inheritable) => Change(fd, F_GETFD, F_SETFD, FD_CLOEXEC, !inheritable);

    private static void Change(int fd, int get, int set, int flag, bool on)
    {
        var present = Posix.Check(fcntl(fd, get, 0));
        Posix.Check(fcntl(fd, set, on ? present | flag : present & ~(nint)flag));
    }
}
