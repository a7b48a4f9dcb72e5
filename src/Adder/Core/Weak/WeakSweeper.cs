using System.Diagnostics;

namespace Adder.Core.Weak;

/// <summary>Has the tables swept on a thread of its own after each collection of the garbage collector, as long as there are tables. It
/// refers to them weakly.</summary>
/// <remarks>Where little is found, no more than a twentieth of a processor's time goes into it: a table that was swept in vain rests for 19
/// times as long, but for no more than a second.</remarks>
internal static class WeakSweeper
{
    private const int RestFactor = 19;

    private static readonly Lock Gate = new();
    private static readonly AutoResetEvent Collected = new(false);
    private static readonly List<Watched> Tables = [];
    private static bool isRunning;
    private static int collections;

    /// <summary>How many collections there have been, as far as they were noticed.</summary>
    internal static int Collections => Volatile.Read(ref collections);

    internal static void Watch(ISweepable table)
    {
        lock (Gate)
        {
            Tables.Add(new Watched(table));
            if (isRunning) return;
            isRunning = true;
            Notice.Renew();
        }

        new Thread(Run) { IsBackground = true, Name = "weakref sweeper" }.UnsafeStart();
    }

    /// <summary>Has all tables swept now, by this thread.</summary>
    internal static void SweepAll()
    {
        Watched[] all;
        lock (Gate) all = [.. Tables];
        foreach (var watched in all) watched.Sweep();
    }

    private static void Run()
    {
        var rest = Timeout.InfiniteTimeSpan;
        while (true)
        {
            Collected.WaitOne(rest);
            Watched[] all;
            lock (Gate)
            {
                Tables.RemoveAll(watched => watched.IsForgotten);
                if (Tables.Count == 0)
                {
                    isRunning = false;
                    return;
                }

                all = [.. Tables];
            }

            rest = Timeout.InfiniteTimeSpan;
            foreach (var watched in all)
            {
                var left = watched.SweepIfDue(Collections);
                if (left > TimeSpan.Zero && (rest < TimeSpan.Zero || left < rest)) rest = left;
            }
        }
    }

    /// <summary>A table, and when it may be swept again.</summary>
    private sealed class Watched(ISweepable table)
    {
        private readonly WeakReference<ISweepable> reference = new(table, trackResurrection: true);
        private int sweptCollection;
        private long restsUntil;

        internal bool IsForgotten => !reference.TryGetTarget(out _);

        internal (int Seen, int Removed) Sweep() => reference.TryGetTarget(out var table) ? table.Sweep() : default;

        /// <returns>How long it has to rest before it is swept for this collection; zero if that is done.</returns>
        internal TimeSpan SweepIfDue(int collection)
        {
            if (sweptCollection == collection) return TimeSpan.Zero;
            var began = Stopwatch.GetTimestamp();
            if (began < restsUntil) return TimeSpan.FromMilliseconds(1) + Stopwatch.GetElapsedTime(began, restsUntil);
            sweptCollection = collection;
            var (seen, removed) = Sweep();
            var ended = Stopwatch.GetTimestamp();
            // none once one entry in four is dead
            var vain = Math.Max(0, 1 - (4.0 * removed / Math.Max(seen, 1)));
            restsUntil = ended + Math.Min(Stopwatch.Frequency, (long)((ended - began) * RestFactor * vain));
            return TimeSpan.Zero;
        }
    }

    /// <summary>An object that nobody refers to: the next collection has it finalized, whereupon it makes another one.</summary>
    private sealed class Notice
    {
        private static bool isThere;

        ~Notice()
        {
            Interlocked.Increment(ref collections);
            Collected.Set();
            lock (Gate)
            {
                isThere = false;
                Renew();
            }
        }

        internal static void Renew()
        {
            if (isThere || !isRunning) return;
            isThere = true;
            _ = new Notice();
        }
    }
}
