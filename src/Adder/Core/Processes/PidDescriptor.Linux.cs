using System.Runtime.Versioning;
using Adder.Core.Errors;
using static Adder.Native.Linux.Libc;

namespace Adder.Core.Processes;

[SupportedOSPlatform("linux")]
internal static unsafe class PidDescriptorLinux
{
    internal static int Open(int pid, int flags)
    {
        if (flags < 0) throw new ValueError("value must be positive");
        return (int)Posix.Check(TryOpen(pid, flags));
    }

    internal static int TryOpen(int pid, int flags) => (int)syscall(SYS_pidfd_open, pid, (void*)(nint)flags, 0, 0, null);
}
