namespace Adder.Core.Synchronization;

/// <summary>Objects that are listed as long as something else holds them. Any number of threads may use it at once.</summary>
internal sealed class WeakList<T>
    where T : class
{
    private const int Few = 64;

    private readonly Lock gate = new();
    private readonly List<WeakReference<T>> references = [];

    // How long the list gets before those that are gone are taken out: twice as long as after the last time, so that an addition is cheap.
    private int sweepAt = Few;

    internal void Add(T item)
    {
        lock (gate)
        {
            if (references.Count >= sweepAt)
            {
                references.RemoveAll(static reference => !reference.TryGetTarget(out _));
                sweepAt = Math.Max(Few, references.Count * 2);
            }

            references.Add(new WeakReference<T>(item));
        }
    }

    internal List<T> All()
    {
        List<T> all = [];
        lock (gate)
        {
            foreach (var reference in references)
                if (reference.TryGetTarget(out var item)) all.Add(item);
        }

        return all;
    }
}
