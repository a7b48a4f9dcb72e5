using System.Runtime.InteropServices;

namespace Adder.Tests.Native;

// Declarations as Native holds them, one right and the others wrong in one thing each.
#pragma warning disable CS8981, IDE0044, CS0169, CS0649, CA1823, IDE0051, CA1812, SYSLIB1054

internal static unsafe partial class RightSample
{
    internal const int AT_FDCWD = -100;
    internal const ulong RLIM_INFINITY = ulong.MaxValue;

    [LibraryImport("libc")]
    internal static partial int unlinkat(int dirfd, byte* path, int flags);

    [LibraryImport("libc", EntryPoint = "openat")]
    internal static partial int open_at(int dirfd, byte* path, int flags, uint mode);
}

internal static class WrongConstant
{
    internal const int AT_FDCWD = 100;
}

internal static class UnknownConstant
{
    internal const int AT_NOWHERE = 1;
}

internal static class WrongOffsets
{
    internal struct timespec
    {
        internal int tv_sec;
        internal int tv_nsec;
        internal long more;
    }
}

internal static class WrongSize
{
    internal struct timespec
    {
        internal long tv_sec;
    }
}

internal static class WrongSign
{
    internal struct timespec
    {
        internal ulong tv_sec;
        internal long tv_nsec;
    }
}

internal static unsafe partial class WrongReturn
{
    [LibraryImport("libc")]
    internal static partial nint unlinkat(int dirfd, byte* path, int flags);
}

internal static unsafe partial class WrongCount
{
    [LibraryImport("libc")]
    internal static partial int unlinkat(int dirfd, byte* path);
}

internal static partial class WrongWidth
{
    [LibraryImport("libc")]
    internal static partial long lseek(int fd, int offset, int whence);
}

internal static partial class WrongPointer
{
    [LibraryImport("libc")]
    internal static partial int unlinkat(int dirfd, nint path, int flags);
}

internal static unsafe partial class TooFewForVariadic
{
    [LibraryImport("libc")]
    internal static partial int openat(int dirfd, byte* path);
}

internal static unsafe partial class UnknownFunction
{
    [LibraryImport("libc")]
    internal static partial int unlinkat_nowhere(int dirfd, byte* path, int flags);
}
