using Adder.Core.Paths;

namespace Adder;

public static partial class os
{
    public static partial class path
    {
        /// <summary>Whether there is something at a path.</summary>
        /// <param name="path">The path, or an open descriptor.</param>
        /// <returns>False also for a symbolic link whose target is not there, when a directory on the way may not be searched, and for
        /// what can be no path, such as a text with a NUL.</returns>
        /// <exception cref="TypeError">The path is nothing.</exception>
        /// <remarks>See <see href="https://docs.python.org/3/library/os.path.html#os.path.exists">os.path.exists</see> in Python's
        /// documentation.</remarks>
        public static bool exists(path_arg path) => FileQueries.Exists(path);

        /// <summary>Whether there is something at a path, be it a symbolic link whose target is not there.</summary>
        /// <param name="path">The path.</param>
        /// <returns>False also when a directory on the way may not be searched, and for what can be no path.</returns>
        /// <exception cref="TypeError">The path is neither text nor bytes.</exception>
        /// <remarks>See <see href="https://docs.python.org/3/library/os.path.html#os.path.lexists">os.path.lexists</see> in Python's
        /// documentation.</remarks>
        public static bool lexists(path_arg path) => FileQueries.IsLinkOrExists(path);

        /// <summary>Whether a path leads to a regular file.</summary>
        /// <param name="path">The path, or an open descriptor; symbolic links are followed.</param>
        /// <returns>False also when there is nothing.</returns>
        /// <exception cref="TypeError">The path is nothing.</exception>
        /// <remarks>See <see href="https://docs.python.org/3/library/os.path.html#os.path.isfile">os.path.isfile</see> in Python's
        /// documentation.</remarks>
        public static bool isfile(path_arg path) => FileQueries.IsFile(path);

        /// <summary>Whether a path leads to a directory.</summary>
        /// <param name="s">The path, or an open descriptor; symbolic links are followed.</param>
        /// <returns>False also when there is nothing.</returns>
        /// <exception cref="TypeError">The path is nothing.</exception>
        /// <remarks>See <see href="https://docs.python.org/3/library/os.path.html#os.path.isdir">os.path.isdir</see> in Python's
        /// documentation.</remarks>
        public static bool isdir(path_arg s) => FileQueries.IsDirectory(s);

        /// <summary>Whether a symbolic link stands at a path.</summary>
        /// <param name="path">The path.</param>
        /// <returns>False also when there is nothing.</returns>
        /// <exception cref="TypeError">The path is neither text nor bytes.</exception>
        /// <remarks>See <see href="https://docs.python.org/3/library/os.path.html#os.path.islink">os.path.islink</see> in Python's
        /// documentation.</remarks>
        public static bool islink(path_arg path) => FileQueries.IsLink(path);

        /// <summary>Whether a junction stands at a path: a link between directories that only Windows has.</summary>
        /// <param name="path">The path.</param>
        /// <returns>On Unix always false.</returns>
        /// <exception cref="TypeError">The path is neither text nor bytes.</exception>
        /// <remarks>See <see href="https://docs.python.org/3/library/os.path.html#os.path.isjunction">os.path.isjunction</see> in Python's
        /// documentation.</remarks>
        public static bool isjunction(path_arg path) => FileQueries.IsJunction(path);

        /// <summary>Whether a path is on a Dev Drive: a volume tuned for builds that only Windows has.</summary>
        /// <param name="path">The path.</param>
        /// <returns>On Unix always false.</returns>
        /// <exception cref="TypeError">The path is neither text nor bytes.</exception>
        /// <remarks>See <see href="https://docs.python.org/3/library/os.path.html#os.path.isdevdrive">os.path.isdevdrive</see> in Python's
        /// documentation.</remarks>
        public static bool isdevdrive(path_arg path) => FileQueries.IsDevDrive(path);

        /// <summary>Whether another file system begins at a path.</summary>
        /// <param name="path">The path.</param>
        /// <returns>On Unix, whether the directory and its parent are on different devices or are one; a directory that is mounted within
        /// its own file system is not noticed. On Windows, whether it is the root of a drive or of a share, or a mounted volume. False when
        /// there is nothing, or a symbolic link.</returns>
        /// <exception cref="TypeError">The path is neither text nor bytes.</exception>
        /// <remarks>See <see href="https://docs.python.org/3/library/os.path.html#os.path.ismount">os.path.ismount</see> in Python's
        /// documentation.</remarks>
        public static bool ismount(path_arg path) => SystemPath.IsMountPoint(path);

        /// <summary>Whether two paths lead to the same file, by its device and inode.</summary>
        /// <param name="f1">A path or an open descriptor.</param>
        /// <param name="f2">Another.</param>
        /// <returns>Whether they do.</returns>
        /// <exception cref="FileNotFoundError">There is nothing at a path (ENOENT).</exception>
        /// <exception cref="OSError">The status of a path cannot be read for another reason.</exception>
        /// <exception cref="ValueError">A NUL is in a path.</exception>
        /// <remarks>See <see href="https://docs.python.org/3/library/os.path.html#os.path.samefile">os.path.samefile</see> in Python's
        /// documentation.</remarks>
        public static bool samefile(path_arg f1, path_arg f2) => FileQueries.AreSame(f1, f2);

        /// <summary>Whether two descriptors are open on the same file, by its device and inode.</summary>
        /// <param name="fp1">A descriptor.</param>
        /// <param name="fp2">Another.</param>
        /// <returns>Whether they are.</returns>
        /// <exception cref="OSError">A descriptor is not open (EBADF).</exception>
        /// <remarks>See <see href="https://docs.python.org/3/library/os.path.html#os.path.sameopenfile">os.path.sameopenfile</see> in
        /// Python's documentation.</remarks>
        public static bool sameopenfile(int fp1, int fp2) => FileQueries.AreSameOpen(fp1, fp2);

        /// <summary>Whether two statuses are of the same file, by its device and inode.</summary>
        /// <param name="s1">A status, as from <c>os.stat</c>.</param>
        /// <param name="s2">Another.</param>
        /// <returns>Whether they are.</returns>
        /// <remarks>See <see href="https://docs.python.org/3/library/os.path.html#os.path.samestat">os.path.samestat</see> in Python's
        /// documentation.</remarks>
        public static bool samestat(stat_result s1, stat_result s2) => FileQueries.AreSame(s1, s2);

        /// <summary>The size of a file in bytes.</summary>
        /// <param name="filename">The path, or an open descriptor; symbolic links are followed.</param>
        /// <returns>The size.</returns>
        /// <exception cref="FileNotFoundError">There is nothing at the path (ENOENT).</exception>
        /// <exception cref="OSError">The status cannot be read for another reason.</exception>
        /// <exception cref="ValueError">A NUL is in the path.</exception>
        /// <remarks>See <see href="https://docs.python.org/3/library/os.path.html#os.path.getsize">os.path.getsize</see> in Python's
        /// documentation.</remarks>
        public static long getsize(path_arg filename) => FileQueries.Status(filename).st_size;

        /// <summary>When a file's content was last changed.</summary>
        /// <param name="filename">The path, or an open descriptor; symbolic links are followed.</param>
        /// <returns>The time in seconds since 1970.</returns>
        /// <exception cref="FileNotFoundError">There is nothing at the path (ENOENT).</exception>
        /// <exception cref="OSError">The status cannot be read for another reason.</exception>
        /// <exception cref="ValueError">A NUL is in the path.</exception>
        /// <remarks>See <see href="https://docs.python.org/3/library/os.path.html#os.path.getmtime">os.path.getmtime</see> in Python's
        /// documentation.</remarks>
        public static double getmtime(path_arg filename) => FileQueries.Status(filename).st_mtime;

        /// <summary>When a file's content was last read.</summary>
        /// <param name="filename">The path, or an open descriptor; symbolic links are followed.</param>
        /// <returns>The time in seconds since 1970; how exact it is depends on how the file system is mounted.</returns>
        /// <exception cref="FileNotFoundError">There is nothing at the path (ENOENT).</exception>
        /// <exception cref="OSError">The status cannot be read for another reason.</exception>
        /// <exception cref="ValueError">A NUL is in the path.</exception>
        /// <remarks>See <see href="https://docs.python.org/3/library/os.path.html#os.path.getatime">os.path.getatime</see> in Python's
        /// documentation.</remarks>
        public static double getatime(path_arg filename) => FileQueries.Status(filename).st_atime;

        /// <summary>When a file's status was last changed; on Windows, when it was made.</summary>
        /// <param name="filename">The path, or an open descriptor; symbolic links are followed.</param>
        /// <returns>The time in seconds since 1970.</returns>
        /// <exception cref="FileNotFoundError">There is nothing at the path (ENOENT).</exception>
        /// <exception cref="OSError">The status cannot be read for another reason.</exception>
        /// <exception cref="ValueError">A NUL is in the path.</exception>
        /// <remarks>See <see href="https://docs.python.org/3/library/os.path.html#os.path.getctime">os.path.getctime</see> in Python's
        /// documentation.</remarks>
        public static double getctime(path_arg filename) => FileQueries.Status(filename).st_ctime;
    }
}
