using Adder.Core.Errors;

namespace Adder.Core.Files;

/// <summary>What a file system keeps of a file under names that programs choose.</summary>
internal static class ExtendedAttributes
{
    internal static byte[] Get(in os.path_arg path, in os.path_arg attribute, bool follow_symlinks) =>
        OperatingSystem.IsLinux() ? ExtendedAttributesLinux.Get(path, attribute, follow_symlinks) : throw Platform.Lacks("getxattr");

    internal static void Set(in os.path_arg path, in os.path_arg attribute, ReadOnlySpan<byte> value, int flags, bool follow_symlinks)
    {
        if (!OperatingSystem.IsLinux()) throw Platform.Lacks("setxattr");
        ExtendedAttributesLinux.Set(path, attribute, value, flags, follow_symlinks);
    }

    internal static void Remove(in os.path_arg path, in os.path_arg attribute, bool follow_symlinks)
    {
        if (!OperatingSystem.IsLinux()) throw Platform.Lacks("removexattr");
        ExtendedAttributesLinux.Remove(path, attribute, follow_symlinks);
    }

    /// <summary>The names of all; a path that was not given is the working directory.</summary>
    internal static List<string> Names(in os.path_arg path, bool follow_symlinks) =>
        OperatingSystem.IsLinux() ? ExtendedAttributesLinux.Names(path, follow_symlinks) : throw Platform.Lacks("listxattr");
}
