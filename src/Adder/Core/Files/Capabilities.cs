using System.Collections.Frozen;
using Adder.Core.Errors;

namespace Adder.Core.Files;

/// <summary>Which functions of <c>os</c> take which of the arguments that not every system has.</summary>
internal static class Capabilities
{
    private static readonly FrozenSet<string> WithDirectory = FrozenSet.Create(
        "access", "chmod", "chown", "link", "mkdir", "mkfifo", "mknod", "open", "readlink", "rename", "rmdir", "stat", "symlink", "unlink",
        "utime");

    private static readonly FrozenSet<string> WithDescriptor = FrozenSet.Create(
        "chdir", "chmod", "chown", "execve", "listdir", "pathconf", "scandir", "stat", "statvfs", "truncate", "utime");

    private static readonly FrozenSet<string> OnLinks = FrozenSet.Create("access", "chown", "link", "stat", "utime");

    private static readonly FrozenSet<string> WithEffectiveIds = FrozenSet.Create("access");

    internal static IReadOnlySet<string> DirectoryDescriptors =>
        OperatingSystem.IsLinux() ? WithDirectory : throw Platform.Lacks("supports_dir_fd");

    internal static IReadOnlySet<string> Descriptors =>
        OperatingSystem.IsLinux() ? WithDescriptor : throw Platform.Lacks("supports_fd");

    internal static IReadOnlySet<string> Links =>
        OperatingSystem.IsLinux() ? OnLinks : throw Platform.Lacks("supports_follow_symlinks");

    internal static IReadOnlySet<string> EffectiveIds =>
        OperatingSystem.IsLinux() ? WithEffectiveIds : throw Platform.Lacks("supports_effective_ids");
}
