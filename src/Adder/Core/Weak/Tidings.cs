using System.Runtime.InteropServices;

namespace Adder.Core.Weak;

/// <summary>Tells of deaths those who want to hear of them, on a thread of its own.</summary>
internal static class Tidings
{
    private static readonly object Gate = new();

    // What the thread has still to tell, guarded by Gate, as are the following.
    private static readonly Queue<Listener[]> Waiting = [];
    private static Thread? thread;
    private static long asked;
    private static long answered;

    // What it tells now, and how many of those have been told: the thread's own, and of one that tells within a callback.
    private static Listener[] telling = [];
    private static int told;

    /// <summary>Has the thread tell somebody.</summary>
    internal static void Bring(IReferring referring) => Bring([new Listener(referring)]);

    /// <summary>Has the thread tell them, one after the other.</summary>
    internal static void Bring(List<DeadReference> dead)
    {
        if (dead.Count > 0) Bring(ListenersOf(CollectionsMarshal.AsSpan(dead)));
    }

    private static void Bring(Listener[] listeners)
    {
        lock (Gate)
        {
            Start();
            Waiting.Enqueue(listeners);
            Monitor.PulseAll(Gate);
        }
    }

    /// <summary>Waits until all have been told who were to be told before; the thread itself tells them.</summary>
    internal static void Await()
    {
        lock (Gate)
        {
            if (thread is null) return;
            if (Thread.CurrentThread != thread)
            {
                var ticket = ++asked;
                Monitor.PulseAll(Gate);
                while (answered < ticket) Monitor.Wait(Gate);
                return;
            }
        }

        TellAll();
    }

    private static Listener[] ListenersOf(ReadOnlySpan<DeadReference> dead)
    {
        var listeners = new Listener[dead.Length];
        for (var i = 0; i < dead.Length; i++) listeners[i] = new Listener(dead[i].Owner);
        return listeners;
    }

    private static void Start()
    {
        if (thread is not null) return;
        thread = new Thread(Run) { IsBackground = true, Name = "Adder weak references" };
        thread.UnsafeStart();
    }

    private static void Run()
    {
        while (true)
        {
            long ticket;
            lock (Gate)
            {
                while (asked == answered && Waiting.Count == 0) Monitor.Wait(Gate);
                ticket = asked;
            }

            TellAll();
            lock (Gate)
            {
                answered = ticket;
                Monitor.PulseAll(Gate);
            }
        }
    }

    private static void TellAll()
    {
        do
        {
            while (told < telling.Length) telling[told++].Referring.Died();
        }
        while (TakeNext());
    }

    private static bool TakeNext()
    {
        lock (Gate)
        {
            told = 0;
            if (Waiting.TryDequeue(out var next))
            {
                telling = next;
                return true;
            }

            telling = [];
            return false;
        }
    }

    // Into an array of interfaces nothing is written without a look at it, and there may be many that are in no cache.
    private readonly record struct Listener(IReferring Referring);
}
