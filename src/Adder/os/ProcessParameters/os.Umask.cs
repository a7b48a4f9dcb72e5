using Adder.Core.Files;

namespace Adder;

public static partial class os
{
    /// <summary>Sets the permission bits that files which this process makes do not get.</summary>
    /// <param name="mask">The bits, such as 0o022.</param>
    /// <returns>The bits until now.</returns>
    /// <remarks>Availability: Unix, Windows. See <see href="https://docs.python.org/3/library/os.html#os.umask">os.umask</see> in Python's
    /// documentation and <see href="https://man7.org/linux/man-pages/man2/umask.2.html">umask(2)</see>.</remarks>
    public static int umask(int mask) => FileModes.ChangeMask(mask);
}
