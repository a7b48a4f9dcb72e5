using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Adder.Core.Errors;

namespace Adder.Core.Files;

/// <summary>What is known of one entry of a scanned directory; what is asked once is kept.</summary>
/// <param name="directory">Where it stands.</param>
/// <param name="name">Its name, a <see cref="string"/> or a <see cref="byte"/>[].</param>
/// <param name="inode">The number that the directory gives.</param>
/// <param name="kind">The kind that the directory gives.</param>
internal struct DirectoryEntry(ScannedDirectory directory, object name, ulong inode, EntryKind kind)
{
    private object? path;
    private StrongBox<os.stat_result>? status;
    private StrongBox<os.stat_result>? linkStatus;

    internal readonly object Name => name;

    internal readonly ulong Inode => inode;

    internal object Path => path ??= name is string text ? directory.PathOf(text) : directory.PathOf((byte[])name);

    internal bool IsLink => kind == EntryKind.Unknown ? IsOfType(ModeBits.S_IFLNK, follow_symlinks: false) : kind == EntryKind.Link;

    internal readonly bool IsJunction => kind == EntryKind.Junction;

    internal bool IsDirectory(bool follow_symlinks) => Is(EntryKind.Directory, ModeBits.S_IFDIR, follow_symlinks);

    internal bool IsFile(bool follow_symlinks) => Is(EntryKind.File, ModeBits.S_IFREG, follow_symlinks);

    internal os.stat_result Status(bool follow_symlinks) =>
        Look(follow_symlinks, out var number)?.Value ?? throw OSErrorFactory.FromErrno(number, Path);

    private bool Is(EntryKind wanted, int type, bool follow_symlinks) =>
        kind == EntryKind.Unknown || (kind == EntryKind.Link && follow_symlinks) ? IsOfType(type, follow_symlinks) : kind == wanted;

    private bool IsOfType(int type, bool follow_symlinks)
    {
        if (Look(follow_symlinks, out var number) is { } found) return FileType.Is(found.Value, type);
        return number == Errno.ENOENT ? false : throw OSErrorFactory.FromErrno(number, Path);
    }

    // Only a link's status differs from the status of what it leads to.
    private StrongBox<os.stat_result>? Look(bool follow_symlinks, out int number) => follow_symlinks && IsLink
        ? Look(ref status, follow_symlinks: true, out number)
        : Look(ref linkStatus, follow_symlinks: false, out number);

    private StrongBox<os.stat_result>? Look(ref StrongBox<os.stat_result>? kept, bool follow_symlinks, out int number)
    {
        number = 0;
        if (kept is not null) return kept;
        var fetched = new StrongBox<os.stat_result>();
        number = Fetch(follow_symlinks, out fetched.Value);
        return number == 0 ? kept = fetched : null;
    }

    private int Fetch(bool follow_symlinks, out os.stat_result fetched)
    {
        if (directory.GivenDescriptor is { } given) return Fetch(Argument(name), given, follow_symlinks, out fetched);

        // A link is followed along the full path, because the links on the way there count against the limit (ELOOP).
        if (follow_symlinks || !directory.TryEnter()) return Fetch(Argument(Path), null, follow_symlinks, out fetched);
        try
        {
            return Fetch(Argument(name), directory.Descriptor, follow_symlinks, out fetched);
        }
        finally
        {
            directory.Leave();
        }
    }

    // The number comes at once: closing a descriptor would overwrite it.
    private static int Fetch(in os.path_arg path, int? dir_fd, bool follow_symlinks, out os.stat_result fetched) =>
        FileStatus.TryOfEntry(path, dir_fd, follow_symlinks, out fetched) ? 0 : Marshal.GetLastPInvokeError();

    private static os.path_arg Argument(object path) => path is string text ? text : (byte[])path;
}
