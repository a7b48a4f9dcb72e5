using Adder.Core.SystemInfo;

namespace Adder;

public static partial class os
{
    /// <summary>The kind of system: <c>posix</c>, or <c>nt</c> on Windows.</summary>
    /// <remarks>See <see href="https://docs.python.org/3/library/os.html#os.name">os.name</see> in Python's documentation.</remarks>
    public static string name => Separators.SystemName;

    /// <summary>What stands for the current directory in a path.</summary>
    /// <remarks>See <see href="https://docs.python.org/3/library/os.html#os.curdir">os.curdir</see> in Python's documentation.</remarks>
    public const string curdir = ".";

    /// <summary>What stands for the parent directory in a path.</summary>
    /// <remarks>See <see href="https://docs.python.org/3/library/os.html#os.pardir">os.pardir</see> in Python's documentation.</remarks>
    public const string pardir = "..";

    /// <summary>What separates a file's name from its extension.</summary>
    /// <remarks>See <see href="https://docs.python.org/3/library/os.html#os.extsep">os.extsep</see> in Python's documentation.</remarks>
    public const string extsep = ".";

    /// <summary>What separates the parts of a path: <c>/</c>, or <c>\</c> on Windows.</summary>
    /// <remarks>See <see href="https://docs.python.org/3/library/os.html#os.sep">os.sep</see> in Python's documentation.</remarks>
    public static string sep => Separators.Directory;

    /// <summary>What else separates the parts of a path: <c>/</c> on Windows, <see langword="null"/> on Unix.</summary>
    /// <remarks>See <see href="https://docs.python.org/3/library/os.html#os.altsep">os.altsep</see> in Python's documentation.</remarks>
    public static string? altsep => Separators.OtherDirectory;

    /// <summary>What separates the paths in a list of them, such as <c>PATH</c>: <c>:</c>, or <c>;</c> on Windows.</summary>
    /// <remarks>See <see href="https://docs.python.org/3/library/os.html#os.pathsep">os.pathsep</see> in Python's documentation.</remarks>
    public static string pathsep => Separators.Path;

    /// <summary>What ends a line of a text file: <c>\n</c>, or <c>\r\n</c> on Windows.</summary>
    /// <remarks>See <see href="https://docs.python.org/3/library/os.html#os.linesep">os.linesep</see> in Python's documentation.</remarks>
    public static string linesep => Separators.Line;

    /// <summary>Where programs are looked for when there is no <c>PATH</c>.</summary>
    /// <remarks>See <see href="https://docs.python.org/3/library/os.html#os.defpath">os.defpath</see> in Python's documentation.</remarks>
    public static string defpath => Separators.DefaultPath;

    /// <summary>The path of the device that swallows everything: <c>/dev/null</c>, or <c>nul</c> on Windows.</summary>
    /// <remarks>See <see href="https://docs.python.org/3/library/os.html#os.devnull">os.devnull</see> in Python's documentation.</remarks>
    public static string devnull => Separators.NullDevice;
}
