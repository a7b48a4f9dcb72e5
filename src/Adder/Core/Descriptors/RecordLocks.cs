using Adder.Core.Errors;

namespace Adder.Core.Descriptors;

/// <summary>The locks that a process holds on parts of files.</summary>
internal static class RecordLocks
{
    internal static void Lock(int fd, int command, long length, CancellationToken cancellation)
    {
        if (OperatingSystem.IsWindows()) throw Platform.Lacks("lockf");
        RecordLocksUnix.Lock(fd, command, length, cancellation);
    }

    internal static ValueTask LockAsync(int fd, int command, long length, CancellationToken cancellation) =>
        OperatingSystem.IsWindows() ? throw Platform.Lacks("lockf") : RecordLocksUnix.LockAsync(fd, command, length, cancellation);
}
