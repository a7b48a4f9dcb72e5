using Adder.Core.Files;
using Adder.Core.Text;

namespace Adder;

public static partial class os
{
    /// <summary>An entry of a directory, as <c>os.scandir</c> gives it: its name, and its kind without another system call.</summary>
    /// <remarks>It stands for its path wherever a path is expected. Whatever it has learnt it keeps, so it tells the state of the moment in
    /// which it was asked first; <c>os.stat(entry.path)</c> tells the present one. While the iterator is open, an entry asks the system
    /// through the directory that is open, so that a renamed directory or another working directory doesn't matter; afterwards by its path.
    /// See <see href="https://docs.python.org/3/library/os.html#os.DirEntry">os.DirEntry</see> in Python's documentation.</remarks>
    public class DirEntry : PathLike
    {
        private DirectoryEntry entry;

        internal DirEntry(ScannedDirectory directory, object name, in DirectoryReader reader) => entry = new(directory, name, reader.Inode, reader.Kind);

        /// <summary>The name alone.</summary>
        public string name => entry.Name as string ?? FsCodec.Decode((byte[])entry.Name);

        /// <summary>The path: what <c>os.scandir</c> was given, a slash, and the name; the name alone where it was given a descriptor.</summary>
        public string path => entry.Path as string ?? FsCodec.Decode((byte[])entry.Path);

        private protected byte[] NameBytes => (byte[])entry.Name;

        private protected byte[] PathBytes => (byte[])entry.Path;

        /// <summary>The inode's number as the directory tells it.</summary>
        /// <returns>The number, unique on the directory's device; of a mount point it is the one of the directory below the mount.</returns>
        public ulong inode() => entry.Inode;

        /// <summary>Whether it is a directory.</summary>
        /// <param name="follow_symlinks">Whether a symbolic link counts as what it leads to.</param>
        /// <returns>Whether it is; false when it is gone meanwhile, and for a link that leads nowhere.</returns>
        /// <exception cref="OSError">The system was asked, which it is only for links and where a file system doesn't tell kinds, and
        /// refused with another error than ENOENT.</exception>
        public bool is_dir(bool follow_symlinks = true) => entry.IsDirectory(follow_symlinks);

        /// <summary>Whether it is a regular file.</summary>
        /// <param name="follow_symlinks">Whether a symbolic link counts as what it leads to.</param>
        /// <returns>Whether it is; false when it is gone meanwhile, and for a link that leads nowhere.</returns>
        /// <exception cref="OSError">The system was asked, which it is only for links and where a file system doesn't tell kinds, and
        /// refused with another error than ENOENT.</exception>
        public bool is_file(bool follow_symlinks = true) => entry.IsFile(follow_symlinks);

        /// <summary>Whether it is a symbolic link, even one that leads nowhere.</summary>
        /// <returns>Whether it is.</returns>
        /// <exception cref="OSError">The file system doesn't tell kinds, and the system refused with another error than ENOENT.</exception>
        public bool is_symlink() => entry.IsLink;

        /// <summary>Whether it is a junction, which only Windows has.</summary>
        /// <returns>Whether it is; on Unix, false.</returns>
        public bool is_junction() => entry.IsJunction;

        /// <summary>The status of the entry.</summary>
        /// <param name="follow_symlinks">Whether a symbolic link's status is the one of what it leads to.</param>
        /// <returns>The status, which is kept for the next call.</returns>
        /// <exception cref="FileNotFoundError">The entry is gone, or is a link that leads nowhere (ENOENT).</exception>
        /// <exception cref="PermissionError">The directory may not be searched (EACCES).</exception>
        /// <exception cref="OSError">Links lead in a circle (ELOOP), or anything else.</exception>
        public stat_result stat(bool follow_symlinks = true) => entry.Status(follow_symlinks);

        /// <inheritdoc/>
        public override object __fspath__() => path;

        /// <summary>The entry as Python's <c>repr()</c> writes it.</summary>
        /// <returns>Text such as <c>&lt;DirEntry 'x'&gt;</c>.</returns>
        public override string ToString() => $"<DirEntry {PythonRepr.Of(entry.Name)}>";
    }

    /// <summary>An entry of a directory whose path was given in bytes: its name and path are bytes too.</summary>
    /// <remarks>See <see cref="DirEntry"/>.</remarks>
    public sealed class BytesDirEntry : DirEntry
    {
        internal BytesDirEntry(ScannedDirectory directory, byte[] name, in DirectoryReader reader) : base(directory, name, reader) { }

        /// <summary>The name alone.</summary>
        public new byte[] name => NameBytes;

        /// <summary>The path: what <c>os.scandir</c> was given, a slash, and the name.</summary>
        public new byte[] path => PathBytes;

        /// <inheritdoc/>
        public override object __fspath__() => PathBytes;
    }
}
