namespace Adder.Conformance.Objects;

/// <summary>Stands for a Python object that C# may hold only weakly: it is alive exactly as long as the Python object is.</summary>
public sealed class WeakTwin : IEquatable<WeakTwin>
{
    private static readonly Dictionary<long, WeakTwin> Alive = [];

    private WeakTwin(long id) => Id = id;

    public long Id { get; }

    internal static WeakTwin Get(long id)
    {
        lock (Alive)
        {
            if (!Alive.TryGetValue(id, out var twin)) Alive[id] = twin = new WeakTwin(id);
            return twin;
        }
    }

    internal static object? Died(long id)
    {
        lock (Alive) Alive.Remove(id);
        return null;
    }

    public bool Equals(WeakTwin? other) =>
        other is not null && (ReferenceEquals(this, other) || PythonCalls.Test(PythonCalls.Kind.TwinEqual, this, other));

    public override bool Equals(object? obj) => Equals(obj as WeakTwin);

    public override int GetHashCode() => PythonCalls.Hash(PythonCalls.Kind.TwinHash, Id, this);
}
