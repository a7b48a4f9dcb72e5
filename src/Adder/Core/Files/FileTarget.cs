using System.Globalization;

namespace Adder.Core.Files;

/// <summary>An argument that is either a path or an open descriptor, and what may not stand beside a descriptor.</summary>
internal static class FileTarget
{
    private const int NoDescriptor = -1;

    /// <summary>Whether the argument is a descriptor. Python takes -1 for none: such a call goes to the system without any path.</summary>
    internal static bool IsOpen(in os.path_arg path, out int fd)
    {
        fd = path.FileDescriptor;
        return path.IsDescriptor && fd != NoDescriptor;
    }

    /// <summary>Refuses a directory to start from, and a link not to follow, where there is no path.</summary>
    internal static void CheckAlone(in os.path_arg path, int? dir_fd, bool follow_symlinks, string function)
    {
        if (path.IsDescriptor && At.IsGiven(dir_fd)) throw new ValueError($"{function}: can't specify dir_fd without matching path");
        CheckFollowing(path, follow_symlinks, function);
    }

    /// <summary>Refuses a link not to follow where there is no path. CPython before 3.13.12 let the descriptor 0 pass (gh-144023).</summary>
    internal static void CheckFollowing(in os.path_arg path, bool follow_symlinks, string function)
    {
        if (path.IsDescriptor && path.FileDescriptor >= 0 && !follow_symlinks)
            throw new ValueError($"{function}: cannot use fd and follow_symlinks together");
    }

    internal static void CheckNotNegative(int fd)
    {
        if (fd >= 0) return;
        throw new ValueError(string.Create(CultureInfo.InvariantCulture, $"file descriptor cannot be a negative integer ({fd})"));
    }
}
