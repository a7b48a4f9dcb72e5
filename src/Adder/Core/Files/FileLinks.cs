using Adder.Core.Errors;

namespace Adder.Core.Files;

/// <summary>Hard and symbolic links.</summary>
internal static class FileLinks
{
    /// <summary>Gives a file one more name.</summary>
    internal static void MakeHard(in os.path_arg src, in os.path_arg dst, int? src_dir_fd, int? dst_dir_fd, bool follow_symlinks)
    {
        if (OperatingSystem.IsWindows()) throw Platform.Lacks("link");
        FileLinksUnix.MakeHard(src, dst, src_dir_fd, dst_dir_fd, follow_symlinks);
    }

    /// <summary>Makes a symbolic link. Only Windows wants to know whether it will point to a directory.</summary>
    internal static void MakeSymbolic(in os.path_arg src, in os.path_arg dst, bool target_is_directory, int? dir_fd)
    {
        if (OperatingSystem.IsWindows()) throw Platform.Lacks("symlink");
        FileLinksUnix.MakeSymbolic(src, dst, dir_fd);
    }

    /// <summary>What a symbolic link points to.</summary>
    internal static string Read(in os.path_arg path, int? dir_fd) =>
        OperatingSystem.IsWindows() ? throw Platform.Lacks("readlink") : FileLinksUnix.Read(path, dir_fd);

    /// <summary>The same as the bytes that stand in the file system.</summary>
    internal static byte[] ReadBytes(in os.path_arg path, int? dir_fd) =>
        OperatingSystem.IsWindows() ? throw Platform.Lacks("readlink") : FileLinksUnix.ReadBytes(path, dir_fd);
}
