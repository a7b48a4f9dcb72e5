namespace Adder.Core.Synchronization;

/// <summary>An enumerator that one thread at a time moves on.</summary>
internal sealed class SharedEnumerator<T>(IEnumerator<T> source)
{
    private readonly Lock gate = new();
    private bool isOver;

    internal bool Next(out T item)
    {
        lock (gate)
        {
            if (!isOver && source.MoveNext())
            {
                item = source.Current;
                return true;
            }

            if (!isOver) Finish();
            item = default!;
            return false;
        }
    }

    internal void Close()
    {
        lock (gate)
        {
            if (!isOver) Finish();
        }
    }

    private void Finish()
    {
        isOver = true;
        source.Dispose();
    }
}
