using System.Diagnostics.CodeAnalysis;
using Adder.Core.Errors;
using Linux = Adder.Native.Linux.Libc;

namespace Adder.Core.Files;

/// <summary>The directory and the flags that the <c>…at</c> functions of Unix take, in the running system's numbers.</summary>
internal static class At
{
    internal static int RemoveDirectory => OperatingSystem.IsLinux() ? Linux.AT_REMOVEDIR : throw Platform.Lacks();

    internal static int EffectiveAccess => OperatingSystem.IsLinux() ? Linux.AT_EACCESS : throw Platform.Lacks();

    internal static int FollowSymlink => OperatingSystem.IsLinux() ? Linux.AT_SYMLINK_FOLLOW : throw Platform.Lacks();

    internal static int NoFollowSymlink => OperatingSystem.IsLinux() ? Linux.AT_SYMLINK_NOFOLLOW : throw Platform.Lacks();

    private static int WorkingDirectory => OperatingSystem.IsLinux() ? Linux.AT_FDCWD : throw Platform.Lacks();

    /// <summary>The directory that a relative path starts from.</summary>
    internal static int Directory(int? dir_fd) => dir_fd ?? WorkingDirectory;

    /// <summary>Whether there is a dir_fd. To Python the number that stands for the working directory is none.</summary>
    internal static bool IsGiven([NotNullWhen(true)] int? dir_fd) => dir_fd is { } fd && fd != WorkingDirectory;

    /// <summary>What audit events say for a dir_fd: -1 where there is none.</summary>
    internal static int Audited(int? dir_fd) => IsGiven(dir_fd) ? dir_fd.Value : -1;
}
