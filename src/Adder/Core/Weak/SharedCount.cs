using System.Runtime.CompilerServices;

namespace Adder.Core.Weak;

/// <summary>How many handles an object has. Zero is for ever.</summary>
internal sealed class SharedCount
{
    private static readonly ConditionalWeakTable<object, SharedCount> Counts = [];
    private static bool haveBeen;

    private int count;

    /// <summary>Whether any object has ever had handles: until then, nobody looks.</summary>
    internal static bool HaveBeen => Volatile.Read(ref haveBeen);

    internal int Value => Math.Max(Volatile.Read(ref count), 0);

    /// <summary>Whether the last handle is gone, at which moment all references to the object are dead together.</summary>
    internal bool IsZero => Volatile.Read(ref count) < 0;

    internal static SharedCount? Of(object target) => Counts.TryGetValue(target, out var found) ? found : null;

    /// <summary>Makes the count of an object, or finds it; under the lock of the object's shard.</summary>
    internal static SharedCount OfOrNew(object target)
    {
        Volatile.Write(ref haveBeen, true);
        return Counts.GetValue(target, static _ => new SharedCount());
    }

    /// <summary>Counts another handle, unless the last one is gone.</summary>
    internal bool TryIncrement()
    {
        for (var seen = Volatile.Read(ref count); seen >= 0;)
        {
            var before = Interlocked.CompareExchange(ref count, seen + 1, seen);
            if (before == seen) return true;
            seen = before;
        }

        return false;
    }

    /// <summary>Counts a handle less.</summary>
    /// <returns>Whether it was the last one.</returns>
    internal bool Decrement()
    {
        while (true)
        {
            var seen = Volatile.Read(ref count);
            var after = seen == 1 ? int.MinValue : seen - 1;
            if (Interlocked.CompareExchange(ref count, after, seen) == seen) return seen == 1;
        }
    }

    /// <summary>Ends an object whose last handle has just gone: callbacks, newest first, then its <see cref="IDisposable"/>.</summary>
    internal void End(object target)
    {
        foreach (var dead in ReferenceTable.ShardOf(target).Kill(target, this)) dead.Owner.Died();
        (target as IDisposable)?.Dispose();
    }
}
