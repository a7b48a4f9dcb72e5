using Adder.Core.Errors;

namespace Adder.Core.Descriptors;

/// <summary>Counters that are descriptors, on which threads and programs wait for each other.</summary>
internal static class EventCounter
{
    internal static int Make(long initval, int flags) =>
        OperatingSystem.IsLinux() ? EventCounterLinux.Make(initval, flags) : throw Platform.Lacks("eventfd");

    internal static ulong Read(int fd, CancellationToken cancellation) =>
        OperatingSystem.IsLinux() ? EventCounterLinux.Read(fd, cancellation) : throw Platform.Lacks("eventfd_read");

    internal static ValueTask<ulong> ReadAsync(int fd, CancellationToken cancellation) =>
        OperatingSystem.IsLinux() ? EventCounterLinux.ReadAsync(fd, cancellation) : throw Platform.Lacks("eventfd_read");

    internal static void Add(int fd, long value)
    {
        if (!OperatingSystem.IsLinux()) throw Platform.Lacks("eventfd_write");
        EventCounterLinux.Add(fd, value);
    }

    internal static void Add(int fd, ulong value)
    {
        if (!OperatingSystem.IsLinux()) throw Platform.Lacks("eventfd_write");
        EventCounterLinux.Add(fd, value);
    }
}
