using System.Runtime.Versioning;
using static Adder.Native.Linux.Libc;

namespace Adder.Core.Descriptors;

/// <summary>The one thread that waits for the descriptors of all who await; it begins with the first of them.</summary>
[SupportedOSPlatform("linux")]
internal static unsafe class ReadinessLoopLinux
{
    private static readonly Lock ArrivalLock = new();
    private static readonly WakeUpLinux NewsOrCancellation = new();
    private static List<Waiter> arrivals = [];
    private static bool runs;

    internal static ValueTask Wait(pollfd asked, CancellationToken cancellation)
    {
        var waiter = new Waiter(asked, cancellation);
        lock (ArrivalLock)
        {
            arrivals.Add(waiter);
            if (!runs) new Thread(Run) { IsBackground = true, Name = "Adder readiness" }.UnsafeStart();
            runs = true;
        }

        NewsOrCancellation.Signal();
        return new ValueTask(waiter.Task);
    }

    private static void Run()
    {
        var waiters = new List<Waiter>();
        var asked = Array.Empty<pollfd>();
        while (true)
        {
            var count = waiters.Count + 1;
            if (asked.Length < count) asked = new pollfd[count * 2];
            asked[0] = ReadinessLinux.Asked(NewsOrCancellation.Descriptor, Direction.Reading);
            for (var i = 1; i < count; i++) asked[i] = waiters[i - 1].Asked;
            try
            {
                fixed (pollfd* first = asked) ReadinessLinux.Poll(first, count, timeout: -1);
            }
            catch (OSError error)
            {
                // more waiters than the process may have descriptors, or no memory: it is theirs to tell, and the thread goes on
                foreach (var waiter in waiters) waiter.Fail(error);
                waiters.Clear();
                continue;
            }

            for (var i = 1; i < count; i++)
                if (asked[i].revents != 0) waiters[i - 1].Complete();
            waiters.RemoveAll(static waiter => waiter.Task.IsCompleted);
            if (asked[0].revents != 0) waiters.AddRange(Arrived());
        }
    }

    private static List<Waiter> Arrived()
    {
        NewsOrCancellation.Clear();
        lock (ArrivalLock)
        {
            var arrived = arrivals;
            arrivals = [];
            return arrived;
        }
    }

    private sealed class Waiter
    {
        private readonly TaskCompletionSource source = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly CancellationToken cancellation;
        private readonly CancellationTokenRegistration registration;

        internal Waiter(pollfd asked, CancellationToken cancellation)
        {
            Asked = asked;
            this.cancellation = cancellation;
            registration = cancellation.UnsafeRegister(static waiter => ((Waiter)waiter!).Cancel(), this);
        }

        internal pollfd Asked { get; }

        internal Task Task => source.Task;

        // unregisters without waiting for a cancellation that runs now: this thread is everybody's
        internal void Complete()
        {
            source.TrySetResult();
            registration.Unregister();
        }

        internal void Fail(OSError error)
        {
            source.TrySetException(error);
            registration.Unregister();
        }

        private void Cancel()
        {
            source.TrySetCanceled(cancellation);
            NewsOrCancellation.Signal();
        }
    }
}
