using Adder.Core.Errors;

namespace Adder.Core.Descriptors;

/// <summary>Telling the file system what a part of a file will be used for.</summary>
internal static class FileExtent
{
    internal static void Allocate(int fd, long offset, long length)
    {
        if (!OperatingSystem.IsLinux()) throw Platform.Lacks("posix_fallocate");
        FileExtentLinux.Allocate(fd, offset, length);
    }

    internal static void Advise(int fd, long offset, long length, int advice)
    {
        if (!OperatingSystem.IsLinux()) throw Platform.Lacks("posix_fadvise");
        FileExtentLinux.Advise(fd, offset, length, advice);
    }
}
