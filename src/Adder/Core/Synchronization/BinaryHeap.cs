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
        var heap = items;
        var place = Count;
        while (place > 0 && IsLess(item, heap[(place - 1) >> 1])) place = (place - 1) >> 1;

        // nothing has moved before all comparisons were made: one that throws leaves the heap as it was
        for (var from = Count; from > place; from = (from - 1) >> 1) heap[from] = heap[(from - 1) >> 1];
        heap[place] = item;
        Count++;
    }

    internal T TakeLeast()
    {
        var heap = items;
        var least = heap[0];
        var last = heap[Count - 1];
        var end = Count - 1;
        var place = 0;
        try
        {
            // The last item belongs far down most of the time: the lesser children move up all the way, and few of them come back.
            for (var child = 1; child < end; child = place * 2 + 1)
            {
                if (child + 1 < end && IsLess(heap[child + 1], heap[child])) child++;
                heap[place] = heap[child];
                place = child;
            }

            for (var parent = (place - 1) >> 1; place > 0 && IsLess(last, heap[parent]); parent = (place - 1) >> 1)
            {
                heap[place] = heap[parent];
                place = parent;
            }
        }
        catch
        {
            heap[place] = least;   // what can't be compared spoils the order, but nothing is lost
            throw;
        }

        heap[place] = last;
        heap[end] = default!;
        Count = end;
        return least;
    }

    private bool IsLess(T left, T right) => order is null ? Comparer<T>.Default.Compare(left, right) < 0 : order.Compare(left, right) < 0;
}
