using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using Adder.Core.Errors;
using static Adder.Native.Linux.Libc;
using static Adder.Native.Unix.Libc;

namespace Adder.Core.Processes;

/// <summary>A wait that does not block in the kernel: because any child of ours may end it, a token may, or a task awaits it.</summary>
[SupportedOSPlatform("linux")]
internal static class ChildWaitLinux
{
    internal static ChildChangeLinux Wait(ChildTargetLinux target, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        if (TryTake(target, null, out var change)) return change;
        using var waiter = new ChildWaiter { NeedsSignals = target.AsksForStops };
        while (true)
        {
            waiter.Clear();
            if (TryTake(target, waiter, out change)) return change;
            if (waiter.Hears()) waiter.Wait(cancellation);
        }
    }

    internal static async ValueTask<ChildChangeLinux> WaitAsync(ChildTargetLinux target, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        if (TryTake(target, null, out var change)) return change;
        using var waiter = new ChildWaiter { NeedsSignals = target.AsksForStops };
        while (true)
        {
            waiter.Clear();
            if (TryTake(target, waiter, out change)) return change;
            if (waiter.Hears()) await waiter.WaitAsync(cancellation).ConfigureAwait(false);
        }
    }

    /// <summary>Takes what there is to tell, without waiting; where there is nothing, the waiter watches those who live.</summary>
    /// <returns>Whether there was something, or nothing has to be waited for.</returns>
    /// <exception cref="ChildProcessError">There is no such child.</exception>
    internal static bool TryTake(ChildTargetLinux target, ChildWaiter? waiter, out ChildChangeLinux change)
    {
        lock (Children.Gate) return (target.IsAny ? TryTakeAny(target, waiter, out change) : TryTakeOne(target, waiter, out change)) || !target.Waits;
    }

    private static bool TryTakeOne(ChildTargetLinux target, ChildWaiter? waiter, out ChildChangeLinux change)
    {
        change = default;
        if (waiter?.Watch is { HasEnded: false } && !target.AsksForStops) return false;
        if (WaitCallLinux.WaitId(target.IdType, target.Id, target.Options | WNOHANG, out change) == -1) ThrowLast(target);
        if (change.Pid == 0)
        {
            if (waiter is not null && target.AsksForEnds) waiter.Watch ??= Watch(target.IdType, target.Id, waiter.Wake, waiter);
            return target.Waits && IsNonBlocking(target) ? throw OSErrorFactory.FromErrno(Errno.EAGAIN) : false;
        }

        if (change.IsEnd && target.Takes && Children.Find(change.Pid) is { } child) Children.Remove(child);
        return true;
    }

    private static bool TryTakeAny(ChildTargetLinux target, ChildWaiter? waiter, out ChildChangeLinux change)
    {
        var group = target.Group;
        var isAlone = true;
        foreach (var child in Children.All)
        {
            if (group != 0 && getpgid(child.Pid) != group) continue;
            var options = child.Claims == 0 ? target.Options : target.Options & ~WEXITED;
            if ((options & (WEXITED | WSTOPPED | WCONTINUED)) == 0 || (child.IsWatched && !target.AsksForStops))
            {
                isAlone = false;
            }
            else if (WaitCallLinux.WaitId(P_PID, child.Pid, options | WNOHANG, out change) == -1)
            {
                if (Marshal.GetLastPInvokeError() != Errno.ECHILD) Posix.ThrowLast();
                if (WaitCallLinux.IsGone(child.Pid)) Children.Remove(child);
            }
            else if (change.Pid != 0)
            {
                if (change.IsEnd && target.Takes) Children.Remove(child);
                return true;
            }
            else
            {
                isAlone = false;
                if (waiter is not null && target.AsksForEnds) child.Watch ??= Watch(P_PID, child.Pid, Children.Tell, waiter);
            }
        }

        change = default;
        return isAlone ? throw OSErrorFactory.FromErrno(Errno.ECHILD) : false;
    }

    private static EndWatchLinux? Watch(int idtype, int id, Action tell, ChildWaiter waiter)
    {
        var watch = EndWatchLinux.TryOpen(idtype, id, tell);
        if (watch is null && Marshal.GetLastPInvokeError() is var error && error == Errno.ENOSYS) waiter.NeedsSignals = true;
        else if (watch is null) waiter.LookNowAndThen();
        return watch;
    }

    private static bool IsNonBlocking(ChildTargetLinux target) => target.IdType == P_PIDFD && (fcntl(target.Id, F_GETFL, 0) & O_NONBLOCK) != 0;

    private static void ThrowLast(ChildTargetLinux target)
    {
        var error = OSErrorFactory.FromErrno(Marshal.GetLastPInvokeError());
        if (target.IdType == P_PID && error is ChildProcessError && Children.Find(target.Id) is { } child && WaitCallLinux.IsGone(target.Id)) Children.Remove(child);
        throw error;
    }
}
