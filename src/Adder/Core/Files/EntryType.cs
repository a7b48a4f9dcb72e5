namespace Adder.Core.Files;

/// <summary>The type bits of st_mode, which have the same numbers on every system.</summary>
internal static class EntryType
{
    internal const int Directory = 0x4000;
    internal const int File = 0x8000;
    internal const int Link = 0xA000;

    private const int Mask = 0xF000;

    internal static bool Is(in os.stat_result status, int type) => (status.st_mode & Mask) == type;

    internal static bool IsDirectory(in os.stat_result status) => Is(status, Directory);

    internal static bool IsLink(in os.stat_result status) => Is(status, Link);
}
