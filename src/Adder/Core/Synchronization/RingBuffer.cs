namespace Adder.Core.Synchronization;

/// <summary>Items in the order in which they came, in an array that grows.</summary>
internal struct RingBuffer<T>()
{
    private const int FirstSize = 16;

    private T[] items = new T[FirstSize];
    private int head;

    internal int Count { get; private set; }

    internal readonly IEnumerable<T> Items
    {
        get
        {
            for (var i = 0; i < Count; i++) yield return items[(head + i) & (items.Length - 1)];
        }
    }

    internal void Add(T item)
    {
        if (Count == items.Length) Grow();
        items[(head + Count) & (items.Length - 1)] = item;
        Count++;
    }

    internal T Take()
    {
        ref var place = ref items[head];
        var item = place;
        place = default!;
        head = (head + 1) & (items.Length - 1);
        Count--;
        return item;
    }

    // the length stays a power of two
    private void Grow()
    {
        var larger = new T[items.Length * 2];
        var tail = items.Length - head;
        Array.Copy(items, head, larger, 0, tail);
        Array.Copy(items, 0, larger, tail, head);
        (items, head) = (larger, 0);
    }
}
