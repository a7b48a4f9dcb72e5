using System.Text;

namespace Adder.Core.Synchronization;

/// <summary>Looks for threads that wait for each other's locks, as long as somebody wants that.</summary>
internal static class Deadlocks
{
    // Taken for each wait that can only end with the lock: while one looks, none of the others begins or ends to wait.
    private static readonly Lock Gate = new();

    // What each thread waits for that will wait for ever, by its managed id.
    private static readonly Dictionary<int, threading.Lock> Wanted = [];

    private static volatile bool areDetected;

    internal static bool AreDetected
    {
        get => areDetected;
        set => areDetected = value;
    }

    /// <summary>Notes that a thread begins to wait.</summary>
    /// <exception cref="threading.DeadlockError">It would wait for itself; nothing was noted.</exception>
    internal static void Begin(threading.Lock wanted, int thread, bool mayRaise)
    {
        lock (Gate)
        {
            if (mayRaise && Cycle(wanted, thread) is { } cycle) throw new threading.DeadlockError(Text(cycle));
            Wanted[thread] = wanted;
        }
    }

    internal static void End(int thread)
    {
        lock (Gate) Wanted.Remove(thread);
    }

    // The threads and what each of them waits for, when the last of these locks is the first thread's. Who is in Wanted can't release anything,
    // so that what is seen here one after the other is so at once, unless somebody releases a lock for its holder.
    private static List<(int Thread, threading.Lock Wanted)>? Cycle(threading.Lock wanted, int thread)
    {
        List<(int Thread, threading.Lock Wanted)> chain = [(thread, wanted)];
        while (chain.Count <= Wanted.Count + 1)
        {
            var holder = chain[^1].Wanted.Holder;
            if (holder == thread) return chain;
            if (!Wanted.TryGetValue(holder, out var next)) return null;
            chain.Add((holder, next));
        }

        return null;   // the way leads round past this thread: one of the others has just got its lock
    }

    private static string Text(List<(int Thread, threading.Lock Wanted)> cycle)
    {
        var text = new StringBuilder("deadlock");
        for (var i = 0; i < cycle.Count; i++)
        {
            var holder = cycle[(i + 1) % cycle.Count].Thread;
            text.Append(i == 0 ? ": " : ", ").Append(Waits.NameOf(cycle[i].Thread)).Append(" waits for ").Append(Waits.NameOf(cycle[i].Wanted.Subject))
                .Append(" of ").Append(Waits.NameOf(holder));
        }

        return text.ToString();
    }
}
