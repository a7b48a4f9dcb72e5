using System.Runtime.Versioning;
using Adder.Core.Randomness;

namespace Adder;

public static partial class os
{
    /// <summary>Random bytes fit for keys and passwords.</summary>
    /// <param name="size">How many.</param>
    /// <returns>The bytes.</returns>
    /// <exception cref="ValueError">The size is negative.</exception>
    /// <remarks>While the system starts, it waits until the source has gathered enough. Availability: Unix, Windows. See
    /// <see href="https://docs.python.org/3/library/os.html#os.urandom">os.urandom</see> in Python's documentation and
    /// <see href="https://man7.org/linux/man-pages/man4/urandom.4.html">urandom(4)</see>.</remarks>
    public static byte[] urandom(long size) => RandomBytes.Get(size);

    /// <summary>Fills a buffer with random bytes fit for keys and passwords.</summary>
    /// <param name="buffer">What is filled.</param>
    /// <remarks>Allocates nothing. Availability: Unix, Windows. See
    /// <see href="https://docs.python.org/3/library/os.html#os.urandom">os.urandom</see> in Python's documentation and
    /// <see href="https://man7.org/linux/man-pages/man4/urandom.4.html">urandom(4)</see>.</remarks>
    public static void urandom(Span<byte> buffer) => RandomBytes.Fill(buffer);

    /// <summary>Asks the system for random bytes.</summary>
    /// <param name="size">How many.</param>
    /// <param name="flags">0, or <see cref="GRND_NONBLOCK"/> and <see cref="GRND_RANDOM"/> joined.</param>
    /// <returns>The bytes: all that were asked for when that is at most 256, perhaps fewer otherwise.</returns>
    /// <exception cref="BlockingIOError">The source has not gathered enough yet, and <see cref="GRND_NONBLOCK"/> says not to wait
    /// (EAGAIN).</exception>
    /// <exception cref="OSError">The size is negative, or there is no such flag (EINVAL).</exception>
    /// <remarks><see cref="urandom(long)"/> gives all that was asked for. Availability: Linux. See
    /// <see href="https://docs.python.org/3/library/os.html#os.getrandom">os.getrandom</see> in Python's documentation and
    /// <see href="https://man7.org/linux/man-pages/man2/getrandom.2.html">getrandom(2)</see>.</remarks>
    [SupportedOSPlatform("linux")]
    public static byte[] getrandom(long size, int flags = 0) => RandomBytes.Ask(size, flags);

    /// <summary>Asks the system for random bytes into a buffer.</summary>
    /// <param name="buffer">Where they go.</param>
    /// <param name="flags">0, or <see cref="GRND_NONBLOCK"/> and <see cref="GRND_RANDOM"/> joined.</param>
    /// <returns>How many came: all when the buffer has at most 256 bytes, perhaps fewer otherwise.</returns>
    /// <exception cref="BlockingIOError">The source has not gathered enough yet, and <see cref="GRND_NONBLOCK"/> says not to wait
    /// (EAGAIN).</exception>
    /// <exception cref="OSError">There is no such flag (EINVAL).</exception>
    /// <remarks>Allocates nothing. Availability: Linux. See <see href="https://docs.python.org/3/library/os.html#os.getrandom">os.getrandom</see>
    /// in Python's documentation and <see href="https://man7.org/linux/man-pages/man2/getrandom.2.html">getrandom(2)</see>.</remarks>
    [SupportedOSPlatform("linux")]
    public static int getrandom(Span<byte> buffer, int flags = 0) => RandomBytes.Ask(buffer, flags);

    /// <summary>Makes <see cref="getrandom(long, int)"/> fail instead of waiting.</summary>
    /// <remarks>Availability: Linux. See <see href="https://docs.python.org/3/library/os.html#os.GRND_NONBLOCK">os.GRND_NONBLOCK</see> in
    /// Python's documentation and <see href="https://man7.org/linux/man-pages/man2/getrandom.2.html">getrandom(2)</see>.</remarks>
    [SupportedOSPlatform("linux")]
    public const int GRND_NONBLOCK = 1;

    /// <summary>Makes <see cref="getrandom(long, int)"/> take the bytes from the source behind <c>/dev/random</c>.</summary>
    /// <remarks>Availability: Linux. See <see href="https://docs.python.org/3/library/os.html#os.GRND_RANDOM">os.GRND_RANDOM</see> in Python's
    /// documentation and <see href="https://man7.org/linux/man-pages/man2/getrandom.2.html">getrandom(2)</see>.</remarks>
    [SupportedOSPlatform("linux")]
    public const int GRND_RANDOM = 2;
}
