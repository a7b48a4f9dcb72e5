namespace Adder.Core.Synchronization;

/// <summary>Items of which the least can be taken.</summary>
internal sealed class BinaryHeap<T>(IComparer<T>? comparer)
{
    private const int FirstSize = 16;

    // The order of a value type's own comparison is known to the compiler of the machine code, and costs no call.
    private readonly IComparer<T>? order = comparer ?? PythonOrder.Of<T>();

    private T[] items = new T[FirstSize];

    internal int Count { get; private set; }

    internal IEnumerable<T> Items => items.Take(Count);

    internal void Add(T item)
    {
        if (Count == items.Length) Array.Resize(ref items, Count * 2);
        var place = Count;
        while (place > 0)
        {
            var parent = (place - 1) / 2;
            if (!IsLess(item, items[parent])) break;
            place = parent;
        }

        // nothing has moved before all comparisons were made: one that throws leaves the heap as it was
        for (var from = Count; from > place; from = (from - 1) / 2) items[from] = items[(from - 1) / 2];
        items[place] = item;
        Count++;
    }

    internal T TakeLeast()
    {
        var least = items[0];
        var last = items[Count - 1];
        var place = 0;
        try
        {
            while (true)
            {
                var child = place * 2 + 1;
                if (child >= Count - 1) break;
                if (child + 1 < Count - 1 && IsLess(items[child + 1], items[child])) child++;
                if (!IsLess(items[child], last)) break;
                items[place] = items[child];
                place = child;
            }
        }
        catch
        {
            items[place] = least;   // what can't be compared spoils the order, but nothing is lost
            throw;
        }

        items[place] = last;
        items[--Count] = default!;
        return least;
    }

    private bool IsLess(T left, T right) => order is null ? Comparer<T>.Default.Compare(left, right) < 0 : order.Compare(left, right) < 0;
}
