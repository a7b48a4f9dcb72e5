using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using Adder.Core.Errors;
using static Adder.Native.Linux.Libc;

namespace Adder.Core.Processes;

/// <summary>A wait that does not block in the kernel: because any child of ours may end it, a token may, or a task awaits it.</summary>
[SupportedOSPlatform("linux")]
internal static class ChildWaitLinux
{
    internal static ChildChangeLinux Wait(ChildTargetLinux target, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        if (TryTake(target, null, out var change)) return change;
        using var watch = new ChildWatchLinux(target, cancellation);
        while (true)
        {
            watch.Clear();
            if (TryTake(target, watch.Living, out change)) return change;
            if (watch.FollowsLiving()) watch.Wait();
        }
    }

    internal static async ValueTask<ChildChangeLinux> WaitAsync(ChildTargetLinux target, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        if (TryTake(target, null, out var change)) return change;
        using var watch = new ChildWatchLinux(target, cancellation);
        while (true)
        {
            watch.Clear();
            if (TryTake(target, watch.Living, out change)) return change;
            if (watch.FollowsLiving()) await watch.WaitAsync().ConfigureAwait(false);
        }
    }

    /// <summary>Takes what there is to tell, without waiting, and fills <paramref name="living"/> with the children whose end has to be
    /// awaited if there is nothing.</summary>
    /// <returns>Whether there was something, or nothing has to be waited for.</returns>
    /// <exception cref="ChildProcessError">There is no such child.</exception>
    internal static bool TryTake(ChildTargetLinux target, HashSet<int>? living, out ChildChangeLinux change)
    {
        living?.Clear();
        lock (Children.Gate)
        {
            if (target.IsAny) return TryTakeAny(target, living, out change) || !target.Waits;
            if (WaitCallLinux.WaitId(target.IdType, target.Id, target.Options | WNOHANG, out change) == -1) ThrowLast(target);
            if (change.Pid == 0)
            {
                if (!target.Waits) return true;
                if (target.IdType == P_PIDFD && (fcntl(target.Id, F_GETFL, 0) & O_NONBLOCK) != 0) throw OSErrorFactory.FromErrno(Errno.EAGAIN);
                living?.Add(target.Id);
                return false;
            }

            if (change.IsEnd && target.Takes && Children.Find(change.Pid) is { } child) Children.Remove(child);
            return true;
        }
    }

    private static bool TryTakeAny(ChildTargetLinux target, HashSet<int>? living, out ChildChangeLinux change)
    {
        var group = target.Group;
        var isAlone = true;
        foreach (var child in Children.All)
        {
            if (group != 0 && Adder.Native.Unix.Libc.getpgid(child.Pid) != group) continue;
            var options = child.Claims == 0 ? target.Options : target.Options & ~WEXITED;
            if ((options & (WEXITED | WSTOPPED | WCONTINUED)) == 0)
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
                if (child.Claims == 0) living?.Add(child.Pid);
            }
        }

        change = default;
        return isAlone ? throw OSErrorFactory.FromErrno(Errno.ECHILD) : false;
    }

    private static void ThrowLast(ChildTargetLinux target)
    {
        var error = OSErrorFactory.FromErrno(Marshal.GetLastPInvokeError());
        if (target.IdType == P_PID && error is ChildProcessError && Children.Find(target.Id) is { } child && WaitCallLinux.IsGone(target.Id)) Children.Remove(child);
        throw error;
    }
}
