using System.Runtime.CompilerServices;
using Adder.Core.Files;

namespace Adder;

public static partial class os
{
    /// <summary>The names of a directory's entries, in no order, without <c>.</c> and <c>..</c>.</summary>
    /// <param name="path">The directory, or its open descriptor, which stays open; without it, the working directory.</param>
    /// <returns>The names alone. What is not UTF-8 in them stands as <see cref="string"/> escapes that lead back to the same file. An entry
    /// that comes or goes meanwhile may be among them or not.</returns>
    /// <exception cref="FileNotFoundError">There is nothing at the path (ENOENT).</exception>
    /// <exception cref="NotADirectoryError">It is not a directory (ENOTDIR).</exception>
    /// <exception cref="PermissionError">The directory may not be read (EACCES).</exception>
    /// <exception cref="OSError">The descriptor is not open (EBADF), too many are (EMFILE, ENFILE), or anything else.</exception>
    /// <exception cref="ValueError">A NUL is in the path.</exception>
    /// <remarks>Availability: Unix, Windows. A descriptor is read from where it stands, and afterwards stands at the beginning. Raises the
    /// audit event <c>os.listdir</c> with <c>path</c>. See
    /// <see href="https://docs.python.org/3/library/os.html#os.listdir">os.listdir</see> in Python's documentation and
    /// <see href="https://man7.org/linux/man-pages/man2/getdents.2.html">getdents64(2)</see>.</remarks>
    public static List<string> listdir(path_arg path = default) => DirectoryListing.Names(path);

    /// <inheritdoc cref="listdir(path_arg)"/>
    /// <summary>The names of a directory's entries as bytes, exactly as the system gives them.</summary>
    /// <param name="path">The directory; <see langword="null"/> for the working directory.</param>
    public static List<byte[]> listdir(byte[]? path) => DirectoryListing.NamesInBytes(path);

    /// <inheritdoc cref="listdir(path_arg)"/>
    /// <summary>The names of the working directory's entries.</summary>
    /// <param name="path"><see langword="null"/>.</param>
    [OverloadResolutionPriority(1)]
    public static List<string> listdir(NoneType? path) => DirectoryListing.Names(default);
}
