using System.Runtime.CompilerServices;

namespace Adder.Conformance.Objects;

/// <summary>Stands for a Python object that C# may hold only weakly: it is held here exactly as long as the Python object lives.</summary>
public sealed class WeakTwin : IEquatable<WeakTwin>
{
    private static readonly Dictionary<long, WeakTwin> Alive = [];
    private static readonly List<WeakReference<WeakTwin>> Dead = [];
    private volatile bool isDead;
    private WeakCallable? callable;
    private int? hash;

    private WeakTwin(long id) => Id = id;

    public long Id { get; }

    /// <summary>The object as a delegate, which lives as long as the twin.</summary>
    internal WeakCallable Callable => LazyInitializer.EnsureInitialized(ref callable, () => Call);

    internal static WeakTwin Get(long id)
    {
        lock (Alive)
        {
            if (!Alive.TryGetValue(id, out var twin)) Alive[id] = twin = new WeakTwin(id);
            return twin;
        }
    }

    /// <summary>The Python object has died.</summary>
    /// <returns>Whether a weak reference may have something called for it, for which nobody has to look.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static bool Died(long id)
    {
        lock (Alive)
        {
            if (!Alive.Remove(id, out var twin)) return false;
            twin.isDead = true;
            Dead.Add(new(twin));
            return weakref.getweakrefcount(twin) > 0 || (twin.callable is { } callable && weakref.getweakrefcount(callable) > 0);
        }
    }

    /// <summary>Whether C# holds the twin of a dead object: a call under way does, or an iterator.</summary>
    internal static bool OutliveObjects()
    {
        lock (Alive)
        {
            Dead.RemoveAll(twin => !twin.TryGetTarget(out _));
            return Dead.Count > 0;
        }
    }

    public bool Equals(WeakTwin? other) => ReferenceEquals(this, other)
        || (other is not null && !isDead && !other.isDead && PythonCalls.Test(PythonCalls.Kind.TwinEqual, this, other));

    public override bool Equals(object? obj) => Equals(obj as WeakTwin);

    public override int GetHashCode() => hash ??= PythonCalls.Hash(PythonCalls.Kind.TwinHash, Id, this);

    public override string ToString() => (string)PythonCalls.Call(PythonCalls.Kind.TwinText, Id, [], this)!;

    private object? Call(params object?[] arguments) => PythonCalls.Call(PythonCalls.Kind.TwinCall, Id, ["value", .. arguments], this);
}
