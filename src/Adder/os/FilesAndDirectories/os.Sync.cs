using System.Runtime.Versioning;
using Adder.Core.Files;

namespace Adder;

public static partial class os
{
    /// <summary>Has everything that was written to files go to the disks.</summary>
    /// <remarks>Availability: Unix. See <see href="https://docs.python.org/3/library/os.html#os.sync">os.sync</see> in Python's
    /// documentation and <see href="https://man7.org/linux/man-pages/man2/sync.2.html">sync(2)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public static void sync() => Durability.WriteAll();
}
