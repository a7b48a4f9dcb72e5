using Adder.Core.Paths;
using Adder.Core.SystemInfo;

namespace Adder;

public static partial class os
{
    /// <summary>Python's <c>os.path</c>: paths taken apart and put together, and what the system says about them.</summary>
    /// <remarks>
    /// Follows the rules of the running system: those of <see cref="posixpath"/> on Unix, those of <see cref="ntpath"/> on Windows; either
    /// can be used by its own name on every system. A path that is bytes gives bytes; text and bytes in one call raise
    /// <see cref="TypeError"/>. Bytes that arrive as a <see cref="path_arg"/> count as the text that <c>os.fsdecode</c> makes of them.
    /// <para>See <see href="https://docs.python.org/3/library/os.path.html">os.path</see> in Python's documentation.</para>
    /// </remarks>
    public static partial class path
    {
        /// <summary>The name by which a directory calls itself: <c>.</c> on every system.</summary>
        public const string curdir = ".";

        /// <summary>The name by which a directory calls its parent: <c>..</c> on every system.</summary>
        public const string pardir = "..";

        /// <summary>What stands between a name and its extension: <c>.</c> on every system.</summary>
        public const string extsep = ".";

        /// <summary>What stands between the names of a path: <c>/</c>, on Windows <c>\</c>.</summary>
        public static string sep => Separators.Directory;

        /// <summary>What may stand there as well: <c>/</c> on Windows, <see langword="null"/> elsewhere.</summary>
        public static string? altsep => Separators.OtherDirectory;

        /// <summary>What stands between the paths of a list such as <c>PATH</c>: <c>:</c>, on Windows <c>;</c>.</summary>
        public static string pathsep => Separators.Path;

        /// <summary>Where programs are looked for when the environment has no <c>PATH</c>.</summary>
        public static string defpath => Separators.DefaultPath;

        /// <summary>The file that is always empty and takes everything: <c>/dev/null</c>, on Windows <c>nul</c>.</summary>
        public static string devnull => Separators.NullDevice;

        /// <summary>Whether file names may be any Unicode text, within what the file system sets; on Linux they are bytes.</summary>
        public static bool supports_unicode_filenames => SystemPath.NamesAreUnicode;
    }
}
