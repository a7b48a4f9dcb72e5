using Adder.Core.Errors;

namespace Adder.Core.Files;

/// <summary>The directory that relative paths start from, one for the whole process.</summary>
internal static class WorkingDirectory
{
    internal static string Current() =>
        OperatingSystem.IsWindows() ? throw Platform.Lacks("getcwd") : WorkingDirectoryUnix.Current();

    internal static byte[] CurrentBytes() =>
        OperatingSystem.IsWindows() ? throw Platform.Lacks("getcwdb") : WorkingDirectoryUnix.CurrentBytes();

    /// <summary>Moves to a path or, where it is one, to an open directory.</summary>
    internal static void Change(in os.path_arg path)
    {
        if (OperatingSystem.IsWindows()) throw Platform.Lacks("chdir");
        WorkingDirectoryUnix.Change(path);
    }

    internal static void Change(int fd)
    {
        if (OperatingSystem.IsWindows()) throw Platform.Lacks("fchdir");
        WorkingDirectoryUnix.Change(fd);
    }

    /// <summary>Makes another directory the root of all absolute paths.</summary>
    internal static void ChangeRoot(in os.path_arg path)
    {
        if (OperatingSystem.IsWindows()) throw Platform.Lacks("chroot");
        WorkingDirectoryUnix.ChangeRoot(path);
    }
}
