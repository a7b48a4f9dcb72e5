using System.Collections;

namespace Adder.Core.Synchronization;

/// <summary>The items of one source, kept from where the slowest of several readers stands.</summary>
internal sealed class SharedReading<T>(SharedEnumerator<T> source)
{
    // An item is asked for by the first reader that gets to the end of the chain.
    private readonly Lock gate = new();

    internal static IReadOnlyList<IEnumerable<T>> Split(IEnumerable<T> iterable, int n)
    {
        ArgumentNullException.ThrowIfNull(iterable);
        if (n < 0) throw new ValueError("n must be >= 0");
        var reading = new SharedReading<T>(new SharedEnumerator<T>(iterable.GetEnumerator()));
        var start = new Link();
        return [.. Enumerable.Range(0, n).Select(_ => new Reader(reading, start))];
    }

    private Link? Follow(Link link)
    {
        lock (gate) return link.Next ??= source.Next(out var item) ? new Link { Item = item } : null;
    }

    // Its place moves on with it, so that nothing keeps what all have read.
    private sealed class Reader(SharedReading<T> reading, Link start) : IEnumerable<T>
    {
        private Link place = start;

        public IEnumerator<T> GetEnumerator()
        {
            while (reading.Follow(place) is { } next)
            {
                place = next;
                yield return next.Item;
            }
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }

    private sealed class Link
    {
        internal T Item { get; init; } = default!;

        internal Link? Next { get; set; }
    }
}
