using System.Collections.Concurrent;

namespace Adder.Conformance.Objects;

/// <summary>A Python object that C# holds. There is one for each Python object, so that reference equality means identity.</summary>
/// <remarks>Python counts how often it lent the object; each number in <see cref="TakeReleased"/> gives one loan back.</remarks>
public sealed class PythonObject : IComparable<PythonObject>, IComparable, IEquatable<PythonObject>
{
    private static readonly Dictionary<long, WeakReference<PythonObject>> Alive = [];
    private static readonly ConcurrentQueue<long> Released = new();

    private int? hash;

    private PythonObject(long id) => Id = id;

    ~PythonObject()
    {
        lock (Alive)
        {
            if (Alive.TryGetValue(Id, out var reference) && !reference.TryGetTarget(out _)) Alive.Remove(Id);
        }

        Released.Enqueue(Id);
    }

    public long Id { get; }

    internal static PythonObject Get(long id)
    {
        lock (Alive)
        {
            if (Alive.TryGetValue(id, out var reference) && reference.TryGetTarget(out var known))
            {
                Released.Enqueue(id);
                return known;
            }

            var lent = new PythonObject(id);
            Alive[id] = new WeakReference<PythonObject>(lent);
            return lent;
        }
    }

    internal static List<object?> TakeReleased()
    {
        var ids = new List<object?>();
        while (Released.TryDequeue(out var id)) ids.Add(id);
        return ids;
    }

    public int CompareTo(PythonObject? other)
    {
        if (other is null) return 1;
        if (PythonCalls.Test(PythonCalls.Kind.Less, this, other)) return -1;
        return PythonCalls.Test(PythonCalls.Kind.Less, other, this) ? 1 : 0;
    }

    public int CompareTo(object? obj) => CompareTo(obj as PythonObject);

    public bool Equals(PythonObject? other) =>
        other is not null && (ReferenceEquals(this, other) || PythonCalls.Test(PythonCalls.Kind.Equal, this, other));

    public override bool Equals(object? obj) => Equals(obj as PythonObject);

    public override int GetHashCode() => hash ??= PythonCalls.Hash(PythonCalls.Kind.Hash, Id, this);

    public override string ToString() => (string)PythonCalls.Call(PythonCalls.Kind.Repr, Id, [], this)!;
}
