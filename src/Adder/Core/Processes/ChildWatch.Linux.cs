using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using static Adder.Native.Linux.Libc;
using static Adder.Native.Unix.Libc;

namespace Adder.Core.Processes;

/// <summary>What wakes somebody who waits for children: their ends, a change among the children of this library, a token, and SIGCHLD where
/// descriptors can't tell (of stops) or can't be had.</summary>
[SupportedOSPlatform("linux")]
internal sealed class ChildWatchLinux : IDisposable
{
    private readonly ChildTargetLinux target;
    private readonly CancellationToken cancellation;
    private readonly ChildBellLinux bell = ChildBellLinux.Make();
    private readonly Dictionary<int, int> descriptors = [];
    private readonly CancellationTokenRegistration registration;
    private PosixSignalRegistration? signals;

    internal ChildWatchLinux(ChildTargetLinux target, CancellationToken cancellation)
    {
        (this.target, this.cancellation) = (target, cancellation);
        Children.Listen(bell.Ring);
        registration = cancellation.UnsafeRegister(static bell => ((ChildBellLinux)bell!).Ring(), bell);
    }

    /// <summary>The children that were just found to live; their descriptors where the target is one.</summary>
    internal HashSet<int> Living { get; } = [];

    public void Dispose()
    {
        registration.Dispose();
        Children.Leave(bell.Ring);
        signals?.Dispose();
        bell.Dispose();
        foreach (var descriptor in descriptors.Values) close(descriptor);
    }

    internal void Clear() => bell.Clear();

    internal void Wait()
    {
        bell.Wait();
        cancellation.ThrowIfCancellationRequested();
    }

    internal async ValueTask WaitAsync()
    {
        await bell.WaitAsync().ConfigureAwait(false);
        cancellation.ThrowIfCancellationRequested();
    }

    /// <summary>Brings what is watched up to date with <see cref="Living"/>.</summary>
    /// <returns>Whether it was so before; if not, a child may have changed in between.</returns>
    internal bool FollowsLiving()
    {
        foreach (var (child, descriptor) in descriptors)
        {
            if (Living.Contains(child)) continue;
            close(descriptor);
            descriptors.Remove(child);
        }

        var (opened, needsSignals) = (false, target.AsksForStops);
        foreach (var child in Living)
        {
            if (!target.AsksForEnds || descriptors.ContainsKey(child)) continue;
            if (Watch(child)) opened = true;
            else needsSignals = true;
        }

        return !BeginsToHearSignals(needsSignals) && !opened;
    }

    private bool Watch(int child)
    {
        var descriptor = target.IdType == P_PIDFD ? fcntl(child, F_DUPFD_CLOEXEC, 0) : PidDescriptorLinux.TryOpen(child, 0);
        if (descriptor < 0) return false;
        if (!bell.Hears(descriptor))
        {
            close(descriptor);
            return false;
        }

        descriptors.Add(child, descriptor);
        return true;
    }

    private bool BeginsToHearSignals(bool needsThem)
    {
        if (!needsThem || signals is not null) return false;
        signals = PosixSignalRegistration.Create(PosixSignal.SIGCHLD, static _ => Children.Tell());
        return true;
    }
}
