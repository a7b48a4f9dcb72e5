using Adder.Core.Paths;

namespace Adder;

public static partial class ntpath
{
    /// <summary>The path as it is.</summary>
    /// <param name="path">The path.</param>
    /// <returns>The path.</returns>
    /// <exception cref="TypeError">The path is neither text nor bytes.</exception>
    public static string join(os.path_arg path) => PathText.Of(path);

    /// <inheritdoc cref="join(os.path_arg)"/>
    public static byte[] join(byte[] path) => PathText.Bytes(PathText.Of(path));

    /// <summary>Puts paths one behind the other, with a separator in between where there is none.</summary>
    /// <param name="path">The first path.</param>
    /// <param name="paths">The others. One with another drive makes those before it meaningless, while one that is rooted keeps the drive;
    /// an empty one at the end leaves a separator at the end.</param>
    /// <returns>The path.</returns>
    /// <exception cref="TypeError">A path is neither text nor bytes, or some are text and some are bytes.</exception>
    /// <remarks>See <see href="https://docs.python.org/3/library/os.path.html#os.path.join">os.path.join</see> in Python's
    /// documentation.</remarks>
    public static string join(os.path_arg path, params ReadOnlySpan<os.path_arg> paths) =>
        NtPath.Join(PathText.Of(path), PathParts.Texts("join", path, paths), PathForm.Text);

    /// <inheritdoc cref="join(os.path_arg, ReadOnlySpan{os.path_arg})"/>
    public static string join(os.path_arg path, params ReadOnlySpan<string> paths) =>
        NtPath.Join(PathText.Of(path), PathParts.Texts("join", path, paths), PathForm.Text);

    /// <inheritdoc cref="join(os.path_arg, ReadOnlySpan{os.path_arg})"/>
    public static byte[] join(byte[] path, params ReadOnlySpan<byte[]> paths) =>
        PathText.Bytes(NtPath.Join(PathText.Of(path), PathParts.Texts("join", paths), PathForm.Bytes));

    /// <inheritdoc cref="os.path.normpath(os.path_arg)"/>
    public static string normpath(os.path_arg path) => NtPath.Normalize(PathText.Of(path));

    /// <inheritdoc cref="os.path.normpath(byte[])"/>
    public static byte[] normpath(byte[] path) => PathText.Bytes(NtPath.Normalize(PathText.Of(path)));

    /// <inheritdoc cref="os.path.normcase(os.path_arg)"/>
    public static string normcase(os.path_arg s) => NtPath.NormalizeCase(PathText.Of(s), PathForm.Text);

    /// <inheritdoc cref="os.path.normcase(byte[])"/>
    public static byte[] normcase(byte[] s) => PathText.Bytes(NtPath.NormalizeCase(PathText.Of(s), PathForm.Bytes));

    /// <inheritdoc cref="os.path.isabs(os.path_arg)"/>
    public static bool isabs(os.path_arg s) => NtPath.IsAbsolute(PathText.Of(s));

    /// <inheritdoc cref="os.path.isabs(byte[])"/>
    public static bool isabs(byte[] s) => NtPath.IsAbsolute(PathText.Of(s));

    /// <inheritdoc cref="os.path.commonpath(IEnumerable{string})"/>
    public static string commonpath(IEnumerable<string> paths) => NtPath.CommonPath(PathParts.Texts(paths), PathForm.Text);

    /// <inheritdoc cref="os.path.commonpath(IEnumerable{byte[]})"/>
    public static byte[] commonpath(IEnumerable<byte[]> paths) =>
        PathText.Bytes(NtPath.CommonPath(PathParts.Texts(paths), PathForm.Bytes));

    /// <inheritdoc cref="os.path.commonpath(IEnumerable{os.path_arg})"/>
    public static string commonpath(IEnumerable<os.path_arg> paths) => NtPath.CommonPath(PathParts.Texts(paths), PathForm.Text);

    /// <inheritdoc cref="os.path.commonprefix(IEnumerable{string})"/>
    public static string commonprefix(IEnumerable<string> m) => CommonPrefix.OfTexts(PathParts.Texts(m));

    /// <inheritdoc cref="os.path.commonprefix(IEnumerable{byte[]})"/>
    public static byte[] commonprefix(IEnumerable<byte[]> m) => PathText.Bytes(CommonPrefix.OfTexts(PathParts.Texts(m)));

    /// <inheritdoc cref="os.path.commonprefix(IEnumerable{os.path_arg})"/>
    public static string commonprefix(IEnumerable<os.path_arg> m) => CommonPrefix.OfTexts(PathParts.Comparable(m));
}
