using System.Runtime.Versioning;
using Adder.Core.SystemInfo;

namespace Adder;

public static partial class os
{
    /// <summary>What the running system and the machine are called.</summary>
    /// <returns>The five names.</returns>
    /// <remarks>Availability: Unix. See <see href="https://docs.python.org/3/library/os.html#os.uname">os.uname</see> in Python's documentation
    /// and <see href="https://man7.org/linux/man-pages/man2/uname.2.html">uname(2)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public static uname_result uname() => SystemNames.Read();
}
