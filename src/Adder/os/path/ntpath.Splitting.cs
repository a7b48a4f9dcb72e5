using Adder.Core.Paths;

namespace Adder;

public static partial class ntpath
{
    /// <inheritdoc cref="os.path.basename(os.path_arg)"/>
    public static string basename(os.path_arg p) => NtPath.BaseName(PathText.Of(p));

    /// <inheritdoc cref="os.path.basename(byte[])"/>
    public static byte[] basename(byte[] p) => PathText.Bytes(NtPath.BaseName(PathText.Of(p)));

    /// <inheritdoc cref="os.path.dirname(os.path_arg)"/>
    public static string dirname(os.path_arg p) => NtPath.DirectoryName(PathText.Of(p));

    /// <inheritdoc cref="os.path.dirname(byte[])"/>
    public static byte[] dirname(byte[] p) => PathText.Bytes(NtPath.DirectoryName(PathText.Of(p)));

    /// <inheritdoc cref="os.path.split(os.path_arg)"/>
    public static (string head, string tail) split(os.path_arg p) => NtPath.Split(PathText.Of(p));

    /// <inheritdoc cref="os.path.split(byte[])"/>
    public static (byte[] head, byte[] tail) split(byte[] p) => PathText.Bytes(NtPath.Split(PathText.Of(p)));

    /// <inheritdoc cref="os.path.splitdrive(os.path_arg)"/>
    public static (string drive, string tail) splitdrive(os.path_arg p) => NtPath.SplitDrive(PathText.Of(p));

    /// <inheritdoc cref="os.path.splitdrive(byte[])"/>
    public static (byte[] drive, byte[] tail) splitdrive(byte[] p) => PathText.Bytes(NtPath.SplitDrive(PathText.Of(p)));

    /// <inheritdoc cref="os.path.splitroot(os.path_arg)"/>
    public static (string drive, string root, string tail) splitroot(os.path_arg path) =>
        NtPath.SplitRoot(PathText.Of(path));

    /// <inheritdoc cref="os.path.splitroot(byte[])"/>
    public static (byte[] drive, byte[] root, byte[] tail) splitroot(byte[] path) =>
        PathText.Bytes(NtPath.SplitRoot(PathText.Of(path)));

    /// <inheritdoc cref="os.path.splitext(os.path_arg)"/>
    public static (string root, string ext) splitext(os.path_arg p) => NtPath.SplitExtension(PathText.Of(p));

    /// <inheritdoc cref="os.path.splitext(byte[])"/>
    public static (byte[] root, byte[] ext) splitext(byte[] p) => PathText.Bytes(NtPath.SplitExtension(PathText.Of(p)));

    /// <summary>Whether a path has a name that Windows keeps for itself, such as <c>NUL</c> or <c>a:b</c>.</summary>
    /// <param name="path">The path.</param>
    /// <returns>Whether one of its names is a device's, ends with a dot or a space, or holds a character that no name may hold. Which
    /// names those are differs between versions of Windows; in doubt the answer is yes.</returns>
    /// <exception cref="TypeError">The path is neither text nor bytes.</exception>
    /// <remarks>See <see href="https://docs.python.org/3/library/os.path.html#os.path.isreserved">os.path.isreserved</see> in Python's
    /// documentation and <see href="https://learn.microsoft.com/windows/win32/fileio/naming-a-file">Naming Files, Paths, and
    /// Namespaces</see>.</remarks>
    public static bool isreserved(os.path_arg path) => NtPath.IsReserved(PathText.Of(path), PathForm.Text);

    /// <inheritdoc cref="isreserved(os.path_arg)"/>
    public static bool isreserved(byte[] path) => NtPath.IsReserved(PathText.Of(path), PathForm.Bytes);
}
