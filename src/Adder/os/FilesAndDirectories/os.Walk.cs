using System.Runtime.Versioning;
using Adder.Core.Files;

namespace Adder;

public static partial class os
{
    /// <summary>Goes through a tree and gives each directory with the names in it.</summary>
    /// <param name="top">The directory to begin with.</param>
    /// <param name="topdown">Whether a directory comes before those in it, and then its <c>dirnames</c> may be changed – names taken out,
    /// put in, put in another order – to say which ones are entered; otherwise it comes after them.</param>
    /// <param name="onerror">Told of each directory that cannot be read, with its path as <see cref="OSError.filename"/>; what it throws
    /// ends the walk. <see langword="null"/> passes over them.</param>
    /// <param name="followlinks">Whether directories that symbolic links lead to are entered; links in a circle then have no end.</param>
    /// <returns>Each directory's path, which begins with <paramref name="top"/>, the names of the directories in it – links to
    /// directories too – and the names of everything else.</returns>
    /// <exception cref="TypeError"><paramref name="top"/> is a descriptor or nothing; raised by the first step.</exception>
    /// <exception cref="ValueError">There is a NUL in a path; raised by the step that meets it.</exception>
    /// <remarks>Availability: Unix, Windows. Nothing happens until the first step. A directory in whose place a link was put meanwhile is
    /// not entered. Don't change the working directory during a walk from a relative <paramref name="top"/>. A path that is longer than the
    /// system takes ends that branch (ENAMETOOLONG); <see cref="fwalk(path_arg?, bool, Action{OSError}?, bool, int?)"/> goes deeper. Raises
    /// the audit event <c>os.walk</c> with <c>top</c>, <c>topdown</c>, <c>onerror</c>, <c>followlinks</c>, and <c>os.scandir</c> for each
    /// directory. See <see href="https://docs.python.org/3/library/os.html#os.walk">os.walk</see> in Python's documentation.</remarks>
    public static IEnumerable<(string dirpath, List<string> dirnames, List<string> filenames)> walk(
        path_arg top, bool topdown = true, Action<OSError>? onerror = null, bool followlinks = false) =>
        FileTreeWalk<string, TextNames>.Over(top, topdown, onerror, followlinks);

    /// <inheritdoc cref="walk(path_arg, bool, Action{OSError}?, bool)"/>
    /// <summary>Goes through a tree and gives each directory with the names in it, as bytes.</summary>
    public static IEnumerable<(byte[] dirpath, List<byte[]> dirnames, List<byte[]> filenames)> walk(
        byte[] top, bool topdown = true, Action<OSError>? onerror = null, bool followlinks = false) =>
        FileTreeWalk<byte[], ByteNames>.Over(top, topdown, onerror, followlinks);

    /// <summary>Goes through a tree as <see cref="walk(path_arg, bool, Action{OSError}?, bool)"/> does, and gives each directory's open
    /// descriptor too.</summary>
    /// <param name="top">The directory to begin with; <see langword="null"/> for <c>.</c>.</param>
    /// <param name="topdown">Whether a directory comes before those in it, and its <c>dirnames</c> may be changed.</param>
    /// <param name="onerror">Told of each directory below <paramref name="top"/> that cannot be opened, with its name as
    /// <see cref="OSError.filename"/>; what it throws ends the walk. <see langword="null"/> passes over them.</param>
    /// <param name="follow_symlinks">Whether directories that symbolic links lead to are entered; when not, the walk can't be led
    /// astray by links that are put in its way.</param>
    /// <param name="dir_fd">A directory's descriptor that a relative <paramref name="top"/> starts from; <see langword="null"/> for the
    /// working directory.</param>
    /// <returns>Each directory's path, the names of the directories in it, the names of everything else, and its descriptor, which is
    /// closed when the walk has left the directory: duplicate it to keep it.</returns>
    /// <exception cref="TypeError"><paramref name="top"/> is a descriptor or nothing; raised by the first step.</exception>
    /// <exception cref="OSError"><paramref name="top"/> cannot be opened, or a directory cannot be read; raised by the step that meets it.</exception>
    /// <remarks>Availability: Unix. Nothing happens until the first step. A directory and those above it are open at one time, so the depth
    /// is limited by the number of descriptors (EMFILE). All are closed at the end, and when the enumerator is disposed, which
    /// <see langword="foreach"/> does. Raises the audit event <c>os.fwalk</c> with <c>top</c>, <c>topdown</c>, <c>onerror</c>,
    /// <c>follow_symlinks</c>, <c>dir_fd</c>, and <c>open</c> and <c>os.scandir</c> for each directory. See
    /// <see href="https://docs.python.org/3/library/os.html#os.fwalk">os.fwalk</see> in Python's documentation.</remarks>
    [UnsupportedOSPlatform("windows")]
    public static IEnumerable<(string dirpath, List<string> dirnames, List<string> filenames, int dirfd)> fwalk(
        path_arg? top = null, bool topdown = true, Action<OSError>? onerror = null, bool follow_symlinks = false, int? dir_fd = null) =>
        FileTreeDescriptorWalk<string, TextNames>.Over(top ?? ".", topdown, onerror, follow_symlinks, dir_fd);

    /// <inheritdoc cref="fwalk(path_arg?, bool, Action{OSError}?, bool, int?)"/>
    /// <summary>Goes through a tree as <see cref="walk(byte[], bool, Action{OSError}?, bool)"/> does, and gives each directory's open
    /// descriptor too.</summary>
    [UnsupportedOSPlatform("windows")]
    public static IEnumerable<(byte[] dirpath, List<byte[]> dirnames, List<byte[]> filenames, int dirfd)> fwalk(
        byte[] top, bool topdown = true, Action<OSError>? onerror = null, bool follow_symlinks = false, int? dir_fd = null) =>
        FileTreeDescriptorWalk<byte[], ByteNames>.Over(top, topdown, onerror, follow_symlinks, dir_fd);
}
