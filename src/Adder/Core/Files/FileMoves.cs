using Adder.Core.Errors;

namespace Adder.Core.Files;

/// <summary>Giving a file another name or place, and taking its name away.</summary>
internal static class FileMoves
{
    /// <param name="src">What is there.</param>
    /// <param name="dst">What it is to be called.</param>
    /// <param name="src_dir_fd">Where a relative <paramref name="src"/> starts from.</param>
    /// <param name="dst_dir_fd">Where a relative <paramref name="dst"/> starts from.</param>
    /// <param name="replaces">Whether what is at the new name may go on every system, or only on Unix.</param>
    internal static void Rename(in os.path_arg src, in os.path_arg dst, int? src_dir_fd, int? dst_dir_fd, bool replaces)
    {
        if (OperatingSystem.IsWindows()) throw Platform.Lacks(replaces ? "replace" : "rename");
        FileMovesUnix.Rename(src, dst, src_dir_fd, dst_dir_fd, replaces ? "replace" : "rename");
    }

    /// <summary>Takes a file's name away; the function has two names itself.</summary>
    internal static void Remove(in os.path_arg path, int? dir_fd, string function)
    {
        if (OperatingSystem.IsWindows()) throw Platform.Lacks(function);
        FileMovesUnix.Remove(path, dir_fd, function);
    }
}
