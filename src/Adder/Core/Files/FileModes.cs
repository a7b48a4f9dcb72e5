using Adder.Core.Errors;

namespace Adder.Core.Files;

/// <summary>Who may do what with a file.</summary>
internal static class FileModes
{
    internal static bool IsAccessible(in os.path_arg path, int mode, int? dir_fd, bool effective_ids, bool follow_symlinks) =>
        OperatingSystem.IsWindows()
            ? throw Platform.Lacks("access")
            : FileModesUnix.IsAccessible(path, mode, dir_fd, effective_ids, follow_symlinks);

    internal static void Change(in os.path_arg path, int mode, int? dir_fd, bool? follow_symlinks)
    {
        if (OperatingSystem.IsWindows()) throw Platform.Lacks("chmod");
        FileModesUnix.Change(path, mode, dir_fd, follow_symlinks ?? true);
    }

    internal static void ChangeOpen(int fd, int mode)
    {
        if (OperatingSystem.IsWindows()) throw Platform.Lacks("fchmod");
        FileModesUnix.ChangeOpen(fd, mode);
    }

    internal static void ChangeLink(in os.path_arg path, int mode) => throw Platform.Lacks("lchmod");

    internal static int ChangeMask(int mask) =>
        OperatingSystem.IsWindows() ? throw Platform.Lacks("umask") : FileModesUnix.ChangeMask(mask);

    internal static void ChangeFlags(in os.path_arg path, int flags, bool follow_symlinks) => throw Platform.Lacks("chflags");

    internal static void ChangeLinkFlags(in os.path_arg path, int flags) => throw Platform.Lacks("lchflags");
}
