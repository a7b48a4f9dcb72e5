using System.Runtime.Versioning;
using Adder.Core.Errors;
using static Adder.Native.Linux.Libc;

namespace Adder.Core.Descriptors;

[SupportedOSPlatform("linux")]
internal static unsafe class ReadinessLinux
{
    private const int ForEver = -1;

    // poll(2) passes over a negative descriptor as if it were never ready
    internal static bool IsReady(int fd, Direction direction)
    {
        if (fd < 0) return true;
        var asked = Asked(fd, direction);
        return Poll(&asked, 1, 0) > 0;
    }

    internal static void Wait(int fd, Direction direction, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        if (IsReady(fd, direction)) return;
        var asked = stackalloc pollfd[] { Asked(fd, direction), default };
        if (!cancellation.CanBeCanceled)
        {
            Poll(asked, 1, ForEver);
            return;
        }

        using var wakeUp = new WakeUpLinux();
        using var registration = wakeUp.On(cancellation);
        asked[1] = Asked(wakeUp.Descriptor, Direction.Reading);
        Poll(asked, 2, ForEver);
        if (asked[0].revents == 0) cancellation.ThrowIfCancellationRequested();
    }

    internal static ValueTask WaitAsync(int fd, Direction direction, CancellationToken cancellation)
    {
        if (cancellation.IsCancellationRequested) return ValueTask.FromCanceled(cancellation);
        return IsReady(fd, direction) ? ValueTask.CompletedTask : ReadinessLoopLinux.Wait(Asked(fd, direction), cancellation);
    }

    internal static pollfd Asked(int fd, Direction direction) => new() { fd = fd, events = direction == Direction.Reading ? POLLIN : POLLOUT };

    internal static int Poll(pollfd* asked, int count, int timeout)
    {
        int ready;
        do ready = poll(asked, (nuint)count, timeout);
        while (Posix.Interrupted(ready));
        return (int)Posix.Check(ready);
    }
}
