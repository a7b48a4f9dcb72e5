using System.Globalization;
using Adder.Core.Auditing;
using Adder.Core.Synchronization;
using SystemThread = System.Threading.Thread;

namespace Adder;

public static partial class threading
{
    /// <summary>A thread: it does its work beside the others from <see cref="start"/> on, and ends when the work does.</summary>
    /// <remarks>The process waits for every thread that is not a daemon. An exception that the work does not catch goes to
    /// <see cref="excepthook"/>, and the process goes on. See
    /// <see href="https://docs.python.org/3/library/threading.html#thread-objects">Thread</see> in Python's documentation.</remarks>
    public class Thread
    {
        private readonly Action? work;

        // Set when the work has ended; the joins wait for it.
        private readonly Event ended;

        // Set when the thread runs and knows its native id.
        private readonly Event running = new();

        private SystemThread? thread;
        private string threadName;
        private bool daemonic;
        private int isStarted;
        private int nativeId;

        /// <summary>Makes a thread that has yet to be started.</summary>
        /// <param name="group">Must be <see langword="null"/>, as in Python.</param>
        /// <param name="target">What <see cref="run"/> calls.</param>
        /// <param name="name">The thread's name; <see langword="null"/> gives it one such as <c>Thread-1 (worker)</c>.</param>
        /// <param name="daemon">Whether the process ends without waiting for it; <see langword="null"/> is as the thread that makes it.</param>
        /// <exception cref="ValueError">There is a group.</exception>
        public Thread(object? group = null, Action? target = null, string? name = null, bool? daemon = null)
            : this(group, target, ThreadTarget.NameOf(target), name, daemon)
        {
        }

        /// <summary>Makes a thread whose work awaits: whatever it awaits goes on, on this thread.</summary>
        /// <param name="target">What <see cref="run"/> calls, and runs to its end.</param>
        /// <param name="name">The thread's name; <see langword="null"/> gives it one such as <c>Thread-1 (worker)</c>.</param>
        /// <param name="daemon">Whether the process ends without waiting for it; <see langword="null"/> is as the thread that makes it.</param>
        public Thread(Func<Task> target, string? name = null, bool? daemon = null)
            : this(null, () => TaskThreadContext.Run(target), ThreadTarget.NameOf(target), name, daemon)
        {
        }

        /// <summary>Makes a thread whose work takes arguments.</summary>
        /// <param name="target">What <see cref="run"/> calls. When it answers a task, that is run to its end on this thread.</param>
        /// <param name="args">Its arguments.</param>
        /// <param name="kwargs">Further arguments by the names of their parameters. Those that are given nowhere take their defaults.</param>
        /// <param name="name">The thread's name; <see langword="null"/> gives it one such as <c>Thread-1 (worker)</c>.</param>
        /// <param name="daemon">Whether the process ends without waiting for it; <see langword="null"/> is as the thread that makes it.</param>
        /// <remarks>Arguments that do not fit raise <see cref="TypeError"/> in the thread, as in Python.</remarks>
        public Thread(Delegate target, IEnumerable<object?> args, IEnumerable<KeyValuePair<string, object?>>? kwargs = null, string? name = null, bool? daemon = null)
            : this(null, new ThreadTarget(target, args, kwargs).Call, ThreadTarget.NameOf(target), name, daemon)
        {
        }

        private Thread(object? group, Action? work, string? targetName, string? name, bool? daemon)
        {
            if (group is not null) throw new ValueError("group argument must be None for now");
            ended = new Event(this, "the end of");
            this.work = work;
            threadName = string.IsNullOrEmpty(name) ? ThreadRegistry.NewName(targetName) : name;
            daemonic = daemon ?? current_thread().daemon;
        }

        /// <summary>The object for a thread that was not started by one.</summary>
        private protected Thread(string name, bool daemon, SystemThread? thread, int nativeId)
        {
            threadName = name;
            daemonic = daemon;
            isStarted = 1;
            ended = new Event(this, "the end of");
            this.thread = thread;
            this.nativeId = nativeId;
            running.set();
        }

        /// <summary>The thread's name, which need not be its own; the system shows the first 15 bytes of it.</summary>
        public string name
        {
            get => threadName;
            set
            {
                threadName = value;
                if (thread is not null && is_alive()) thread.Name = value;
            }
        }

        /// <summary>Whether the process ends without waiting for this thread; to be set before it is started.</summary>
        /// <exception cref="RuntimeError">It is set when the thread has been started.</exception>
        public bool daemon
        {
            get => daemonic;
            set => daemonic = isStarted == 0 ? value : throw new RuntimeError("cannot set daemon status of active thread");
        }

        /// <summary>The number that <see cref="get_ident"/> gives in this thread; <see langword="null"/> before it is started. Another thread
        /// may get it when this one has ended.</summary>
        public virtual int? ident => thread?.ManagedThreadId;

        /// <summary>The number that the system knows the thread by; <see langword="null"/> before it is started.</summary>
        public int? native_id
        {
            get
            {
                if (thread is null && isStarted == 0) return null;
                running.wait();
                return nativeId;
            }
        }

        /// <summary>Begins the work, in a thread of its own.</summary>
        /// <exception cref="RuntimeError">The thread has been started before, or the system has no room for another one.</exception>
        /// <remarks>Raises the audit event <c>_thread.start_joinable_thread</c> with <c>function</c>, which is <see cref="run"/>, <c>daemon</c>,
        /// 0 or 1, and <c>handle</c>, which is the thread.</remarks>
        public void start()
        {
            if (Volatile.Read(ref isStarted) != 0) throw new RuntimeError("threads can only be started once");
            if (AuditHooks.Listening) AuditHooks.Raise("_thread.start_joinable_thread", (Action)run, daemonic ? 1 : 0, this);
            if (Interlocked.Exchange(ref isStarted, 1) != 0) throw new RuntimeError("threads can only be started once");
            var started = new SystemThread(Run, StackSize.OfNewThreads) { IsBackground = daemonic, Name = threadName };
            thread = started;
            ThreadRegistry.Add(this);
            try
            {
                started.Start();
            }
            catch (Exception error) when (error is OutOfMemoryException or ThreadStartException)
            {
                ThreadRegistry.Remove(this);
                thread = null;
                Volatile.Write(ref isStarted, 0);
                throw new RuntimeError("can't start new thread", error);
            }
        }

        /// <summary>Does the work: calls the target. A subclass may do something else.</summary>
        public virtual void run() => work?.Invoke();

        /// <summary>Waits until the thread has ended.</summary>
        /// <exception cref="RuntimeError">The thread has not been started, or is this one, which would wait for ever.</exception>
        public void join() => join(null);

        /// <summary>Waits until the thread has ended, or the time is over: <see cref="is_alive"/> tells which it was.</summary>
        /// <param name="timeout">The most seconds to wait; <see langword="null"/> waits for ever, 0 or less not at all.</param>
        /// <param name="cancellation">Ends the wait.</param>
        /// <exception cref="RuntimeError">The thread has not been started, or is this one, which would wait for itself.</exception>
        /// <exception cref="OperationCanceledException">The token was cancelled before the thread had ended.</exception>
        /// <exception cref="OverflowError"><paramref name="timeout"/> is over <see cref="TIMEOUT_MAX"/>.</exception>
        public virtual void join(double? timeout, CancellationToken cancellation = default)
        {
            CheckJoinable();
            ended.wait(timeout, cancellation);
        }

        /// <summary>Awaits the end of the thread.</summary>
        /// <param name="timeout">The most seconds to wait; <see langword="null"/> waits for ever, 0 or less not at all.</param>
        /// <param name="cancellation">Ends the wait.</param>
        /// <returns>Whether the thread had ended before the time was over.</returns>
        /// <exception cref="RuntimeError">The thread has not been started, or is this one, which would wait for itself.</exception>
        /// <exception cref="OperationCanceledException">The token was cancelled before the thread had ended.</exception>
        /// <exception cref="OverflowError"><paramref name="timeout"/> is over <see cref="TIMEOUT_MAX"/>.</exception>
        public virtual ValueTask<bool> join_async(double? timeout = null, CancellationToken cancellation = default)
        {
            CheckJoinable();
            return ended.wait_async(timeout, cancellation);
        }

        /// <summary>Whether the work has begun and not ended.</summary>
        /// <returns>Whether it has.</returns>
        public virtual bool is_alive() => Volatile.Read(ref isStarted) != 0 && !ended.is_set();

        /// <summary>The name, by a method that Python gave up.</summary>
        /// <returns>The name.</returns>
        [Obsolete("getName() is deprecated, get the name attribute instead")]
        public string getName() => name;

        /// <summary>Sets the name, by a method that Python gave up.</summary>
        /// <param name="name">The name.</param>
        [Obsolete("setName() is deprecated, set the name attribute instead")]
        public void setName(string name) => this.name = name;

        /// <summary>Whether the thread is a daemon, by a method that Python gave up.</summary>
        /// <returns>Whether it is.</returns>
        [Obsolete("isDaemon() is deprecated, get the daemon attribute instead")]
        public bool isDaemon() => daemon;

        /// <summary>Makes the thread a daemon or not, by a method that Python gave up.</summary>
        /// <param name="daemonic">Whether it is to be one.</param>
        [Obsolete("setDaemon() is deprecated, set the daemon attribute instead")]
        public void setDaemon(bool daemonic) => daemon = daemonic;

        /// <summary>The thread as Python's <c>repr</c> writes it.</summary>
        /// <returns>The text.</returns>
        public override string ToString()
        {
            var state = isStarted == 0 ? "initial" : is_alive() ? "started" : "stopped";
            var number = ident is { } id ? string.Create(CultureInfo.InvariantCulture, $" {id}") : string.Empty;
            return $"<{TypeName}({name}, {state}{(daemon ? " daemon" : string.Empty)}{number})>";
        }

        private protected virtual string TypeName => GetType().Name;

        private void Run()
        {
            nativeId = NativeThread.Id;
            ThreadRegistry.Enter(this);
            running.set();
            try
            {
                run();
            }
            catch (Exception error)
            {
                UncaughtExceptions.Report(error, this);
            }
            finally
            {
                ThreadRegistry.Remove(this);
                ended.set();
            }
        }

        private void CheckJoinable()
        {
            if (isStarted == 0) throw new RuntimeError("cannot join thread before it is started");
            if (this == current_thread()) throw new RuntimeError("cannot join current thread");
        }
    }
}
