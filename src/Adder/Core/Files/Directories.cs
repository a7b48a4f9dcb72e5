using Adder.Core.Errors;

namespace Adder.Core.Files;

/// <summary>Making and removing directories. The forms that try leave the reason of a -1 behind as the last error.</summary>
internal static class Directories
{
    internal static void Make(in os.path_arg path, int mode, int? dir_fd) => Posix.Check(TryMake(path, mode, dir_fd), path);

    internal static void Remove(in os.path_arg path, int? dir_fd) => Posix.Check(TryRemove(path, dir_fd), path);

    internal static int TryMake(in os.path_arg path, int mode, int? dir_fd) =>
        OperatingSystem.IsWindows() ? throw Platform.Lacks("mkdir") : DirectoriesUnix.TryMake(path, mode, dir_fd);

    internal static int TryRemove(in os.path_arg path, int? dir_fd) =>
        OperatingSystem.IsWindows() ? throw Platform.Lacks("rmdir") : DirectoriesUnix.TryRemove(path, dir_fd);
}
