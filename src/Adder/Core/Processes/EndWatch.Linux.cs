using System.Runtime.Versioning;
using static Adder.Native.Linux.Libc;
using static Adder.Native.Unix.Libc;

namespace Adder.Core.Processes;

/// <summary>Tells by a pidfd, which becomes readable when the process has ended; one thread listens to all of them.</summary>
[SupportedOSPlatform("linux")]
internal sealed class EndWatchLinux : EndWatch
{
    private static readonly Dictionary<int, EndWatchLinux> ByDescriptor = [];
    private static int epoll = -1;

    private readonly int descriptor;

    private EndWatchLinux(int descriptor, Action tell)
        : base(tell) => this.descriptor = descriptor;

    /// <summary>Watches a child, by its number or by a copy of a descriptor; one that has ended already is told of at once.</summary>
    /// <returns>The watch; <see langword="null"/> and an errno where there can be none.</returns>
    internal static EndWatchLinux? TryOpen(int idtype, int id, Action tell)
    {
        var descriptor = !IsListening() ? -1 : idtype == P_PIDFD ? fcntl(id, F_DUPFD_CLOEXEC, 0) : PidDescriptorLinux.TryOpen(id, 0);
        if (descriptor < 0) return null;
        var watch = new EndWatchLinux(descriptor, tell);
        lock (Children.Gate) ByDescriptor.Add(descriptor, watch);
        if (EpollLinux.Add(epoll, descriptor)) return watch;
        watch.Dispose();
        return null;
    }

    public override void Dispose()
    {
        lock (Children.Gate)
        {
            if (ByDescriptor.Remove(descriptor)) close(descriptor);
        }
    }

    private static bool IsListening()
    {
        lock (Children.Gate)
        {
            if (epoll >= 0) return true;
            var fresh = epoll_create1(EPOLL_CLOEXEC);
            if (fresh < 0) return false;
            epoll = fresh;
            try
            {
                new Thread(Listen) { IsBackground = true, Name = "Adder children" }.UnsafeStart();
                return true;
            }
            catch (Exception e) when (e is OutOfMemoryException or ThreadStartException)
            {
                close(epoll);
                epoll = -1;
                return false;
            }
        }
    }

    private static void Listen()
    {
        while (true)
        {
            var ended = EpollLinux.Wait(epoll);
            lock (Children.Gate) ByDescriptor.GetValueOrDefault(ended)?.End();
        }
    }
}
