using Adder.Core.Errors;

namespace Adder.Core.Files;

/// <summary>Descriptors of directories that are open for reading.</summary>
internal static class DirectoryDescriptor
{
    /// <summary>Opens what <c>listdir</c> and <c>scandir</c> are given: a path, nothing for the working directory, or a descriptor, of
    /// which they get a duplicate.</summary>
    internal static int Open(in os.path_arg path, string function) =>
        OperatingSystem.IsLinux() ? DirectoryDescriptorLinux.Open(path, function) : throw Platform.Lacks(function);

    /// <summary>Opens a directory of a walk; -1 leaves the reason behind as the last error.</summary>
    /// <param name="path">The directory.</param>
    /// <param name="follow_symlinks">Whether it may be a symbolic link.</param>
    internal static int TryOpen(in os.path_arg path, bool follow_symlinks) =>
        OperatingSystem.IsLinux() ? DirectoryDescriptorLinux.TryOpen(path, follow_symlinks) : throw Platform.Lacks("walk");

    /// <summary>Opens a directory of a walk that goes by descriptors; -1 leaves the reason behind as the last error.</summary>
    /// <param name="name">The directory.</param>
    /// <param name="dir_fd">Where a relative name starts from.</param>
    /// <param name="follow_symlinks">Whether it may be a symbolic link, and then also something else than a directory, as in Python.</param>
    internal static int TryOpenAt(in os.path_arg name, int? dir_fd, bool follow_symlinks) =>
        OperatingSystem.IsLinux() ? DirectoryDescriptorLinux.TryOpenAt(name, dir_fd, follow_symlinks) : throw Platform.Lacks("fwalk");

    /// <summary>Opens whatever it is for reading, without asking the audit hooks once more.</summary>
    internal static int TryOpenAny(in os.path_arg name, int? dir_fd) =>
        OperatingSystem.IsLinux() ? DirectoryDescriptorLinux.TryOpenAny(name, dir_fd) : throw Platform.Lacks("fwalk");

    /// <summary>Lets the next reader of the same open directory begin at the beginning.</summary>
    internal static void Rewind(int descriptor)
    {
        if (!OperatingSystem.IsLinux()) throw Platform.Lacks("listdir");
        DirectoryDescriptorLinux.Rewind(descriptor);
    }

    internal static void Close(int descriptor)
    {
        if (!OperatingSystem.IsLinux()) throw Platform.Lacks("listdir");
        DirectoryDescriptorLinux.Close(descriptor);
    }
}
