using System.Runtime.InteropServices;
using System.Runtime.Versioning;

namespace Adder.Core.Processes;

/// <summary>Somebody who waits for children, and is woken to look again when something may have happened.</summary>
/// <remarks>It needs no descriptor: a wait has to succeed when there is none left.</remarks>
internal sealed class ChildWaiter : IDisposable
{
    private const int ForEver = -1;
    private const int Milliseconds = 10;

    private readonly SemaphoreSlim news = new(0);
    private PosixSignalRegistration? signals;
    private int timeout = ForEver;

    internal ChildWaiter() => Children.Enter(this);

    /// <summary>Watches the one child that is waited for by its number.</summary>
    internal EndWatch? Watch { get; set; }

    /// <summary>Whether SIGCHLD has to wake it: of stops nothing else tells.</summary>
    internal bool NeedsSignals { get; set; }

    public void Dispose()
    {
        Watch?.Dispose();
        Children.Leave(this);
        signals?.Dispose();
    }

    internal void Wake() => news.Release();

    /// <summary>Forgets earlier news, before looking.</summary>
    internal void Clear()
    {
        while (news.Wait(0)) continue;
    }

    /// <summary>Looks again after a while, as there are no descriptors for what could wake it. Then it leaves signals alone, too, for which
    /// the runtime may have to start a thread, and that takes descriptors.</summary>
    internal void LookNowAndThen() => timeout = Milliseconds;

    /// <summary>Begins to listen to SIGCHLD where that is needed.</summary>
    /// <returns>Whether nothing has begun; if it has, earlier news may have been missed.</returns>
    [UnsupportedOSPlatform("windows")]
    internal bool Hears()
    {
        if (!NeedsSignals || signals is not null || timeout != ForEver) return true;
        try
        {
            signals = PosixSignalRegistration.Create(PosixSignal.SIGCHLD, static _ => Children.Tell());
        }
        catch (Exception e) when (e is IOException or TypeInitializationException)
        {
            LookNowAndThen();
        }

        return false;
    }

    internal void Wait(CancellationToken cancellation) => news.Wait(timeout, cancellation);

    internal Task WaitAsync(CancellationToken cancellation) => news.WaitAsync(timeout, cancellation);
}
