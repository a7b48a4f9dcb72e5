using Adder.Core.Errors;
using Adder.Core.Weak;

namespace Adder;

public static partial class weakref
{
    /// <summary>A counted handle of an object, which dies at once, and on that thread, when the last handle is disposed: weak references to
    /// it answer <see langword="null"/>, all at one moment, their callbacks run, and its <see cref="IDisposable"/> is disposed.</summary>
    /// <typeparam name="T">The object's type.</typeparam>
    /// <remarks>So objects live as CPython's counted ones do. A handle that is forgotten is counted down when the garbage collector finds it,
    /// and <see cref="sys.resourcewarninghook"/> is told. <see cref="sys.getrefcount{T}"/> tells the count. What
    /// <see cref="ReferenceType{T}.call"/> answers is not counted; <see cref="ReferenceType{T}.share"/> makes another handle of it.</remarks>
    public sealed class Shared<T> : IDisposable
        where T : class
    {
        private readonly T target;

        // 1 once disposed.
        private int isDisposed;

        private Shared(T target, SharedCount count) => (this.target, Count) = (target, count);

        /// <summary>Counts down what was forgotten.</summary>
        ~Shared()
        {
            if (Interlocked.Exchange(ref isDisposed, 1) != 0) return;
            Tidings.Bring(new Forgotten(target, Count));
            ResourceWarnings.Raise($"unclosed weakref.Shared of {typeof(T)}");
        }

        /// <summary>The object.</summary>
        /// <exception cref="ObjectDisposedException">This handle was disposed.</exception>
        public T Target
        {
            get
            {
                ObjectDisposedException.ThrowIf(Volatile.Read(ref isDisposed) != 0, this);
                return target;
            }
        }

        internal SharedCount Count { get; }

        /// <summary>Counts another handle.</summary>
        /// <returns>The other handle.</returns>
        /// <exception cref="ObjectDisposedException">This handle was disposed.</exception>
        public Shared<T> share()
        {
            // a Dispose of this very handle by another thread may come between
            return Of(Target) ?? throw new ObjectDisposedException(GetType().FullName);
        }

        /// <summary>Counts down, once. What the object's own Dispose throws reaches the caller.</summary>
        public void Dispose()
        {
            if (Interlocked.Exchange(ref isDisposed, 1) != 0) return;
            GC.SuppressFinalize(this);
            if (Count.Decrement()) Count.End(target);
        }

        internal static Shared<T>? Of(T target)
        {
            var count = ReferenceTable.ShardOf(target).Share(target);
            return count.TryIncrement() ? new Shared<T>(target, count) : null;
        }

        /// <summary>What is left of a forgotten handle: counted down on the library's thread, as callbacks run on it.</summary>
        private sealed class Forgotten(T target, SharedCount count) : IReferring
        {
            void IReferring.Died()
            {
                try
                {
                    if (count.Decrement()) count.End(target);
                }
                catch (Exception error)
                {
                    UnraisableExceptions.Report(error, target);
                }
            }
        }
    }
}
