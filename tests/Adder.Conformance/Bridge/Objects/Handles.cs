using System.Collections.Concurrent;
using System.Runtime.CompilerServices;

namespace Adder.Conformance.Objects;

/// <summary>C# objects that Python holds: one handle for each object, counted.</summary>
internal static class Handles
{
    private static readonly ConcurrentDictionary<long, object> ById = new();
    private static readonly ConditionalWeakTable<object, object> Ids = [];
    private static readonly Dictionary<long, int> Holders = [];
    private static long last;

    internal static int Count => ById.Count;

    internal static long Put(object value)
    {
        lock (Holders)
        {
            if (Ids.TryGetValue(value, out var known) && ById.ContainsKey((long)known))
            {
                Holders[(long)known]++;
                return (long)known;
            }

            var id = ++last;
            Ids.AddOrUpdate(value, id);
            ById[id] = value;
            Holders[id] = 1;
            return id;
        }
    }

    internal static object Get(long id) => ById.TryGetValue(id, out var value) ? value : throw new InvalidOperationException($"handle {id} was released");

    internal static void Release(long id)
    {
        lock (Holders)
        {
            if (!Holders.TryGetValue(id, out var holders)) return;
            if (holders > 1)
            {
                Holders[id] = holders - 1;
                return;
            }

            Holders.Remove(id);
            ById.TryRemove(id, out _);
        }
    }
}
