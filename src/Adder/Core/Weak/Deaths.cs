namespace Adder.Core.Weak;

/// <summary>Hears of the garbage collector's work, and has a thread find what references it has ended.</summary>
internal static class Deaths
{
    private const int Oldest = 2;

    private static readonly Lock Sweeping = new();
    private static readonly AutoResetEvent Noticed = new(false);

    private static int isWatching;

    // The oldest generation that was collected, as far as nobody has looked at it; -1 for none.
    private static int due = -1;

    /// <summary>Has deaths noticed from now on.</summary>
    internal static void Watch()
    {
        if (Volatile.Read(ref isWatching) != 0 || Interlocked.Exchange(ref isWatching, 1) != 0) return;
        new Thread(Run) { IsBackground = true, Name = "Adder deaths" }.UnsafeStart();
        YoungNotice.Renew();
        _ = new OldNotice();
    }

    /// <summary>Collects garbage; waits for the finalizers, and until all have been told of what had died before.</summary>
    internal static void Collect()
    {
        CollectOnce();
        // what the finalizers let go
        CollectOnce();
        Sweep(Oldest);
        Tidings.Await();
        WeakSweeper.SweepAll();
    }

    // A sweep under way holds each object for a moment, which would save it.
    private static void CollectOnce()
    {
        lock (Sweeping) GC.Collect();
        GC.WaitForPendingFinalizers();
    }

    private static void Sweep(int oldest)
    {
        lock (Sweeping) ReferenceTable.Sweep(oldest);
    }

    private static void Run()
    {
        while (true)
        {
            Noticed.WaitOne();
            Sweep(Interlocked.Exchange(ref due, -1));
        }
    }

    private static void Notice(int generation)
    {
        for (var seen = Volatile.Read(ref due); seen < generation;)
        {
            var before = Interlocked.CompareExchange(ref due, generation, seen);
            if (before == seen) break;
            seen = before;
        }

        Noticed.Set();
    }

    /// <summary>An object that nobody refers to: each collection has it finalized, whereupon it makes another one.</summary>
    private sealed class YoungNotice
    {
        private static int collections;

        ~YoungNotice()
        {
            var before = collections;
            collections = GC.CollectionCount(1);
            Notice(collections == before ? 0 : 1);
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
