using System.Collections;

namespace Adder.Core.Environment;

/// <summary>The keys, values or pairs of a mapping over <see cref="EnvironmentTable"/>, as they are whenever they are looked at.</summary>
/// <param name="name">Python's name of the view.</param>
/// <param name="mapping">The mapping, for the view's own text.</param>
/// <param name="shown">Makes an item of the table's key and value.</param>
/// <param name="contains">Whether the mapping has an item.</param>
internal sealed class EnvironmentView<T>(
    string name, object mapping, Func<KeyValuePair<string, string>, T> shown, Func<T, bool> contains) : ICollection<T>, IReadOnlyCollection<T>
{
    public int Count => EnvironmentTable.Count;

    public bool IsReadOnly => true;

    public bool Contains(T item) => contains(item);

    public void CopyTo(T[] array, int arrayIndex) => Array.ConvertAll(EnvironmentTable.Snapshot(), pair => shown(pair)).CopyTo(array, arrayIndex);

    public IEnumerator<T> GetEnumerator()
    {
        foreach (var pair in EnvironmentTable.Snapshot()) yield return shown(pair);
    }

    public override string ToString() => $"{name}({mapping})";

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    void ICollection<T>.Add(T item) => throw new NotSupportedException();

    void ICollection<T>.Clear() => throw new NotSupportedException();

    bool ICollection<T>.Remove(T item) => throw new NotSupportedException();
}
