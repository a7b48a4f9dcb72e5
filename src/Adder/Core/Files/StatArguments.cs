namespace Adder.Core.Files;

/// <summary>What may not stand together in a call of stat, statx or utime when its path is a descriptor.</summary>
internal static class StatArguments
{
    /// <summary>The descriptor that Python takes for none, so that the system gets no path at all and answers so.</summary>
    internal const int NoDescriptor = -1;

    internal static void Check(in os.path_arg path, int? dir_fd, bool follow_symlinks, string function)
    {
        if (!path.IsDescriptor) return;
        if (dir_fd is not null) throw new ValueError($"{function}: can't specify dir_fd without matching path");
        if (path.FileDescriptor >= 0 && !follow_symlinks) throw new ValueError($"{function}: cannot use fd and follow_symlinks together");
    }
}
