using System.Runtime.InteropServices;
using System.Runtime.Versioning;

namespace Adder.Native.Unix;

// stdlib.h
[UnsupportedOSPlatform("windows")]
internal static unsafe partial class Libc
{
    [LibraryImport("libc", SetLastError = true)]
    internal static partial int setenv(byte* name, byte* value, int overwrite);

    [LibraryImport("libc", SetLastError = true)]
    internal static partial int unsetenv(byte* name);

    [LibraryImport("libc")]
    internal static partial int getloadavg(double* loadavg, int nelem);

    [LibraryImport("libc", SetLastError = true)]
    internal static partial int posix_openpt(int flags);

    [LibraryImport("libc", SetLastError = true)]
    internal static partial int grantpt(int fd);

    [LibraryImport("libc", SetLastError = true)]
    internal static partial int unlockpt(int fd);

    [LibraryImport("libc")]
    internal static partial int ptsname_r(int fd, byte* buf, nuint buflen);

    [LibraryImport("libc")]
    internal static partial void abort();
}
