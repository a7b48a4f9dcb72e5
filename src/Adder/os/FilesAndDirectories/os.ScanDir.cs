using System.Runtime.CompilerServices;
using Adder.Core.Files;
using Adder.Core.Text;

namespace Adder;

public static partial class os
{
    /// <summary>Iterates over a directory's entries, in no order, without <c>.</c> and <c>..</c>; each knows its kind without another call.</summary>
    /// <param name="path">The directory, or its open descriptor, of which a duplicate is read; without it, the working directory.</param>
    /// <returns>An iterator that closes its descriptor when it is exhausted or disposed:
    /// <c>using var it = os.scandir(p); foreach (var entry in it) …</c>.</returns>
    /// <exception cref="FileNotFoundError">There is nothing at the path (ENOENT).</exception>
    /// <exception cref="NotADirectoryError">It is not a directory (ENOTDIR).</exception>
    /// <exception cref="PermissionError">The directory may not be read (EACCES).</exception>
    /// <exception cref="OSError">The descriptor is not open (EBADF), too many are (EMFILE, ENFILE), or anything else.</exception>
    /// <exception cref="ValueError">A NUL is in the path.</exception>
    /// <remarks>Availability: Unix, Windows. A descriptor is read from where it stands, and afterwards stands at the beginning. Raises the
    /// audit event <c>os.scandir</c> with <c>path</c>. See
    /// <see href="https://docs.python.org/3/library/os.html#os.scandir">os.scandir</see> in Python's documentation and
    /// <see href="https://man7.org/linux/man-pages/man2/getdents.2.html">getdents64(2)</see>.</remarks>
    public static ScandirIterator<DirEntry> scandir(path_arg path = default) =>
        new(path, static (ScannedDirectory directory, in DirectoryReader reader) => new DirEntry(directory, FsCodec.Decode(reader.Name), reader));

    /// <inheritdoc cref="scandir(path_arg)"/>
    /// <summary>Iterates over a directory's entries, whose names and paths are bytes, exactly as the system gives them.</summary>
    /// <param name="path">The directory; <see langword="null"/> for the working directory.</param>
    public static ScandirIterator<BytesDirEntry> scandir(byte[]? path) =>
        new(path, static (ScannedDirectory directory, in DirectoryReader reader) => new BytesDirEntry(directory, reader.Name.ToArray(), reader));

    /// <inheritdoc cref="scandir(path_arg)"/>
    /// <summary>Iterates over the working directory's entries.</summary>
    /// <param name="path"><see langword="null"/>.</param>
    [OverloadResolutionPriority(1)]
    public static ScandirIterator<DirEntry> scandir(NoneType? path) => scandir(default(path_arg));
}
