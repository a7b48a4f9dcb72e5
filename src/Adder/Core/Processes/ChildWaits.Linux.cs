using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using Adder.Core.Errors;
using Adder.Native.Linux;
using static Adder.Native.Linux.Libc;

namespace Adder.Core.Processes;

[SupportedOSPlatform("linux")]
internal static class ChildWaitsLinux
{
    /// <summary>The number that has no group with a minus: the kernel has an error of its own for it.</summary>
    private const int NoGroup = int.MinValue;

    internal static unsafe (int Pid, int Status) Wait(int pid, int options, CancellationToken cancellation)
    {
        var status = 0;
        if (IsOneCall(pid, options, cancellation)) return (Call(pid, &status, options, null), status);
        var change = ChildWaitLinux.Wait(Target(pid, options), cancellation);
        return (change.Pid, change.Status);
    }

    internal static unsafe (int Pid, int Status, os.struct_rusage Usage) WaitWithUsage(int pid, int options, CancellationToken cancellation)
    {
        var status = 0;
        rusage usage = default;
        if (IsOneCall(pid, options, cancellation)) return (Call(pid, &status, options, &usage), status, ResourceUsageLinux.Translate(usage));
        var change = ChildWaitLinux.Wait(Target(pid, options), cancellation);
        return (change.Pid, change.Status, change.Usage);
    }

    internal static os.waitid_result? WaitId(int idtype, int id, int options, CancellationToken cancellation)
    {
        var target = Target(idtype, id, options);
        if (target.IsAny || !target.Waits || cancellation.CanBeCanceled) return ChildWaitLinux.Wait(target, cancellation).Result;
        // first looks, where the kernel blocks, then takes, which somebody else may have done in between
        while (true)
        {
            Posix.Check(WaitCallLinux.WaitId(idtype, id, options | WNOWAIT, out var change));
            if (!target.Takes || ChildWaitLinux.TryTake(target, null, out change)) return change.Result;
        }
    }

    internal static async ValueTask<(int Pid, int Status)> WaitAsync(int pid, int options, CancellationToken cancellation)
    {
        if (pid == NoGroup) return Wait(pid, options, cancellation);
        var change = await ChildWaitLinux.WaitAsync(Target(pid, options), cancellation).ConfigureAwait(false);
        return (change.Pid, change.Status);
    }

    internal static async ValueTask<(int Pid, int Status, os.struct_rusage Usage)> WaitWithUsageAsync(int pid, int options, CancellationToken cancellation)
    {
        if (pid == NoGroup) return WaitWithUsage(pid, options, cancellation);
        var change = await ChildWaitLinux.WaitAsync(Target(pid, options), cancellation).ConfigureAwait(false);
        return (change.Pid, change.Status, change.Usage);
    }

    internal static async ValueTask<os.waitid_result?> WaitIdAsync(int idtype, int id, int options, CancellationToken cancellation) =>
        (await ChildWaitLinux.WaitAsync(Target(idtype, id, options), cancellation).ConfigureAwait(false)).Result;

    /// <summary>Whether the one call wait4(2) does it all: who means a number has to know whose it is.</summary>
    private static bool IsOneCall(int pid, int options, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return pid == NoGroup || (pid > 0 && (!cancellation.CanBeCanceled || (options & WNOHANG) != 0));
    }

    private static unsafe int Call(int pid, int* status, int options, rusage* usage)
    {
        var child = Children.Claim(pid);
        int found;
        do found = wait4(pid, status, options, usage);
        while (Posix.Interrupted(found));
        var error = Marshal.GetLastPInvokeError();
        if (child is not null) Children.Release(child, found > 0 ? WaitStatus.IsEnd(*status) : found == -1 && WaitCallLinux.IsGone(pid));
        return found == -1 ? throw OSErrorFactory.FromErrno(error) : found;
    }

    private static ChildTargetLinux Target(int pid, int options)
    {
        WaitCallLinux.CheckWait4(options);
        return ChildTargetLinux.OfWait4(pid, options);
    }

    private static ChildTargetLinux Target(int idtype, int id, int options)
    {
        var target = new ChildTargetLinux(idtype, id, options);
        if (target.IsAny) WaitCallLinux.CheckWaitId(options);
        return target;
    }
}
