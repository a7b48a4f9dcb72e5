using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using Adder.Core.Descriptors;
using Adder.Core.Errors;
using static Adder.Native.Linux.Libc;
using static Adder.Native.Unix.Libc;

namespace Adder.Core.Processes;

/// <summary>Wakes one waiter, which other threads may ring and descriptors that become readable ring by themselves.</summary>
[SupportedOSPlatform("linux")]
internal abstract class ChildBellLinux : IDisposable
{
    /// <summary>A bell with descriptors; where none is left, one that has to be rung.</summary>
    internal static ChildBellLinux Make()
    {
        try
        {
            return new Descriptors();
        }
        catch (OSError)
        {
            return new Semaphore();
        }
    }

    public abstract void Dispose();

    internal abstract void Ring();

    internal abstract void Clear();

    internal abstract void Wait();

    internal abstract ValueTask WaitAsync();

    /// <summary>Lets a descriptor ring it, until that is closed.</summary>
    /// <returns>Whether it can.</returns>
    internal abstract bool Hears(int descriptor);

    private sealed class Descriptors : ChildBellLinux
    {
        private readonly WakeUpLinux wakeUp = new();
        private readonly int all;

        internal Descriptors()
        {
            all = epoll_create1(EPOLL_CLOEXEC);
            if (all >= 0 && Hears(wakeUp.Descriptor)) return;
            var error = OSErrorFactory.FromErrno(Marshal.GetLastPInvokeError());
            Dispose();
            throw error;
        }

        public override void Dispose()
        {
            if (all >= 0) close(all);
            wakeUp.Dispose();
        }

        internal override void Ring() => wakeUp.Signal();

        internal override void Clear() => wakeUp.Clear();

        internal override void Wait() => Readiness.Wait(all, Direction.Reading, CancellationToken.None);

        internal override ValueTask WaitAsync() => Readiness.WaitAsync(all, Direction.Reading, CancellationToken.None);

        internal override unsafe bool Hears(int descriptor)
        {
            var events = stackalloc uint[] { EPOLLIN, 0, 0, 0 };
            return epoll_ctl(all, EPOLL_CTL_ADD, descriptor, events) == 0;
        }
    }

    private sealed class Semaphore : ChildBellLinux
    {
        private readonly SemaphoreSlim rung = new(0);

        public override void Dispose() => rung.Dispose();

        internal override void Ring() => rung.Release();

        internal override void Clear()
        {
            while (rung.Wait(0, CancellationToken.None)) continue;
        }

        internal override void Wait() => rung.Wait();

        internal override ValueTask WaitAsync() => new(rung.WaitAsync());

        internal override bool Hears(int descriptor) => false;
    }
}
