using Adder.Core.Paths;

namespace Adder;

/// <summary>Python's <c>posixpath</c>: <see cref="os.path"/> by the rules of POSIX, on every system.</summary>
/// <remarks>What asks the system, such as <c>exists</c>, asks the running one.
/// See <see href="https://docs.python.org/3/library/os.path.html">os.path</see> in Python's documentation.</remarks>
public static partial class posixpath
{
    /// <summary>The name by which a directory calls itself.</summary>
    public const string curdir = ".";

    /// <summary>The name by which a directory calls its parent.</summary>
    public const string pardir = "..";

    /// <summary>What stands between a name and its extension.</summary>
    public const string extsep = ".";

    /// <summary>What stands between the names of a path.</summary>
    public const string sep = "/";

    /// <summary>Nothing else may stand there.</summary>
    public const string? altsep = null;

    /// <summary>What stands between the paths of a list such as <c>PATH</c>.</summary>
    public const string pathsep = ":";

    /// <summary>Where programs are looked for when the environment has no <c>PATH</c>.</summary>
    public const string defpath = "/bin:/usr/bin";

    /// <summary>The file that is always empty and takes everything.</summary>
    public const string devnull = "/dev/null";

    /// <summary>Whether file names may be any Unicode text: on macOS. Elsewhere they are bytes.</summary>
    public static bool supports_unicode_filenames => SystemPath.PosixNamesAreUnicode;
}
