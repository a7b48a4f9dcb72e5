using Adder.Core.Paths;

namespace Adder;

public static partial class ntpath
{
    /// <inheritdoc cref="os.path.join(os.path_arg)"/>
    public static string join(os.path_arg a) => PathText.Of(a);

    /// <inheritdoc cref="os.path.join(byte[])"/>
    public static byte[] join(byte[] a) => PathText.Bytes(PathText.Of(a));

    /// <inheritdoc cref="os.path.join(os.path_arg, ReadOnlySpan{os.path_arg})"/>
    public static string join(os.path_arg a, params ReadOnlySpan<os.path_arg> p) =>
        NtPath.Join(PathText.Of(a), PathParts.Texts("join", a, p), PathForm.Text);

    /// <inheritdoc cref="os.path.join(os.path_arg, ReadOnlySpan{string})"/>
    public static string join(os.path_arg a, params ReadOnlySpan<string> p) =>
        NtPath.Join(PathText.Of(a), PathParts.Texts("join", a, p), PathForm.Text);

    /// <inheritdoc cref="os.path.join(byte[], ReadOnlySpan{byte[]})"/>
    public static byte[] join(byte[] a, params ReadOnlySpan<byte[]> p) =>
        PathText.Bytes(NtPath.Join(PathText.Of(a), PathParts.Texts("join", p), PathForm.Bytes));

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
