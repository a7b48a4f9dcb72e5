using Adder.Core.Synchronization;

namespace Adder;

public static partial class threading
{
    /// <summary>Tells who waits for what, and who holds it: a line for each thread and task that waits for anything of <c>threading</c> or
    /// <c>queue</c>, the longest wait first.</summary>
    /// <returns>Lines such as <c>Thread-1 (worker) has waited 2.503 s for Lock 0x2b89eaa, which MainThread holds</c>, or <c>nobody waits</c>.
    /// Where <see cref="track_creation"/> was on, a line ends with where the lock or queue was made.</returns>
    /// <remarks>It may be asked at any moment from any thread, and stops nobody: what it tells of one thread may have changed when it looks
    /// at the next. Those who only try their luck for some microseconds before they go to sleep are not told of. Python has no such
    /// function; <c>faulthandler.dump_traceback</c> is near it.</remarks>
    public static string report() => Waits.Report();

    /// <summary>Whether a thread that would wait for itself gets a <see cref="DeadlockError"/> instead: one that acquires a
    /// <see cref="Lock"/> it holds, or a <see cref="Lock"/> or <see cref="RLock"/> whose holder waits, perhaps by way of others, for one
    /// that this thread holds. Off at first, and then it costs nothing.</summary>
    /// <value>May be changed at any moment; waits that began before are not seen.</value>
    /// <remarks>The thread that gets the error holds what it held before, and the others go on when it releases that. Only waits without a
    /// timeout and without a token are looked at: the others end by themselves. A <see cref="Lock"/> that another thread than its holder is
    /// going to release may be taken for a deadlock, though it is none; so may one whose holder has ended, when a new thread got its
    /// number, and one whose waiting holder is being interrupted. Nothing is found of locks that a task holds, of other classes, and
    /// of the moment at which <see cref="Condition.wait"/> takes its lock back. Python has no such switch.</remarks>
    public static bool detect_deadlocks { get => Deadlocks.AreDetected; set => Deadlocks.AreDetected = value; }

    /// <summary>Whether it is noted where locks, queues and their like are made, for <see cref="report"/> to tell. Off at first, and then it
    /// costs nothing; on, making one takes some microseconds.</summary>
    /// <value>May be changed at any moment; what was made before has no place.</value>
    /// <remarks>The place is a file and a line where there are symbols, else a method. Python has no such switch.</remarks>
    public static bool track_creation { get => CreationSites.AreTracked; set => CreationSites.AreTracked = value; }
}
