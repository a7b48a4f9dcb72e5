using System.Runtime.Versioning;
using Adder.Core.SystemInfo;

namespace Adder;

public static partial class os
{
    /// <summary>How many different names the C library can make for temporary files.</summary>
    /// <remarks>See <see href="https://man7.org/linux/man-pages/man3/tmpnam.3.html">tmpnam(3)</see>.</remarks>
    public static int TMP_MAX => Limits.TemporaryNames;

    /// <summary>How many supplementary groups a process can be in.</summary>
    /// <remarks>Availability: Unix. See <see href="https://man7.org/linux/man-pages/man2/getgroups.2.html">getgroups(2)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public static int NGROUPS_MAX => Limits.Groups;
}
