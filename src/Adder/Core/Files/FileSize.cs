using Adder.Core.Errors;

namespace Adder.Core.Files;

/// <summary>Cutting files off and lengthening them.</summary>
internal static class FileSize
{
    internal static void Change(in os.path_arg path, long length)
    {
        if (OperatingSystem.IsWindows()) throw Platform.Lacks("truncate");
        FileSizeUnix.Change(path, length);
    }

    internal static void ChangeOpen(int fd, long length)
    {
        if (OperatingSystem.IsWindows()) throw Platform.Lacks("ftruncate");
        FileSizeUnix.ChangeOpen(fd, length);
    }

    /// <summary>The same for an object that has announced itself when it was made.</summary>
    internal static void Cut(int fd, long length)
    {
        if (OperatingSystem.IsWindows()) throw Platform.Lacks("ftruncate");
        FileSizeUnix.Cut(fd, length);
    }
}
