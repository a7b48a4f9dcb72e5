using Adder.Core.Descriptors;

namespace Adder;

public static partial class os
{
    /// <summary>Makes another descriptor of the same open file: position and status flags are shared.</summary>
    /// <param name="fd">The descriptor.</param>
    /// <returns>The lowest number that is free; programs that are executed later do not inherit it (PEP 446).</returns>
    /// <exception cref="OSError">The descriptor is not open (EBADF), or no descriptor is left in the process (EMFILE); it has no
    /// filename.</exception>
    /// <remarks>Availability: Unix, Windows. See <see href="https://docs.python.org/3/library/os.html#os.dup">os.dup</see> in Python's
    /// documentation and <see href="https://man7.org/linux/man-pages/man2/dup.2.html">dup(2)</see>.</remarks>
    public static int dup(int fd) => Descriptor.Duplicate(fd);

    /// <summary>Makes a number stand for the same open file as a descriptor; what it stood for before is closed, without a word when that
    /// fails.</summary>
    /// <param name="fd">The descriptor.</param>
    /// <param name="fd2">The number. One that a SafeFileHandle or a stream owns is theirs.</param>
    /// <param name="inheritable">Whether programs that are executed later inherit it: the default, as it is mostly for them.</param>
    /// <returns><paramref name="fd2"/>.</returns>
    /// <exception cref="OSError">The descriptor is not open, or the number is below 0 or beyond the limit (EBADF), or both are the same and
    /// <paramref name="inheritable"/> is <see langword="false"/> (EINVAL); it has no filename.</exception>
    /// <remarks>Availability: Unix, Windows. See <see href="https://docs.python.org/3/library/os.html#os.dup2">os.dup2</see> in Python's
    /// documentation and <see href="https://man7.org/linux/man-pages/man2/dup2.2.html">dup2(2)</see>.</remarks>
    public static int dup2(int fd, int fd2, bool inheritable = true) => Descriptor.Duplicate(fd, fd2, inheritable);

    /// <summary>Closes all descriptors of a range, and passes over errors.</summary>
    /// <param name="fd_low">The first of them; below 0 means 0.</param>
    /// <param name="fd_high">The first that is left alone. A range that ends before it begins is empty.</param>
    /// <remarks>Availability: Unix, Windows. The runtime has descriptors of its own, which such a range may hold: in a .NET process, close
    /// what you opened. See <see href="https://docs.python.org/3/library/os.html#os.closerange">os.closerange</see> in Python's
    /// documentation and <see href="https://man7.org/linux/man-pages/man2/close_range.2.html">close_range(2)</see>.</remarks>
    public static void closerange(int fd_low, int fd_high) => Descriptor.CloseRange(fd_low, fd_high);
}
