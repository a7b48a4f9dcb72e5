using System.Runtime.Versioning;
using Adder.Core.Terminals;

namespace Adder;

public static partial class os
{
    /// <summary>The path by which a process reaches the terminal that controls it, whichever it is.</summary>
    /// <returns><c>/dev/tty</c>, also where there is no such terminal.</returns>
    /// <remarks>Availability: Unix. See <see href="https://docs.python.org/3/library/os.html#os.ctermid">os.ctermid</see> in Python's
    /// documentation and <see href="https://man7.org/linux/man-pages/man3/ctermid.3.html">ctermid(3)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public static string ctermid() => Terminals.OfThisProcess();
}
