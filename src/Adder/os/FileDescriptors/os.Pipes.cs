using Adder.Core.Descriptors;

namespace Adder;

public static partial class os
{
    /// <summary>Makes a pipe.</summary>
    /// <returns>The descriptor to read from and the one to write to; programs that are executed later do not inherit them (PEP 446).</returns>
    /// <exception cref="OSError">No descriptor is left in the process (EMFILE) or in the system (ENFILE).</exception>
    /// <remarks>Availability: Unix, Windows. See <see href="https://docs.python.org/3/library/os.html#os.pipe">os.pipe</see> in Python's
    /// documentation and <see href="https://man7.org/linux/man-pages/man2/pipe.2.html">pipe(2)</see>.</remarks>
    public static (int r, int w) pipe() => Descriptor.Pipe();
}
