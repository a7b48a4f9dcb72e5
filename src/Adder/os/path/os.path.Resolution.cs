using Adder.Core.Paths;

namespace Adder;

public static partial class os
{
    public static partial class path
    {
        /// <summary>For <see cref="realpath(path_arg, strictness)"/>: names that are not there are no error.</summary>
        /// <remarks>See <see href="https://docs.python.org/3/library/os.path.html#os.path.ALLOW_MISSING">os.path.ALLOW_MISSING</see> in
        /// Python's documentation.</remarks>
        public static strictness ALLOW_MISSING => new(Strictness.AllowMissing);

        /// <summary>For <see cref="realpath(path_arg, strictness)"/>: the last name need not be there.</summary>
        /// <remarks>See <see href="https://docs.python.org/3.15/library/os.path.html#os.path.ALL_BUT_LAST">os.path.ALL_BUT_LAST</see> in
        /// Python's documentation.</remarks>
        public static strictness ALL_BUT_LAST => new(Strictness.AllButLast);

        /// <summary>A path from the root on, simplified as by <see cref="normpath(path_arg)"/>.</summary>
        /// <param name="path">The path, which starts from the working directory if it is relative.</param>
        /// <returns>The path.</returns>
        /// <exception cref="FileNotFoundError">The working directory is gone (ENOENT).</exception>
        /// <exception cref="TypeError">The path is neither text nor bytes.</exception>
        /// <remarks>See <see href="https://docs.python.org/3/library/os.path.html#os.path.abspath">os.path.abspath</see> in Python's
        /// documentation.</remarks>
        public static string abspath(path_arg path) => SystemPath.Absolute(PathText.Of(path), PathForm.Text);

        /// <inheritdoc cref="abspath(path_arg)"/>
        public static byte[] abspath(byte[] path) => PathText.Bytes(SystemPath.Absolute(PathText.Of(path), PathForm.Bytes));

        /// <summary>A path from the root on that has no symbolic link in it.</summary>
        /// <param name="filename">The path, which starts from the working directory if it is relative.</param>
        /// <param name="strict">Which errors are raised: with <see langword="false"/> none, and what can't be resolved stays as it is; with
        /// <see langword="true"/> all; with <see cref="ALLOW_MISSING"/> all but those for names that are not there; with
        /// <see cref="ALL_BUT_LAST"/> all but that for the last name when it is not there.</param>
        /// <returns>The path.</returns>
        /// <exception cref="FileNotFoundError">A name is not there (ENOENT), and <paramref name="strict"/> wants it.</exception>
        /// <exception cref="NotADirectoryError">A name with others or a slash behind it is not a directory (ENOTDIR), and
        /// <paramref name="strict"/> is not false.</exception>
        /// <exception cref="PermissionError">A directory may not be searched (EACCES), and <paramref name="strict"/> is not false.</exception>
        /// <exception cref="OSError">Links lead in a circle (ELOOP), and <paramref name="strict"/> is not false.</exception>
        /// <exception cref="ValueError">A NUL is in the path.</exception>
        /// <remarks>No number of links is too many; the system itself gives up at 40. See
        /// <see href="https://docs.python.org/3/library/os.path.html#os.path.realpath">os.path.realpath</see> in Python's
        /// documentation.</remarks>
        public static string realpath(path_arg filename, strictness strict = default) =>
            SystemPath.Real(PathText.Of(filename), PathForm.Text, strict.Mode);

        /// <inheritdoc cref="realpath(path_arg, strictness)"/>
        public static byte[] realpath(byte[] filename, strictness strict = default) =>
            PathText.Bytes(SystemPath.Real(PathText.Of(filename), PathForm.Bytes, strict.Mode));

        /// <summary>The way from one directory to a path, by the names alone.</summary>
        /// <param name="path">Where it leads.</param>
        /// <param name="start">The directory that it starts from; <see langword="null"/> for the working directory.</param>
        /// <returns>The path; <c>.</c> when they are the same place.</returns>
        /// <exception cref="ValueError">The path is empty, or on Windows the two are on different drives.</exception>
        /// <exception cref="FileNotFoundError">The working directory is gone (ENOENT).</exception>
        /// <exception cref="TypeError">A path is neither text nor bytes, or one is text and the other bytes.</exception>
        /// <remarks>See <see href="https://docs.python.org/3/library/os.path.html#os.path.relpath">os.path.relpath</see> in Python's
        /// documentation.</remarks>
        public static string relpath(path_arg path, path_arg? start = null) =>
            SystemPath.Relative(PathText.Named(path), PathParts.Start(path, start), PathForm.Text);

        /// <inheritdoc cref="relpath(path_arg, path_arg?)"/>
        public static byte[] relpath(byte[] path, byte[]? start = null) =>
            PathText.Bytes(SystemPath.Relative(PathText.Named(path), PathParts.Start(start), PathForm.Bytes));

        /// <summary>Puts a home directory for <c>~</c> or <c>~user</c> at the beginning of a path.</summary>
        /// <param name="path">The path.</param>
        /// <returns>The path, unchanged when there is no such user. One's own home is <c>HOME</c>, else the account's; on Windows it is
        /// <c>USERPROFILE</c>, else <c>HOMEDRIVE</c> and <c>HOMEPATH</c>, and others' homes are looked for beside it.</returns>
        /// <exception cref="TypeError">The path is neither text nor bytes.</exception>
        /// <exception cref="ValueError">A NUL is in the user's name.</exception>
        /// <remarks>See <see href="https://docs.python.org/3/library/os.path.html#os.path.expanduser">os.path.expanduser</see> in Python's
        /// documentation and <see href="https://man7.org/linux/man-pages/man3/getpwnam.3.html">getpwnam(3)</see>.</remarks>
        public static string expanduser(path_arg path) => SystemPath.ExpandUser(PathText.Of(path), PathForm.Text);

        /// <inheritdoc cref="expanduser(path_arg)"/>
        public static byte[] expanduser(byte[] path) => PathText.Bytes(SystemPath.ExpandUser(PathText.Of(path), PathForm.Bytes));

        /// <summary>Puts the values of environment variables for <c>$name</c> and <c>${name}</c>, on Windows also for <c>%name%</c>.</summary>
        /// <param name="path">The path.</param>
        /// <returns>The path; what names no variable stays as it is. On Windows nothing is replaced between apostrophes, and <c>$$</c> and
        /// <c>%%</c> stand for <c>$</c> and <c>%</c>.</returns>
        /// <exception cref="TypeError">The path is neither text nor bytes.</exception>
        /// <exception cref="UnicodeEncodeError">A name holds a character that no bytes stand for.</exception>
        /// <remarks>See <see href="https://docs.python.org/3/library/os.path.html#os.path.expandvars">os.path.expandvars</see> in Python's
        /// documentation.</remarks>
        public static string expandvars(path_arg path) => SystemPath.ExpandVariables(PathText.Of(path), PathForm.Text);

        /// <inheritdoc cref="expandvars(path_arg)"/>
        public static byte[] expandvars(byte[] path) => PathText.Bytes(SystemPath.ExpandVariables(PathText.Of(path), PathForm.Bytes));
    }
}
