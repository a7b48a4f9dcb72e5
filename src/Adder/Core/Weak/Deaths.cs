namespace Adder.Core.Weak;

/// <summary>Hears of the garbage collector's work and tells those who refer to what has died, on a thread of its own.</summary>
internal static class Deaths
{
    private const int Oldest = 2;

    private static readonly Lock Sweeping = new();
    private static readonly object Gate = new();

    // What the thread has still to run, a sweep's at a time: guarded by Gate, as are the following.
    private static readonly Queue<List<IReferring>> Told = [];
    private static List<IReferring> telling = [];
    private static int told;
    private static Thread? thread;
    private static int due = -1;
    private static long asked;
    private static long answered;

    private static int isWatching;

    /// <summary>Has deaths noticed from now on.</summary>
    internal static void Watch()
    {
        if (Volatile.Read(ref isWatching) != 0 || Interlocked.Exchange(ref isWatching, 1) != 0) return;
        lock (Gate) Start();
        YoungNotice.Renew();
        _ = new OldNotice();
    }

    /// <summary>Has the thread tell somebody.</summary>
    internal static void Tell(IReferring referring)
    {
        lock (Gate)
        {
            Start();
            Told.Enqueue([referring]);
            Monitor.PulseAll(Gate);
        }
    }

    /// <summary>Collects garbage; waits for the finalizers, and until all have been told of what had died before.</summary>
    internal static void Collect()
    {
        CollectOnce();
        // what the finalizers let go
        CollectOnce();
        if (Thread.CurrentThread == Volatile.Read(ref thread))
        {
            Enqueue(Sweep(Oldest));
            TellAll();
        }
        else
        {
            lock (Gate)
            {
                Start();
                var ticket = ++asked;
                Monitor.PulseAll(Gate);
                while (answered < ticket) Monitor.Wait(Gate);
            }
        }

        WeakSweeper.SweepAll();
    }

    // A sweep under way holds each object for a moment, which would save it.
    private static void CollectOnce()
    {
        lock (Sweeping) GC.Collect();
        GC.WaitForPendingFinalizers();
    }

    private static void Start()
    {
        if (thread is not null) return;
        thread = new Thread(Run) { IsBackground = true, Name = "Adder weak references" };
        thread.UnsafeStart();
    }

    private static void Notice(int generation)
    {
        lock (Gate)
        {
            due = Math.Max(due, generation);
            Monitor.PulseAll(Gate);
        }
    }

    private static void Run()
    {
        while (true)
        {
            int generation;
            long ticket;
            lock (Gate)
            {
                while (due < 0 && asked == answered && Told.Count == 0) Monitor.Wait(Gate);
                ticket = asked;
                generation = ticket == answered ? due : Oldest;
                due = -1;
            }

            if (generation >= 0) Enqueue(Sweep(generation));
            TellAll();
            lock (Gate)
            {
                answered = ticket;
                Monitor.PulseAll(Gate);
            }
        }
    }

    private static List<IReferring> Sweep(int oldest)
    {
        lock (Sweeping) return ReferenceTable.Sweep(oldest);
    }

    private static void Enqueue(List<IReferring> told)
    {
        if (told.Count == 0) return;
        lock (Gate) Told.Enqueue(told);
    }

    private static void TellAll()
    {
        while (TakeTold() is { } referring) referring.Died();
    }

    private static IReferring? TakeTold()
    {
        lock (Gate)
        {
            while (told == telling.Count)
            {
                told = 0;
                if (!Told.TryDequeue(out var next))
                {
                    telling = [];
                    return null;
                }

                telling = next;
            }

            return telling[told++];
        }
    }

    /// <summary>An object that nobody refers to: each collection has it finalized, whereupon it makes another one.</summary>
    private sealed class YoungNotice
    {
        ~YoungNotice()
        {
            Notice(1);
            Renew();
        }

        internal static void Renew() => _ = new YoungNotice();
    }

    /// <summary>An object that nobody refers to, and that grows old by staying: each collection of everything has it finalized.</summary>
    private sealed class OldNotice
    {
        ~OldNotice()
        {
            Notice(Oldest);
            GC.ReRegisterForFinalize(this);
        }
    }
}
