using Adder.Core.Files;

namespace Adder;

public static partial class os
{
    /// <summary>Asks <see cref="access"/> whether there is something at a path.</summary>
    /// <remarks>Availability: Unix, Windows. See <see href="https://docs.python.org/3/library/os.html#os.F_OK">os.F_OK</see> in Python's
    /// documentation and <see href="https://man7.org/linux/man-pages/man2/access.2.html">access(2)</see>.</remarks>
    public const int F_OK = 0;

    /// <summary>Asks <see cref="access"/> for permission to read.</summary>
    /// <remarks>Availability: Unix, Windows. See <see href="https://docs.python.org/3/library/os.html#os.R_OK">os.R_OK</see> in Python's
    /// documentation and <see href="https://man7.org/linux/man-pages/man2/access.2.html">access(2)</see>.</remarks>
    public const int R_OK = 4;

    /// <summary>Asks <see cref="access"/> for permission to write.</summary>
    /// <remarks>Availability: Unix, Windows. See <see href="https://docs.python.org/3/library/os.html#os.W_OK">os.W_OK</see> in Python's
    /// documentation and <see href="https://man7.org/linux/man-pages/man2/access.2.html">access(2)</see>.</remarks>
    public const int W_OK = 2;

    /// <summary>Asks <see cref="access"/> for permission to execute, or to search a directory.</summary>
    /// <remarks>Availability: Unix, Windows. See <see href="https://docs.python.org/3/library/os.html#os.X_OK">os.X_OK</see> in Python's
    /// documentation and <see href="https://man7.org/linux/man-pages/man2/access.2.html">access(2)</see>.</remarks>
    public const int X_OK = 1;

    /// <summary>Whether this process may do something with a file.</summary>
    /// <param name="path">The path.</param>
    /// <param name="mode"><see cref="F_OK"/>, or any of <see cref="R_OK"/>, <see cref="W_OK"/> and <see cref="X_OK"/> together.</param>
    /// <param name="dir_fd">A directory's descriptor that a relative <paramref name="path"/> starts from; <see langword="null"/> for the
    /// working directory.</param>
    /// <param name="effective_ids">Whether the effective user and group are asked for, which open files; otherwise the real ones, which
    /// started the program.</param>
    /// <param name="follow_symlinks">Whether a symbolic link at the end of the path stands for its target; otherwise the link itself is
    /// meant.</param>
    /// <returns>Whether all of it is permitted; false, too, for whatever other error.</returns>
    /// <exception cref="ValueError">A NUL is in the path.</exception>
    /// <remarks>The answer may be out of date by the next call: to open a file, open it and catch the <see cref="PermissionError"/>.
    /// Availability: Unix, Windows. See <see href="https://docs.python.org/3/library/os.html#os.access">os.access</see> in Python's
    /// documentation and <see href="https://man7.org/linux/man-pages/man2/access.2.html">access(2)</see>.</remarks>
    public static bool access(path_arg path, int mode, int? dir_fd = null, bool effective_ids = false, bool follow_symlinks = true) =>
        FileModes.IsAccessible(path, mode, dir_fd, effective_ids, follow_symlinks);
}
