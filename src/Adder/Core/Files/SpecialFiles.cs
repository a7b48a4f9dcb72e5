using Adder.Core.Errors;

namespace Adder.Core.Files;

/// <summary>Making named pipes and the files that stand for devices.</summary>
internal static class SpecialFiles
{
    internal static void MakePipe(in os.path_arg path, int mode, int? dir_fd)
    {
        if (OperatingSystem.IsWindows()) throw Platform.Lacks("mkfifo");
        SpecialFilesUnix.MakePipe(path, mode, dir_fd);
    }

    internal static void MakeNode(in os.path_arg path, int mode, ulong device, int? dir_fd)
    {
        if (!OperatingSystem.IsLinux()) throw Platform.Lacks("mknod");
        SpecialFilesLinux.MakeNode(path, mode, device, dir_fd);
    }
}
