using System.Runtime.Versioning;
using Adder.Core.Files;

namespace Adder;

public static partial class os
{
    /// <summary>The directory that relative paths start from.</summary>
    /// <returns>Its absolute path, without symbolic links.</returns>
    /// <exception cref="FileNotFoundError">The directory was removed (ENOENT).</exception>
    /// <exception cref="PermissionError">A directory above it may not be read (EACCES).</exception>
    /// <remarks>Availability: Unix, Windows. See <see href="https://docs.python.org/3/library/os.html#os.getcwd">os.getcwd</see> in
    /// Python's documentation and <see href="https://man7.org/linux/man-pages/man3/getcwd.3.html">getcwd(3)</see>.</remarks>
    public static string getcwd() => WorkingDirectory.Current();

    /// <summary>The directory that relative paths start from, as bytes.</summary>
    /// <returns>Its absolute path, exactly as the system gives it.</returns>
    /// <exception cref="FileNotFoundError">The directory was removed (ENOENT).</exception>
    /// <exception cref="PermissionError">A directory above it may not be read (EACCES).</exception>
    /// <remarks>Availability: Unix, Windows. See <see href="https://docs.python.org/3/library/os.html#os.getcwdb">os.getcwdb</see> in
    /// Python's documentation and <see href="https://man7.org/linux/man-pages/man3/getcwd.3.html">getcwd(3)</see>.</remarks>
    public static byte[] getcwdb() => WorkingDirectory.CurrentBytes();

    /// <summary>Makes another directory the one that relative paths start from, for the whole process:
    /// <see cref="System.Environment.CurrentDirectory"/> follows.</summary>
    /// <param name="path">The directory's path, or its open descriptor.</param>
    /// <exception cref="FileNotFoundError">There is nothing at the path (ENOENT).</exception>
    /// <exception cref="NotADirectoryError">It is not a directory (ENOTDIR).</exception>
    /// <exception cref="PermissionError">The directory may not be searched (EACCES).</exception>
    /// <exception cref="OSError">Links lead in a circle (ELOOP), a name is too long (ENAMETOOLONG), the descriptor is not open (EBADF), or
    /// anything else.</exception>
    /// <exception cref="ValueError">A NUL is in the path.</exception>
    /// <remarks>Availability: Unix, Windows. Raises the audit event <c>os.chdir</c> with <c>path</c>. See
    /// <see href="https://docs.python.org/3/library/os.html#os.chdir">os.chdir</see> in Python's documentation and
    /// <see href="https://man7.org/linux/man-pages/man2/chdir.2.html">chdir(2)</see>.</remarks>
    public static void chdir(path_arg path) => WorkingDirectory.Change(path);

    /// <summary>Makes an open directory the one that relative paths start from, for the whole process.</summary>
    /// <param name="fd">The directory's descriptor.</param>
    /// <exception cref="NotADirectoryError">It is not a directory's (ENOTDIR).</exception>
    /// <exception cref="PermissionError">The directory may not be searched (EACCES).</exception>
    /// <exception cref="OSError">The descriptor is not open (EBADF), or anything else; it has no filename.</exception>
    /// <exception cref="ValueError">The descriptor is below 0.</exception>
    /// <remarks>Availability: Unix. Raises the audit event <c>os.chdir</c> with <c>fd</c>. See
    /// <see href="https://docs.python.org/3/library/os.html#os.fchdir">os.fchdir</see> in Python's documentation and
    /// <see href="https://man7.org/linux/man-pages/man2/fchdir.2.html">fchdir(2)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public static void fchdir(int fd) => WorkingDirectory.Change(fd);

    /// <summary>Makes a directory the root of all absolute paths of this process. The working directory stays where it is.</summary>
    /// <param name="path">The directory's path.</param>
    /// <exception cref="FileNotFoundError">There is nothing at the path (ENOENT).</exception>
    /// <exception cref="NotADirectoryError">It is not a directory (ENOTDIR).</exception>
    /// <exception cref="PermissionError">Only root may do this (EPERM), or a directory on the way may not be searched (EACCES).</exception>
    /// <exception cref="OSError">Links lead in a circle (ELOOP), or anything else.</exception>
    /// <exception cref="ValueError">A NUL is in the path.</exception>
    /// <remarks>Availability: Unix. See <see href="https://docs.python.org/3/library/os.html#os.chroot">os.chroot</see> in
    /// Python's documentation and <see href="https://man7.org/linux/man-pages/man2/chroot.2.html">chroot(2)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public static void chroot(path_arg path) => WorkingDirectory.ChangeRoot(path);
}
