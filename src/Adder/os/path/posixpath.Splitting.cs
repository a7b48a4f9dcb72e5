using Adder.Core.Paths;

namespace Adder;

public static partial class posixpath
{
    /// <inheritdoc cref="os.path.basename(os.path_arg)"/>
    public static string basename(os.path_arg p) => PosixPath.BaseName(PathText.Of(p));

    /// <inheritdoc cref="os.path.basename(byte[])"/>
    public static byte[] basename(byte[] p) => PathText.Bytes(PosixPath.BaseName(PathText.Of(p)));

    /// <inheritdoc cref="os.path.dirname(os.path_arg)"/>
    public static string dirname(os.path_arg p) => PosixPath.DirectoryName(PathText.Of(p));

    /// <inheritdoc cref="os.path.dirname(byte[])"/>
    public static byte[] dirname(byte[] p) => PathText.Bytes(PosixPath.DirectoryName(PathText.Of(p)));

    /// <inheritdoc cref="os.path.split(os.path_arg)"/>
    public static (string head, string tail) split(os.path_arg p) => PosixPath.Split(PathText.Of(p));

    /// <inheritdoc cref="os.path.split(byte[])"/>
    public static (byte[] head, byte[] tail) split(byte[] p) => PathText.Bytes(PosixPath.Split(PathText.Of(p)));

    /// <inheritdoc cref="os.path.splitdrive(os.path_arg)"/>
    public static (string drive, string tail) splitdrive(os.path_arg p) => PosixPath.SplitDrive(PathText.Of(p));

    /// <inheritdoc cref="os.path.splitdrive(byte[])"/>
    public static (byte[] drive, byte[] tail) splitdrive(byte[] p) => PathText.Bytes(PosixPath.SplitDrive(PathText.Of(p)));

    /// <inheritdoc cref="os.path.splitroot(os.path_arg)"/>
    public static (string drive, string root, string tail) splitroot(os.path_arg path) =>
        PosixPath.SplitRoot(PathText.Of(path, "_path_splitroot_ex"));

    /// <inheritdoc cref="os.path.splitroot(byte[])"/>
    public static (byte[] drive, byte[] root, byte[] tail) splitroot(byte[] path) =>
        PathText.Bytes(PosixPath.SplitRoot(PathText.Of(path, "_path_splitroot_ex")));

    /// <inheritdoc cref="os.path.splitext(os.path_arg)"/>
    public static (string root, string ext) splitext(os.path_arg p) => PosixPath.SplitExtension(PathText.Of(p));

    /// <inheritdoc cref="os.path.splitext(byte[])"/>
    public static (byte[] root, byte[] ext) splitext(byte[] p) => PathText.Bytes(PosixPath.SplitExtension(PathText.Of(p)));
}
