using System.Runtime.Versioning;
using Adder.Core.Descriptors;

namespace Adder;

public static partial class os
{
    /// <summary>Makes a pipe.</summary>
    /// <returns>The descriptor to read from and the one to write to; programs that are executed later do not inherit them (PEP
    /// 446).</returns>
    /// <exception cref="OSError">No descriptor is left in the process (EMFILE) or in the system (ENFILE).</exception>
    /// <remarks>Availability: Unix, Windows. See <see href="https://docs.python.org/3/library/os.html#os.pipe">os.pipe</see> in Python's
    /// documentation and <see href="https://man7.org/linux/man-pages/man2/pipe.2.html">pipe(2)</see>.</remarks>
    public static (int r, int w) pipe() => Descriptor.Pipe();

    /// <summary>Makes a pipe whose ends have flags from the beginning.</summary>
    /// <param name="flags"><see cref="O_NONBLOCK"/>, <see cref="O_CLOEXEC"/>, <see cref="O_DIRECT"/> (each write is a packet), or several;
    /// 0 for none.</param>
    /// <returns>The descriptor to read from and the one to write to; programs that are executed later inherit them unless
    /// <see cref="O_CLOEXEC"/> is given.</returns>
    /// <exception cref="OSError">A flag has no meaning here (EINVAL), or no descriptor is left in the process (EMFILE) or in the system
    /// (ENFILE).</exception>
    /// <remarks>Availability: Unix, not macOS. See <see href="https://docs.python.org/3/library/os.html#os.pipe2">os.pipe2</see> in
    /// Python's documentation and <see href="https://man7.org/linux/man-pages/man2/pipe2.2.html">pipe2(2)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public static (int r, int w) pipe2(int flags) => Descriptor.Pipe(flags);
}
