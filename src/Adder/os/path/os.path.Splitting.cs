using System.Runtime.Versioning;
using Adder.Core.Paths;

namespace Adder;

public static partial class os
{
    public static partial class path
    {
        /// <summary>The last name of a path: what stands behind its last separator.</summary>
        /// <param name="p">The path.</param>
        /// <returns>The name; empty when the path ends with a separator, unlike that of <c>basename(1)</c>.</returns>
        /// <exception cref="TypeError">The path is neither text nor bytes.</exception>
        /// <remarks>See <see href="https://docs.python.org/3/library/os.path.html#os.path.basename">os.path.basename</see> in Python's
        /// documentation.</remarks>
        public static string basename(path_arg p) => SystemPath.BaseName(PathText.Of(p));

        /// <inheritdoc cref="basename(path_arg)"/>
        public static byte[] basename(byte[] p) => PathText.Bytes(SystemPath.BaseName(PathText.Of(p)));

        /// <summary>A path without its last name: what stands before its last separator.</summary>
        /// <param name="p">The path.</param>
        /// <returns>The directory, without separators at its end unless it is the root; empty when the path is a name alone.</returns>
        /// <exception cref="TypeError">The path is neither text nor bytes.</exception>
        /// <remarks>See <see href="https://docs.python.org/3/library/os.path.html#os.path.dirname">os.path.dirname</see> in Python's
        /// documentation.</remarks>
        public static string dirname(path_arg p) => SystemPath.DirectoryName(PathText.Of(p));

        /// <inheritdoc cref="dirname(path_arg)"/>
        public static byte[] dirname(byte[] p) => PathText.Bytes(SystemPath.DirectoryName(PathText.Of(p)));

        /// <summary>Takes a path apart at its last separator.</summary>
        /// <param name="p">The path.</param>
        /// <returns>What <see cref="dirname(path_arg)"/> and <see cref="basename(path_arg)"/> give. Joined again they are the same place,
        /// though not always the same text.</returns>
        /// <exception cref="TypeError">The path is neither text nor bytes.</exception>
        /// <remarks>See <see href="https://docs.python.org/3/library/os.path.html#os.path.split">os.path.split</see> in Python's
        /// documentation.</remarks>
        public static (string head, string tail) split(path_arg p) => SystemPath.Split(PathText.Of(p));

        /// <inheritdoc cref="split(path_arg)"/>
        public static (byte[] head, byte[] tail) split(byte[] p) => PathText.Bytes(SystemPath.Split(PathText.Of(p)));

        /// <summary>Takes the drive off a path: a letter and a colon, a server and its share, or a device.</summary>
        /// <param name="p">The path.</param>
        /// <returns>The drive, which only Windows has, and the rest; one after the other they are the path.</returns>
        /// <exception cref="TypeError">The path is neither text nor bytes.</exception>
        /// <remarks>See <see href="https://docs.python.org/3/library/os.path.html#os.path.splitdrive">os.path.splitdrive</see> in Python's
        /// documentation.</remarks>
        public static (string drive, string tail) splitdrive(path_arg p) => SystemPath.SplitDrive(PathText.Of(p));

        /// <inheritdoc cref="splitdrive(path_arg)"/>
        public static (byte[] drive, byte[] tail) splitdrive(byte[] p) => PathText.Bytes(SystemPath.SplitDrive(PathText.Of(p)));

        /// <summary>Takes a path apart into its drive, its root and the rest.</summary>
        /// <param name="path">The path.</param>
        /// <returns>The drive, which only Windows has; the separator behind it, which on Unix is <c>//</c> when the path begins with
        /// exactly two; and the rest. One after the other they are the path.</returns>
        /// <exception cref="TypeError">The path is neither text nor bytes.</exception>
        /// <remarks>See <see href="https://docs.python.org/3/library/os.path.html#os.path.splitroot">os.path.splitroot</see> in Python's
        /// documentation.</remarks>
        public static (string drive, string root, string tail) splitroot(path_arg path) =>
            SystemPath.SplitRoot(PathText.Of(path, "_path_splitroot_ex"));

        /// <inheritdoc cref="splitroot(path_arg)"/>
        public static (byte[] drive, byte[] root, byte[] tail) splitroot(byte[] path) =>
            PathText.Bytes(SystemPath.SplitRoot(PathText.Of(path, "_path_splitroot_ex")));

        /// <summary>Takes the extension off a path: what stands in its last name from the last dot on.</summary>
        /// <param name="p">The path.</param>
        /// <returns>The path without it and the extension with its dot; one after the other they are the path. Dots at the beginning of a
        /// name start no extension: <c>.bashrc</c> has none.</returns>
        /// <exception cref="TypeError">The path is neither text nor bytes.</exception>
        /// <remarks>See <see href="https://docs.python.org/3/library/os.path.html#os.path.splitext">os.path.splitext</see> in Python's
        /// documentation.</remarks>
        public static (string root, string ext) splitext(path_arg p) => SystemPath.SplitExtension(PathText.Of(p));

        /// <inheritdoc cref="splitext(path_arg)"/>
        public static (byte[] root, byte[] ext) splitext(byte[] p) => PathText.Bytes(SystemPath.SplitExtension(PathText.Of(p)));

        /// <inheritdoc cref="ntpath.isreserved(path_arg)"/>
        [SupportedOSPlatform("windows")]
        public static bool isreserved(path_arg path) => SystemPath.IsReserved(PathText.Of(path), PathForm.Text);

        /// <inheritdoc cref="ntpath.isreserved(path_arg)"/>
        [SupportedOSPlatform("windows")]
        public static bool isreserved(byte[] path) => SystemPath.IsReserved(PathText.Of(path), PathForm.Bytes);
    }
}
