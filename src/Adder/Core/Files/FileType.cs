namespace Adder.Core.Files;

/// <summary>What a file is, by the type bits of its st_mode.</summary>
internal static class FileType
{
    internal static bool Is(in os.stat_result status, int type) => (status.st_mode & ModeBits.S_IFMT) == type;

    internal static bool IsDirectory(in os.stat_result status) => Is(status, ModeBits.S_IFDIR);

    internal static bool IsRegular(in os.stat_result status) => Is(status, ModeBits.S_IFREG);

    internal static bool IsLink(in os.stat_result status) => Is(status, ModeBits.S_IFLNK);
}
