using Adder.Core.Paths;

namespace Adder;

public static partial class ntpath
{
    /// <inheritdoc cref="os.path.ALLOW_MISSING"/>
    public static os.path.strictness ALLOW_MISSING => new(Strictness.AllowMissing);

    /// <inheritdoc cref="os.path.ALL_BUT_LAST"/>
    public static os.path.strictness ALL_BUT_LAST => new(Strictness.AllButLast);

    /// <inheritdoc cref="os.path.abspath(os.path_arg)"/>
    public static string abspath(os.path_arg path) => NtResolution.Absolute(PathText.Of(path), PathForm.Text);

    /// <inheritdoc cref="os.path.abspath(byte[])"/>
    public static byte[] abspath(byte[] path) => PathText.Bytes(NtResolution.Absolute(PathText.Of(path), PathForm.Bytes));

    /// <inheritdoc cref="os.path.realpath(os.path_arg, os.path.strictness)"/>
    public static string realpath(os.path_arg filename, os.path.strictness strict = default) =>
        NtResolution.Real(PathText.Of(filename), PathForm.Text);

    /// <inheritdoc cref="os.path.realpath(byte[], os.path.strictness)"/>
    public static byte[] realpath(byte[] filename, os.path.strictness strict = default) =>
        PathText.Bytes(NtResolution.Real(PathText.Of(filename), PathForm.Bytes));

    /// <inheritdoc cref="os.path.relpath(os.path_arg, os.path_arg?)"/>
    public static string relpath(os.path_arg path, os.path_arg? start = null) =>
        NtResolution.Relative(PathText.Named(path), PathParts.Start(path, start), PathForm.Text);

    /// <inheritdoc cref="os.path.relpath(byte[], byte[])"/>
    public static byte[] relpath(byte[] path, byte[]? start = null) =>
        PathText.Bytes(NtResolution.Relative(PathText.Named(path), PathParts.Start(start), PathForm.Bytes));

    /// <inheritdoc cref="os.path.expanduser(os.path_arg)"/>
    public static string expanduser(os.path_arg path) => NtExpansion.User(PathText.Of(path), PathForm.Text);

    /// <inheritdoc cref="os.path.expanduser(byte[])"/>
    public static byte[] expanduser(byte[] path) => PathText.Bytes(NtExpansion.User(PathText.Of(path), PathForm.Bytes));

    /// <inheritdoc cref="os.path.expandvars(os.path_arg)"/>
    public static string expandvars(os.path_arg path) => NtExpansion.Variables(PathText.Of(path), PathForm.Text);

    /// <inheritdoc cref="os.path.expandvars(byte[])"/>
    public static byte[] expandvars(byte[] path) => PathText.Bytes(NtExpansion.Variables(PathText.Of(path), PathForm.Bytes));
}
