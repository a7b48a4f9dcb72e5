using System.Runtime.Versioning;
using Adder.Core.Errors;
using Adder.Core.Processes;
using static Adder.Native.Linux.Libc;

namespace Adder.Core.Descriptors;

// Both functions answer the number of the error instead of setting errno.
[SupportedOSPlatform("linux")]
internal static class FileExtentLinux
{
    internal static void Allocate(int fd, long offset, long length)
    {
        SignalState.Prepare();
        int error;
        do error = posix_fallocate(fd, offset, length);
        while (error == EINTR);
        if (error != 0) throw OSErrorFactory.FromErrno(error);
    }

    internal static void Advise(int fd, long offset, long length, int advice)
    {
        int error;
        do error = posix_fadvise(fd, offset, length, advice);
        while (error == EINTR);
        if (error != 0) throw OSErrorFactory.FromErrno(error);
    }
}
