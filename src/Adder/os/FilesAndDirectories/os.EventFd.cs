using System.Runtime.Versioning;
using Adder.Core.Descriptors;

namespace Adder;

public static partial class os
{
    /// <summary>Makes <see cref="eventfd_read"/> take 1 at a time instead of all.</summary>
    /// <remarks>New in Python 3.10. Availability: Linux. See
    /// <see href="https://docs.python.org/3/library/os.html#os.EFD_SEMAPHORE">os.EFD_SEMAPHORE</see> in Python's documentation and
    /// <see href="https://man7.org/linux/man-pages/man2/eventfd.2.html">eventfd(2)</see>.</remarks>
    [SupportedOSPlatform("linux")]
    public const int EFD_SEMAPHORE = 0x1;

    /// <summary>Makes reads and writes that would wait fail instead (EAGAIN).</summary>
    /// <remarks>New in Python 3.10. Availability: Linux. See
    /// <see href="https://docs.python.org/3/library/os.html#os.EFD_NONBLOCK">os.EFD_NONBLOCK</see> in Python's documentation and
    /// <see href="https://man7.org/linux/man-pages/man2/eventfd.2.html">eventfd(2)</see>.</remarks>
    [SupportedOSPlatform("linux")]
    public const int EFD_NONBLOCK = 0x800;

    /// <summary>Keeps the descriptor from programs that are executed later.</summary>
    /// <remarks>New in Python 3.10. Availability: Linux. See
    /// <see href="https://docs.python.org/3/library/os.html#os.EFD_CLOEXEC">os.EFD_CLOEXEC</see> in Python's documentation and
    /// <see href="https://man7.org/linux/man-pages/man2/eventfd.2.html">eventfd(2)</see>.</remarks>
    [SupportedOSPlatform("linux")]
    public const int EFD_CLOEXEC = 0x80000;

    /// <summary>Makes a counter that is a descriptor: threads and programs wake each other with it, and wait for it together with other
    /// descriptors.</summary>
    /// <param name="initval">What it counts at first, from 0 to 4 294 967 295.</param>
    /// <param name="flags">Any of <see cref="EFD_CLOEXEC"/>, <see cref="EFD_NONBLOCK"/> and <see cref="EFD_SEMAPHORE"/>. Without the first,
    /// which is the default, programs that are executed later inherit the descriptor.</param>
    /// <returns>The descriptor.</returns>
    /// <exception cref="ValueError">The first count is below 0.</exception>
    /// <exception cref="OverflowError">The first count is beyond 32 bits.</exception>
    /// <exception cref="OSError">There is no such flag (EINVAL), no descriptor is left (EMFILE, ENFILE), or anything else.</exception>
    /// <remarks>New in Python 3.10. Availability: Linux. See <see href="https://docs.python.org/3/library/os.html#os.eventfd">os.eventfd</see>
    /// in Python's documentation and <see href="https://man7.org/linux/man-pages/man2/eventfd.2.html">eventfd(2)</see>.</remarks>
    [SupportedOSPlatform("linux")]
    public static int eventfd(long initval, int flags = EFD_CLOEXEC) => EventCounter.Make(initval, flags);

    /// <summary>Takes what a counter has counted, and waits while that is 0.</summary>
    /// <param name="fd">The counter's descriptor.</param>
    /// <param name="cancellation">Ends the waiting; nothing is lost then. With a token that can be cancelled, a counter that was made with
    /// <see cref="EFD_NONBLOCK"/> is waited for, too.</param>
    /// <returns>The count, which is 0 from then on; with <see cref="EFD_SEMAPHORE"/> 1, by which it is less.</returns>
    /// <exception cref="BlockingIOError">The count is 0, and the counter was made with <see cref="EFD_NONBLOCK"/> (EAGAIN).</exception>
    /// <exception cref="OSError">The descriptor is not open for reading (EBADF), it is no counter's (EINVAL), or anything else.</exception>
    /// <exception cref="ValueError">The descriptor is negative.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    /// <remarks>New in Python 3.10. Availability: Linux. A signal does not end it: the call is made again. See
    /// <see href="https://docs.python.org/3/library/os.html#os.eventfd_read">os.eventfd_read</see> in Python's documentation and
    /// <see href="https://man7.org/linux/man-pages/man2/eventfd.2.html">eventfd(2)</see>.</remarks>
    [SupportedOSPlatform("linux")]
    public static ulong eventfd_read(int fd, CancellationToken cancellation = default) => EventCounter.Read(fd, cancellation);

    /// <summary>Awaits that a counter has counted something, takes it, and holds no thread meanwhile.</summary>
    /// <param name="fd">The counter's descriptor. It may be one that was made with <see cref="EFD_NONBLOCK"/>; it is waited for all the
    /// same.</param>
    /// <param name="cancellation">Ends the waiting; nothing is lost then.</param>
    /// <returns>The count, which is 0 from then on; with <see cref="EFD_SEMAPHORE"/> 1, by which it is less.</returns>
    /// <exception cref="OSError">The descriptor is not open for reading (EBADF), it is no counter's (EINVAL), or anything else.</exception>
    /// <exception cref="ValueError">The descriptor is negative.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    /// <remarks>Availability: Linux. See <see href="https://docs.python.org/3/library/os.html#os.eventfd_read">os.eventfd_read</see> in
    /// Python's documentation and <see href="https://man7.org/linux/man-pages/man2/eventfd.2.html">eventfd(2)</see>.</remarks>
    [SupportedOSPlatform("linux")]
    public static ValueTask<ulong> eventfd_read_async(int fd, CancellationToken cancellation = default) =>
        EventCounter.ReadAsync(fd, cancellation);

    /// <summary>Adds to what a counter has counted, and waits while the sum would be beyond 18 446 744 073 709 551 614.</summary>
    /// <param name="fd">The counter's descriptor.</param>
    /// <param name="value">What to add, 0 or more.</param>
    /// <exception cref="BlockingIOError">The sum would be too large, and the counter was made with <see cref="EFD_NONBLOCK"/>
    /// (EAGAIN).</exception>
    /// <exception cref="OSError">The descriptor is not open for writing (EBADF), or anything else.</exception>
    /// <exception cref="ValueError">The descriptor or the value is negative.</exception>
    /// <remarks>New in Python 3.10. Availability: Linux. A signal does not end it: the call is made again. See
    /// <see href="https://docs.python.org/3/library/os.html#os.eventfd_write">os.eventfd_write</see> in Python's documentation and
    /// <see href="https://man7.org/linux/man-pages/man2/eventfd.2.html">eventfd(2)</see>.</remarks>
    [SupportedOSPlatform("linux")]
    public static void eventfd_write(int fd, long value) => EventCounter.Add(fd, value);

    /// <summary>Adds to what a counter has counted, and waits while the sum would be beyond 18 446 744 073 709 551 614.</summary>
    /// <param name="fd">The counter's descriptor.</param>
    /// <param name="value">What to add.</param>
    /// <exception cref="BlockingIOError">The sum would be too large, and the counter was made with <see cref="EFD_NONBLOCK"/>
    /// (EAGAIN).</exception>
    /// <exception cref="OSError">The descriptor is not open for writing (EBADF); the value is
    /// 18 446 744 073 709 551 615 (EINVAL), or anything else.</exception>
    /// <exception cref="ValueError">The descriptor is negative.</exception>
    /// <remarks>New in Python 3.10. Availability: Linux. A signal does not end it: the call is made again. See
    /// <see href="https://docs.python.org/3/library/os.html#os.eventfd_write">os.eventfd_write</see> in Python's documentation and
    /// <see href="https://man7.org/linux/man-pages/man2/eventfd.2.html">eventfd(2)</see>.</remarks>
    [SupportedOSPlatform("linux")]
    public static void eventfd_write(int fd, ulong value) => EventCounter.Add(fd, value);
}
