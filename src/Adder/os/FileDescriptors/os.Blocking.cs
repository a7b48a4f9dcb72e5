using Adder.Core.Descriptors;

namespace Adder;

public static partial class os
{
    /// <summary>Whether calls on a descriptor wait until something can be done.</summary>
    /// <param name="fd">The descriptor.</param>
    /// <returns><see langword="true"/> when they wait; <see langword="false"/> when they fail with EAGAIN instead
    /// (<see cref="O_NONBLOCK"/>).</returns>
    /// <exception cref="OSError">The descriptor is not open (EBADF).</exception>
    /// <remarks>Availability: Unix, Windows. See
    /// <see href="https://docs.python.org/3/library/os.html#os.get_blocking">os.get_blocking</see> in Python's documentation and
    /// <see href="https://man7.org/linux/man-pages/man2/fcntl.2.html">fcntl(2)</see>.</remarks>
    public static bool get_blocking(int fd) => DescriptorFlags.IsBlocking(fd);

    /// <summary>Says whether calls on a descriptor wait until something can be done.</summary>
    /// <param name="fd">The descriptor. All that share its open file, also in other processes, follow.</param>
    /// <param name="blocking">Whether they wait; otherwise they fail with EAGAIN (<see cref="O_NONBLOCK"/>).</param>
    /// <exception cref="OSError">The descriptor is not open (EBADF).</exception>
    /// <remarks>Availability: Unix, Windows. See
    /// <see href="https://docs.python.org/3/library/os.html#os.set_blocking">os.set_blocking</see> in Python's documentation and
    /// <see href="https://man7.org/linux/man-pages/man2/fcntl.2.html">fcntl(2)</see>.</remarks>
    public static void set_blocking(int fd, bool blocking) => DescriptorFlags.SetBlocking(fd, blocking);

    /// <summary>Whether a descriptor is a terminal.</summary>
    /// <param name="fd">The descriptor.</param>
    /// <returns><see langword="true"/> for a terminal; <see langword="false"/> for anything else, also for what is not open.</returns>
    /// <remarks>Availability: Unix, Windows. See <see href="https://docs.python.org/3/library/os.html#os.isatty">os.isatty</see> in
    /// Python's documentation and <see href="https://man7.org/linux/man-pages/man3/isatty.3.html">isatty(3)</see>.</remarks>
    public static bool isatty(int fd) => DescriptorIO.IsTerminal(fd);
}
