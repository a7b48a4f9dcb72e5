using Adder.Core.Errors;

namespace Adder.Core.Files;

/// <summary>Hard and symbolic links.</summary>
internal static class FileLinks
{
    /// <summary>What a symbolic link points to.</summary>
    internal static string Read(in os.path_arg path, int? dir_fd) =>
        OperatingSystem.IsWindows() ? throw Platform.Lacks("readlink") : FileLinksUnix.Read(path, dir_fd);

    /// <summary>The same as the bytes that stand in the file system.</summary>
    internal static byte[] ReadBytes(in os.path_arg path, int? dir_fd) =>
        OperatingSystem.IsWindows() ? throw Platform.Lacks("readlink") : FileLinksUnix.ReadBytes(path, dir_fd);
}
