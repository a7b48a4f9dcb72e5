using System.Runtime.Versioning;
using Adder.Core.Errors;
using static Adder.Native.Linux.Libc;
using static Adder.Native.Unix.Libc;

namespace Adder.Core.Descriptors;

/// <summary>A descriptor that becomes readable when another thread says so: what ends a poll before its time.</summary>
[SupportedOSPlatform("linux")]
internal sealed unsafe class WakeUpLinux : IDisposable
{
    internal int Descriptor { get; } = (int)Posix.Check(eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK));

    public void Dispose() => close(Descriptor);

    // A counter that is full would refuse, but then it is readable already.
    internal void Signal() => eventfd_write(Descriptor, 1);

    internal void Clear()
    {
        ulong count;
        eventfd_read(Descriptor, &count);
    }

    /// <summary>Signals when the token is cancelled; the registration has to be disposed before this object.</summary>
    internal CancellationTokenRegistration On(CancellationToken cancellation) =>
        cancellation.UnsafeRegister(static wakeUp => ((WakeUpLinux)wakeUp!).Signal(), this);
}
