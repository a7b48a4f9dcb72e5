using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using Adder.Core.Auditing;
using Adder.Core.Errors;
using static Adder.Native.Unix.Libc;

namespace Adder.Core.Descriptors;

[UnsupportedOSPlatform("windows")]
internal static class RecordLocksUnix
{
    // Nothing tells when a record lock has become free: who can't wait in lockf(3) itself asks again and again, more and more rarely.
    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(1);
    private static readonly TimeSpan LongestPause = TimeSpan.FromMilliseconds(64);

    internal static void Lock(int fd, int command, long length, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        AuditHooks.Raise("os.lockf", fd, command, length);
        if (command != F_LOCK || !cancellation.CanBeCanceled)
        {
            Call(fd, command, length);
            return;
        }

        for (var pause = FirstPause; !TryLock(fd, length); pause = Longer(pause))
            if (cancellation.WaitHandle.WaitOne(pause)) cancellation.ThrowIfCancellationRequested();
    }

    internal static async ValueTask LockAsync(int fd, int command, long length, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        AuditHooks.Raise("os.lockf", fd, command, length);
        if (command != F_LOCK)
        {
            Call(fd, command, length);
            return;
        }

        for (var pause = FirstPause; !TryLock(fd, length); pause = Longer(pause)) await Task.Delay(pause, cancellation).ConfigureAwait(false);
    }

    // CPython lets InterruptedError out here, for the handler of a signal to end the wait; here a token does that.
    private static void Call(int fd, int command, long length)
    {
        int result;
        do result = lockf(fd, command, length);
        while (Posix.Interrupted(result));
        Posix.Check(result);
    }

    private static bool TryLock(int fd, long length)
    {
        if (lockf(fd, F_TLOCK, length) == 0) return true;
        var error = Marshal.GetLastPInvokeError();
        if (error != Errno.EAGAIN && error != Errno.EACCES) Posix.ThrowLast();
        return false;
    }

    private static TimeSpan Longer(TimeSpan pause) => pause < LongestPause ? pause * 2 : pause;
}
