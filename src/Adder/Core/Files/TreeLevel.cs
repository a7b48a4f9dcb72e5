using System.Runtime.InteropServices;
using Adder.Core.Errors;

namespace Adder.Core.Files;

/// <summary>One directory of a walk, with its entries told apart. A link to a directory counts as a directory.</summary>
internal sealed class TreeLevel<TPath> where TPath : class
{
    private HashSet<TPath>? possibleLinks;

    internal List<TPath> Directories { get; } = [];

    internal List<TPath> Others { get; } = [];

    /// <summary>Whether the directory of this name may have been a link when it was read.</summary>
    internal bool MayBeLink(TPath name) => possibleLinks is not null && possibleLinks.Contains(name);

    /// <param name="descriptor">The open directory.</param>
    /// <param name="filename">What an error names.</param>
    /// <param name="prefix">The directory's path with a slash, along which links are followed, so that those on the way count against the
    /// limit (ELOOP); <see langword="null"/> to follow them from the descriptor, and to leave out what cannot be looked at and is no link.</param>
    /// <exception cref="OSError">The directory cannot be read.</exception>
    internal void Read<TForm>(int descriptor, object filename, TPath? prefix) where TForm : struct, INameForm<TPath>
    {
        using var reader = new DirectoryReader(descriptor, filename);
        while (reader.MoveNext())
        {
            var name = TForm.Decode(reader.Name);
            var kind = reader.Kind;
            if (kind is EntryKind.Directory) Directories.Add(name);
            else if (kind is not (EntryKind.Link or EntryKind.Unknown)) AddOther(name, reader);
            else if (prefix is not null ? LeadsToDirectory(null, TForm.Argument(TForm.Concat(prefix, name)), out var number)
                : LeadsToDirectory(descriptor, TForm.Argument(name), out number)) AddPossibleLink(name);
            else if (prefix is not null || kind is EntryKind.Link || number is 0 or Errno.ENOENT || IsLink(descriptor, TForm.Argument(name))) AddOther(name, reader);
        }
    }

    private static bool LeadsToDirectory(int? dir_fd, in os.path_arg name, out int number)
    {
        var found = FileStatus.TryOfEntry(name, dir_fd, follow_symlinks: true, out var status);
        number = found ? 0 : Marshal.GetLastPInvokeError();
        return found && FileType.IsDirectory(status);
    }

    private static bool IsLink(int descriptor, in os.path_arg name) =>
        FileStatus.TryOfEntry(name, descriptor, follow_symlinks: false, out var status) && FileType.IsLink(status);

    private void AddOther(TPath name, in DirectoryReader reader)
    {
        if (Others.Count == Others.Capacity) Others.EnsureCapacity(Others.Count + reader.Ahead);
        Others.Add(name);
    }

    private void AddPossibleLink(TPath name)
    {
        Directories.Add(name);
        (possibleLinks ??= []).Add(name);
    }
}
