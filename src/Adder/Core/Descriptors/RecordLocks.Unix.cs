using System.Runtime.Versioning;
using Adder.Core.Auditing;
using Adder.Core.Errors;
using static Adder.Native.Unix.Libc;

namespace Adder.Core.Descriptors;

[UnsupportedOSPlatform("windows")]
internal static class RecordLocksUnix
{
    // CPython lets InterruptedError out here, for the handler of a signal to end the wait; here a token does that.
    internal static void Lock(int fd, int command, long length)
    {
        AuditHooks.Raise("os.lockf", fd, command, length);
        int result;
        do result = lockf(fd, command, length);
        while (Posix.Interrupted(result));
        Posix.Check(result);
    }
}
