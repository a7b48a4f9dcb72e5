namespace Adder.Core.Files;

/// <summary>The type bits of st_mode, which have the same numbers on every system.</summary>
internal static class EntryType
{
    internal const int Directory = ModeBits.S_IFDIR;
    internal const int File = ModeBits.S_IFREG;
    internal const int Link = ModeBits.S_IFLNK;

    internal static bool Is(in os.stat_result status, int type) => (status.st_mode & ModeBits.S_IFMT) == type;

    internal static bool IsDirectory(in os.stat_result status) => Is(status, Directory);

    internal static bool IsLink(in os.stat_result status) => Is(status, Link);
}
