using System.Diagnostics.CodeAnalysis;

namespace Adder;

public static partial class threading
{
    /// <summary>Attributes of which each thread has its own.</summary>
    /// <remarks>An attribute is set with <c>mine["x"] = 1</c>, where Python writes <c>mine.x = 1</c>; for a single value of one type see
    /// <see cref="local{T}"/>. What a thread has set goes with the thread. See
    /// <see href="https://docs.python.org/3/library/threading.html#thread-local-data">Thread-local data</see> in Python's
    /// documentation.</remarks>
    [SuppressMessage("Design", "CA1001", Justification = "ThreadLocal lets go of its values when it is forgotten.")]
    public class local
    {
        private readonly ThreadLocal<Dictionary<string, object?>?> attributes = new();

        /// <summary>An attribute of this thread.</summary>
        /// <param name="name">The attribute's name.</param>
        /// <exception cref="AttributeError">This thread has not set it.</exception>
        public object? this[string name]
        {
            get => Attributes.TryGetValue(name, out var value) ? value : throw Missing(name);
            set => Attributes[name] = value;
        }

        // a thread that comes for the first time finds what the initialiser sets, and the initialiser finds the attributes
        private Dictionary<string, object?> Attributes
        {
            get
            {
                if (attributes.Value is { } known) return known;
                var begun = attributes.Value = [];
                try
                {
                    init();
                }
                catch
                {
                    attributes.Value = null;
                    throw;
                }

                return begun;
            }
        }

        /// <summary>Takes an attribute of this thread away, as <c>del mine.x</c> does in Python.</summary>
        /// <param name="name">The attribute's name.</param>
        /// <exception cref="AttributeError">This thread has not set it.</exception>
        public void del(string name)
        {
            if (!Attributes.Remove(name)) throw Missing(name);
        }

        /// <summary>Whether this thread has set an attribute.</summary>
        /// <param name="name">The attribute's name.</param>
        /// <returns>Whether it has.</returns>
        public bool has(string name) => Attributes.ContainsKey(name);

        /// <summary>What a subclass does in each thread before the first use there, as its <c>__init__</c> does in Python: usually, it sets
        /// the attributes that every thread begins with.</summary>
        protected virtual void init()
        {
        }

        private AttributeError Missing(string name) =>
            new($"'{(GetType() == typeof(local) ? "_thread._local" : GetType().Name)}' object has no attribute '{name}'");
    }

    /// <summary>A value of which each thread has its own.</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    [SuppressMessage("Design", "CA1001", Justification = "ThreadLocal lets go of its values when it is forgotten.")]
    public sealed class local<T>
    {
        private readonly ThreadLocal<T> held;

        /// <summary>Makes a value that begins with the default of its type in each thread.</summary>
        public local() => held = new ThreadLocal<T>();

        /// <summary>Makes a value that each thread begins anew.</summary>
        /// <param name="initial">Makes the value, in the thread that asks for the first time.</param>
        public local(Func<T> initial) => held = new ThreadLocal<T>(initial);

        /// <summary>This thread's value.</summary>
        public T value
        {
            get => held.Value!;
            set => held.Value = value;
        }
    }
}
