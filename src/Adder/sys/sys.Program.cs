using Adder.Core.Programs;

namespace Adder;

public static partial class sys
{
    /// <summary>The script or program, and the arguments that it was given: a list that may be changed.</summary>
    /// <value>The first item is the path of the script where a file is run (<c>dotnet run x.cs</c>), the program's otherwise. Arguments that
    /// are no UTF-8 hold lone surrogates, as in Python, and are the same bytes for <c>os.fsencode</c> and another program.</value>
    /// <remarks>See <see href="https://docs.python.org/3/library/sys.html#sys.argv">sys.argv</see> in Python's documentation.</remarks>
    public static List<string> argv => CommandLine.Arguments;

    /// <summary>The whole command line, the host's part (<c>dotnet exec x.dll</c>) too: a list that may be changed.</summary>
    /// <remarks>See <see href="https://docs.python.org/3/library/sys.html#sys.orig_argv">sys.orig_argv</see> in Python's
    /// documentation.</remarks>
    public static List<string> orig_argv => CommandLine.Original;

    /// <summary>The file that this process runs: the program itself, or <c>dotnet</c>.</summary>
    /// <value>An absolute path; empty where it can't be known.</value>
    /// <remarks>See <see href="https://docs.python.org/3/library/sys.html#sys.executable">sys.executable</see> in Python's
    /// documentation.</remarks>
    public static string executable => Installation.Executable;

    /// <summary>Where .NET stands: the folder of <c>dotnet</c>; that of the program where it brings its runtime with it.</summary>
    /// <remarks>See <see href="https://docs.python.org/3/library/sys.html#sys.prefix">sys.prefix</see> in Python's documentation.</remarks>
    public static string prefix => Installation.Root;

    /// <summary>The same as <see cref="prefix"/>, as there are no virtual environments.</summary>
    /// <remarks>See <see href="https://docs.python.org/3/library/sys.html#sys.base_prefix">sys.base_prefix</see> in Python's
    /// documentation.</remarks>
    public static string base_prefix => Installation.Root;

    /// <summary>The same as <see cref="prefix"/>.</summary>
    /// <remarks>See <see href="https://docs.python.org/3/library/sys.html#sys.exec_prefix">sys.exec_prefix</see> in Python's
    /// documentation.</remarks>
    public static string exec_prefix => Installation.Root;

    /// <summary>The same as <see cref="prefix"/>, as there are no virtual environments.</summary>
    /// <remarks>See <see href="https://docs.python.org/3/library/sys.html#sys.base_exec_prefix">sys.base_exec_prefix</see> in Python's
    /// documentation.</remarks>
    public static string base_exec_prefix => Installation.Root;

    /// <summary>Whether the process is ending: its <c>ProcessExit</c> handlers run, or have run.</summary>
    /// <returns>Whether it is. Who asks for the first time while those handlers run already is told no.</returns>
    /// <remarks>See <see href="https://docs.python.org/3/library/sys.html#sys.is_finalizing">sys.is_finalizing</see> in Python's
    /// documentation.</remarks>
    public static bool is_finalizing() => Finalization.HasBegun;
}
