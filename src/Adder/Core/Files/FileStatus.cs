using Adder.Core.Errors;

namespace Adder.Core.Files;

/// <summary>What the system knows of a file: its type, size, owner, times and place.</summary>
internal static class FileStatus
{
    /// <summary>Of a path or, where it is one, of a descriptor.</summary>
    internal static os.stat_result Of(in os.path_arg path, int? dir_fd, bool follow_symlinks, string function) =>
        OperatingSystem.IsLinux() ? FileStatusLinux.Of(path, dir_fd, follow_symlinks, function) : throw Platform.Lacks(function);

    /// <summary>Of what stands at the path itself, be it a symbolic link; a descriptor is no path here.</summary>
    internal static os.stat_result OfLink(in os.path_arg path, int? dir_fd) =>
        OperatingSystem.IsLinux() ? FileStatusLinux.OfLink(path, dir_fd) : throw Platform.Lacks("lstat");

    internal static os.stat_result OfDescriptor(int fd) =>
        OperatingSystem.IsLinux() ? FileStatusLinux.OfDescriptor(fd) : throw Platform.Lacks("fstat");

    /// <summary>The same without an exception: false where <c>os.stat</c> or, when links are not followed, <c>os.lstat</c> raises OSError or
    /// ValueError; TypeError is raised as there.</summary>
    internal static bool TryOf(in os.path_arg path, bool follow_symlinks, out os.stat_result status) =>
        OperatingSystem.IsLinux() ? FileStatusLinux.TryOf(path, follow_symlinks, out status) : throw Platform.Lacks("stat");

    /// <summary>Of a name that the system gave, in its directory or along a path; false leaves the reason behind as the last error.</summary>
    internal static bool TryOfEntry(in os.path_arg path, int? dir_fd, bool follow_symlinks, out os.stat_result status) =>
        OperatingSystem.IsLinux() ? FileStatusLinux.TryOfEntry(path, dir_fd, follow_symlinks, out status) : throw Platform.Lacks("stat");
}
