using System.Collections;
using System.Diagnostics.CodeAnalysis;
using Adder.Core.Errors;
using Adder.Core.Synchronization;

namespace Adder;

public static partial class threading
{
    /// <summary>Items of one source that any number of threads share: each item goes to one of them.</summary>
    /// <typeparam name="T">The items' type.</typeparam>
    /// <remarks>See <see href="https://docs.python.org/3.15/library/threading.html#threading.serialize_iterator">serialize_iterator</see>
    /// in Python's documentation.</remarks>
    public sealed class serialize_iterator<T> : IEnumerable<T>, IDisposable
    {
        private readonly SharedEnumerator<T> source;

        /// <summary>Begins to share the items of a source.</summary>
        /// <param name="iterable">The source; only one thread at a time asks it for an item.</param>
        public serialize_iterator(IEnumerable<T> iterable)
        {
            ArgumentNullException.ThrowIfNull(iterable);
            source = new SharedEnumerator<T>(iterable.GetEnumerator());
        }

        /// <summary>Takes the next item that nobody else has.</summary>
        /// <param name="item">The item.</param>
        /// <returns>Whether there was one.</returns>
        public bool next(out T item) => source.Next(out item);

        /// <summary>Ends the source, so that nobody gets another item.</summary>
        public void close() => source.Close();

        /// <summary>A guide: nothing can be sent to an iterator of C#.</summary>
        /// <param name="args">Whatever Python takes.</param>
        /// <returns>Never.</returns>
        [Obsolete(TracingGuide.Send, error: true, DiagnosticId = Guide.Id)]
        [SuppressMessage("Performance", "CA1822:Mark members as static", Justification = "Python has it on the iterator")]
        public object? send(params object?[] args) => Guide.Teach<object?>(TracingGuide.Send);

        /// <summary>A guide: nothing can be thrown into an iterator of C#.</summary>
        /// <param name="args">Whatever Python takes.</param>
        /// <returns>Never.</returns>
        [Obsolete(TracingGuide.Throw, error: true, DiagnosticId = Guide.Id)]
        [SuppressMessage("Performance", "CA1822:Mark members as static", Justification = "Python has it on the iterator")]
        public object? @throw(params object?[] args) => Guide.Teach<object?>(TracingGuide.Throw);

        /// <summary>Ends the source, as <see cref="close"/> does.</summary>
        public void Dispose() => close();

        /// <summary>The items that are left to the one who asks: each <c>foreach</c>, on whatever thread, gets other ones.</summary>
        /// <returns>The items.</returns>
        public IEnumerator<T> GetEnumerator()
        {
            while (source.Next(out var item)) yield return item;
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }

    /// <summary>Makes what a function gives safe to be shared by threads.</summary>
    /// <typeparam name="T">The items' type.</typeparam>
    /// <param name="func">The function.</param>
    /// <returns>A function that gives the same items by a <see cref="serialize_iterator{T}"/>.</returns>
    /// <remarks>See
    /// <see href="https://docs.python.org/3.15/library/threading.html#threading.synchronized_iterator">synchronized_iterator</see> in
    /// Python's documentation.</remarks>
    public static Func<serialize_iterator<T>> synchronized_iterator<T>(Func<IEnumerable<T>> func) => () => new(func());

    /// <summary>Makes what a function of one argument gives safe to be shared by threads.</summary>
    /// <typeparam name="TArgument">The argument's type.</typeparam>
    /// <typeparam name="T">The items' type.</typeparam>
    /// <param name="func">The function.</param>
    /// <returns>A function that gives the same items by a <see cref="serialize_iterator{T}"/>.</returns>
    /// <inheritdoc cref="synchronized_iterator{T}(Func{IEnumerable{T}})" path="/remarks"/>
    public static Func<TArgument, serialize_iterator<T>> synchronized_iterator<TArgument, T>(Func<TArgument, IEnumerable<T>> func) =>
        argument => new(func(argument));

    /// <summary>Lets several read all items of one source, each at its own pace and on whatever thread.</summary>
    /// <typeparam name="T">The items' type.</typeparam>
    /// <param name="iterable">The source, of which each item is asked for once. What one has read and another has not is kept.</param>
    /// <param name="n">How many.</param>
    /// <returns>As many sequences. Each of them is read once.</returns>
    /// <exception cref="ValueError"><paramref name="n"/> is negative.</exception>
    /// <remarks>See <see href="https://docs.python.org/3.15/library/threading.html#threading.concurrent_tee">concurrent_tee</see> in
    /// Python's documentation.</remarks>
    public static IReadOnlyList<IEnumerable<T>> concurrent_tee<T>(IEnumerable<T> iterable, int n = 2) => SharedReading<T>.Split(iterable, n);
}
