using Adder.Core.Synchronization;

namespace Adder;

public static partial class threading
{
    /// <summary>A thread that calls a function after a time, unless it is cancelled before.</summary>
    /// <remarks>See <see href="https://docs.python.org/3/library/threading.html#timer-objects">Timer</see> in Python's
    /// documentation.</remarks>
    public class Timer : Thread
    {
        /// <summary>Makes a timer; its time begins with <see cref="Thread.start"/>.</summary>
        /// <param name="interval">The seconds to wait; 0 or less calls the function at once.</param>
        /// <param name="function">The function.</param>
        /// <param name="args">Its arguments.</param>
        /// <param name="kwargs">Further arguments by the names of their parameters.</param>
        public Timer(double interval, Delegate function, IEnumerable<object?>? args = null, IEnumerable<KeyValuePair<string, object?>>? kwargs = null)
        {
            ArgumentNullException.ThrowIfNull(function);
            this.interval = interval;
            this.function = function;
            this.args = args ?? [];
            this.kwargs = kwargs ?? [];
        }

        /// <summary>The seconds to wait.</summary>
        public double interval { get; set; }

        /// <summary>The function that is called.</summary>
        public Delegate function { get; set; }

        /// <summary>The function's arguments.</summary>
        public IEnumerable<object?> args { get; set; }

        /// <summary>The function's further arguments by the names of their parameters.</summary>
        public IEnumerable<KeyValuePair<string, object?>> kwargs { get; set; }

        /// <summary>Set when the function was called, or the timer was cancelled.</summary>
        public Event finished { get; } = new();

        /// <summary>Keeps the function from being called, if it has not been yet.</summary>
        public void cancel() => finished.set();

        /// <summary>Waits, and calls the function.</summary>
        public override void run()
        {
            finished.wait(interval);
            if (!finished.is_set()) new ThreadTarget(function, args, kwargs).Call();
            finished.set();
        }
    }
}
