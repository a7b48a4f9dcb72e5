using Adder.Core.Synchronization;
using Adder.Core.Weak;

namespace Adder;

public static partial class weakref
{
    /// <summary>A function that is called once when an object has died, or at the end of the process. It lives until then by itself.</summary>
    /// <remarks>The function and its arguments must not refer to the object, or it never dies. What it throws goes to
    /// <see cref="sys.unraisablehook"/>, unless it is called by <see cref="call"/>. Safe for any number of threads. See
    /// <see href="https://docs.python.org/3/library/weakref.html#weakref.finalize">finalize</see> in Python's documentation.</remarks>
    public sealed class finalize : IReferenceOwner
    {
        private ReferenceNode node;
        private readonly Delegate func;
        private readonly object?[] args;
        private readonly Dictionary<string, object?> kwargs;

        // The following are guarded by Finalizers.Gate.
        private bool isAlive = true;
        private bool isForExit = true;

        /// <summary>Has a function called.</summary>
        /// <param name="obj">The object.</param>
        /// <param name="func">The function.</param>
        /// <exception cref="TypeError">The object is <see langword="null"/>.</exception>
        public finalize(object obj, Action func) : this(obj, func, [], new Dictionary<string, object?>()) { }

        /// <summary>Has a function called with arguments.</summary>
        /// <param name="obj">The object.</param>
        /// <param name="func">The function.</param>
        /// <param name="args">What it is called with.</param>
        /// <exception cref="TypeError">The object is <see langword="null"/>.</exception>
        public finalize(object obj, Delegate func, params object?[] args) : this(obj, func, args, new Dictionary<string, object?>()) { }

        /// <summary>Has a function called with arguments, some of them by name.</summary>
        /// <param name="obj">The object.</param>
        /// <param name="func">The function.</param>
        /// <param name="args">What it is called with by position.</param>
        /// <param name="kwargs">What it is called with by name.</param>
        /// <exception cref="TypeError">The object is <see langword="null"/>.</exception>
        public finalize(object obj, Delegate func, object?[] args, IReadOnlyDictionary<string, object?> kwargs)
        {
            ArgumentNullException.ThrowIfNull(func);
            ArgumentNullException.ThrowIfNull(args);
            (this.func, this.args, this.kwargs) = (func, [.. args], new(kwargs));
            Index = Finalizers.NextIndex();
            lock (Finalizers.Gate) node.Enter(this, obj, isWatched: true);
            Finalizers.Add(this);
            GC.KeepAlive(obj);
        }

        /// <summary>Whether the function has neither been called nor detached.</summary>
        public bool alive
        {
            get
            {
                lock (Finalizers.Gate) return isAlive;
            }
        }

        /// <summary>Whether the function is called at the end of the process, newest first, if it has not been before: true until it is set,
        /// false once it has been called.</summary>
        public bool atexit
        {
            get
            {
                lock (Finalizers.Gate) return IsForExit;
            }

            set
            {
                lock (Finalizers.Gate) isForExit = value;
            }
        }

        internal long Index { get; }

        /// <summary>Under the gate.</summary>
        internal bool IsForExit => isAlive && isForExit;

        /// <summary>Calls the function now, once.</summary>
        /// <returns>What it returns; <see langword="null"/> if it was called or detached before.</returns>
        public object? call() => End() ? new ThreadTarget(func, args, kwargs).Invoke() : null;

        /// <summary>Has the function not called any more.</summary>
        /// <returns>What was asked for; <see langword="null"/> if it was called or detached before, or if the object has just died.</returns>
        public (object obj, Delegate func, object?[] args, IReadOnlyDictionary<string, object?> kwargs)? detach()
        {
            lock (Finalizers.Gate)
            {
                var asked = peek();
                return asked is not null && End() ? asked : null;
            }
        }

        /// <summary>What was asked for.</summary>
        /// <returns>The object, the function and its arguments; <see langword="null"/> if it was called or detached before, or if the object
        /// has just died.</returns>
        public (object obj, Delegate func, object?[] args, IReadOnlyDictionary<string, object?> kwargs)? peek()
        {
            lock (Finalizers.Gate) return isAlive && node.Target is { } obj ? (obj, func, args, kwargs) : null;
        }

        /// <summary>Says what it waits for, as Python's <c>repr</c> does.</summary>
        public override string ToString() => References.Describe("finalize object", this, peek()?.obj);

        ref ReferenceNode IReferenceOwner.Node => ref node;

        void IReferring.Died() => Finalizers.Run(this);

        private bool End()
        {
            lock (Finalizers.Gate)
            {
                if (!isAlive) return false;
                isAlive = false;
                Finalizers.Remove(this);
                node.Release();
                return true;
            }
        }
    }
}
