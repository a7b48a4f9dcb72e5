using System.Runtime.InteropServices;
using System.Runtime.Versioning;

namespace Adder.Native.Linux;

// sys/eventfd.h
[SupportedOSPlatform("linux")]
internal static unsafe partial class Libc
{
    internal const int EFD_SEMAPHORE = 0x1;
    internal const int EFD_NONBLOCK = 0x800;
    internal const int EFD_CLOEXEC = 0x80000;

    [LibraryImport("libc", SetLastError = true)]
    internal static partial int eventfd(uint initval, int flags);

    [LibraryImport("libc", SetLastError = true)]
    internal static partial int eventfd_read(int fd, ulong* value);

    [LibraryImport("libc", SetLastError = true)]
    internal static partial int eventfd_write(int fd, ulong value);
}
