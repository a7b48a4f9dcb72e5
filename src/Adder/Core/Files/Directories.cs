using Adder.Core.Errors;

namespace Adder.Core.Files;

/// <summary>Making and removing directories.</summary>
internal static class Directories
{
    internal static void Make(in os.path_arg path, int mode, int? dir_fd)
    {
        if (OperatingSystem.IsWindows()) throw Platform.Lacks("mkdir");
        DirectoriesUnix.Make(path, mode, dir_fd);
    }

    internal static void Remove(in os.path_arg path, int? dir_fd)
    {
        if (OperatingSystem.IsWindows()) throw Platform.Lacks("rmdir");
        DirectoriesUnix.Remove(path, dir_fd);
    }
}
