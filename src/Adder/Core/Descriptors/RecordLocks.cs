using Adder.Core.Errors;

namespace Adder.Core.Descriptors;

/// <summary>The locks that a process holds on parts of files.</summary>
internal static class RecordLocks
{
    internal static void Lock(int fd, int command, long length)
    {
        if (OperatingSystem.IsWindows()) throw Platform.Lacks("lockf");
        RecordLocksUnix.Lock(fd, command, length);
    }
}
