using Adder.Core.Paths;

namespace Adder;

public static partial class os
{
    public static partial class path
    {
        /// <summary>The path as it is.</summary>
        /// <param name="a">The path.</param>
        /// <returns>The path.</returns>
        /// <exception cref="TypeError">The path is neither text nor bytes.</exception>
        public static string join(path_arg a) => PathText.Of(a);

        /// <inheritdoc cref="join(path_arg)"/>
        public static byte[] join(byte[] a) => PathText.Bytes(PathText.Of(a));

        /// <summary>Puts paths one behind the other, with a separator in between where there is none.</summary>
        /// <param name="a">The first path.</param>
        /// <param name="p">The others. One that is absolute makes those before it meaningless; an empty one at the end leaves a separator
        /// at the end.</param>
        /// <returns>The path.</returns>
        /// <exception cref="TypeError">A path is neither text nor bytes, or some are text and some are bytes.</exception>
        /// <remarks>On Windows a path with another drive makes those before it meaningless, while one that is rooted keeps the drive.
        /// See <see href="https://docs.python.org/3/library/os.path.html#os.path.join">os.path.join</see> in Python's
        /// documentation.</remarks>
        public static string join(path_arg a, params ReadOnlySpan<path_arg> p) =>
            SystemPath.Join(PathText.Of(a), PathParts.Texts("join", a, p), PathForm.Text);

        /// <inheritdoc cref="join(path_arg, ReadOnlySpan{path_arg})"/>
        public static string join(path_arg a, params ReadOnlySpan<string> p) =>
            SystemPath.Join(PathText.Of(a), PathParts.Texts("join", a, p), PathForm.Text);

        /// <inheritdoc cref="join(path_arg, ReadOnlySpan{path_arg})"/>
        public static byte[] join(byte[] a, params ReadOnlySpan<byte[]> p) =>
            PathText.Bytes(SystemPath.Join(PathText.Of(a), PathParts.Texts("join", p), PathForm.Bytes));

        /// <summary>Simplifies a path without asking the system: doubled separators and <c>.</c> go, and <c>..</c> takes back the name
        /// before it.</summary>
        /// <param name="path">The path.</param>
        /// <returns>The path; <c>.</c> for an empty one. It may be another place when a name that was taken back is a symbolic link.</returns>
        /// <exception cref="TypeError">The path is neither text nor bytes.</exception>
        /// <remarks>Windows' separator replaces <c>/</c> there. See
        /// <see href="https://docs.python.org/3/library/os.path.html#os.path.normpath">os.path.normpath</see> in Python's
        /// documentation.</remarks>
        public static string normpath(path_arg path) => SystemPath.Normalize(PathText.Of(path, "_path_normpath"));

        /// <inheritdoc cref="normpath(path_arg)"/>
        public static byte[] normpath(byte[] path) => PathText.Bytes(SystemPath.Normalize(PathText.Of(path, "_path_normpath")));

        /// <summary>Writes a path so that two which differ in what the system ignores are equal.</summary>
        /// <param name="s">The path.</param>
        /// <returns>On Windows the path in lower case and with its separator for <c>/</c>; elsewhere the path.</returns>
        /// <exception cref="TypeError">The path is neither text nor bytes.</exception>
        /// <remarks>See <see href="https://docs.python.org/3/library/os.path.html#os.path.normcase">os.path.normcase</see> in Python's
        /// documentation.</remarks>
        public static string normcase(path_arg s) => SystemPath.NormalizeCase(PathText.Of(s), PathForm.Text);

        /// <inheritdoc cref="normcase(path_arg)"/>
        public static byte[] normcase(byte[] s) => PathText.Bytes(SystemPath.NormalizeCase(PathText.Of(s), PathForm.Bytes));

        /// <summary>Whether a path means the same whatever the working directory is.</summary>
        /// <param name="s">The path.</param>
        /// <returns>On Unix, whether it begins with a slash; on Windows, whether it has a drive and a root, or begins with two
        /// separators.</returns>
        /// <exception cref="TypeError">The path is neither text nor bytes.</exception>
        /// <remarks>See <see href="https://docs.python.org/3/library/os.path.html#os.path.isabs">os.path.isabs</see> in Python's
        /// documentation.</remarks>
        public static bool isabs(path_arg s) => SystemPath.IsAbsolute(PathText.Of(s));

        /// <inheritdoc cref="isabs(path_arg)"/>
        public static bool isabs(byte[] s) => SystemPath.IsAbsolute(PathText.Of(s));

        /// <summary>The longest path that all paths lie under.</summary>
        /// <param name="paths">The paths, at least one.</param>
        /// <returns>The path, without a separator at its end unless it is the root; on Windows in the spelling of the first.</returns>
        /// <exception cref="ValueError">There is no path, some are absolute and some relative, or their drives differ.</exception>
        /// <exception cref="TypeError">A path is neither text nor bytes, or some are text and some are bytes.</exception>
        /// <remarks>See <see href="https://docs.python.org/3/library/os.path.html#os.path.commonpath">os.path.commonpath</see> in Python's
        /// documentation.</remarks>
        public static string commonpath(IEnumerable<string> paths) => SystemPath.CommonPath(PathParts.Texts(paths), PathForm.Text);

        /// <inheritdoc cref="commonpath(IEnumerable{string})"/>
        public static byte[] commonpath(IEnumerable<byte[]> paths) =>
            PathText.Bytes(SystemPath.CommonPath(PathParts.Texts(paths), PathForm.Bytes));

        /// <inheritdoc cref="commonpath(IEnumerable{string})"/>
        public static string commonpath(IEnumerable<path_arg> paths) => SystemPath.CommonPath(PathParts.Texts(paths), PathForm.Text);

        /// <summary>The longest text that all texts begin with, character by character: <c>/usr/l</c> for <c>/usr/lib</c> and
        /// <c>/usr/local</c>, which need not be a path at all.</summary>
        /// <param name="m">The texts.</param>
        /// <returns>The text; empty when there are none.</returns>
        /// <exception cref="TypeError">One is neither text nor bytes, or some are text and some are bytes.</exception>
        /// <remarks><see cref="commonpath(IEnumerable{string})"/> gives a path. See
        /// <see href="https://docs.python.org/3/library/os.path.html#os.path.commonprefix">os.path.commonprefix</see> in Python's
        /// documentation.</remarks>
        public static string commonprefix(IEnumerable<string> m) => CommonPrefix.OfTexts(PathParts.Texts(m));

        /// <inheritdoc cref="commonprefix(IEnumerable{string})"/>
        public static byte[] commonprefix(IEnumerable<byte[]> m) => PathText.Bytes(CommonPrefix.OfTexts(PathParts.Texts(m)));

        /// <inheritdoc cref="commonprefix(IEnumerable{string})"/>
        public static string commonprefix(IEnumerable<path_arg> m) => CommonPrefix.OfTexts(PathParts.Comparable(m));
    }
}
