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

    internal static void CheckNotNegative(int fd)
    {
        if (fd < 0) throw new ValueError(string.Create(CultureInfo.InvariantCulture, $"file descriptor cannot be a negative integer ({fd})"));
    }
}
