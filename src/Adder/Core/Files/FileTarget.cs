using System.Globalization;

namespace Adder.Core.Files;

/// <summary>What Python makes of an argument that is either a path or an open descriptor.</summary>
internal static class FileTarget
{
    /// <summary>Whether the argument is a descriptor. Python takes -1 for none: such a call goes to the system without any path.</summary>
    internal static bool IsOpen(in os.path_arg path, out int fd)
    {
        fd = path.FileDescriptor;
        return path.IsDescriptor && fd != StatArguments.NoDescriptor;
    }

    // the descriptor 0 gets away with it in Python, too
    internal static void CheckFollowing(in os.path_arg path, bool follow_symlinks, string function)
    {
        if (path.IsDescriptor && path.FileDescriptor > 0 && !follow_symlinks)
            throw new ValueError($"{function}: cannot use fd and follow_symlinks together");
    }

    internal static void CheckNotNegative(int fd)
    {
        if (fd >= 0) return;
        throw new ValueError(string.Create(CultureInfo.InvariantCulture, $"file descriptor cannot be a negative integer ({fd})"));
    }
}
