using System.Collections;
using Adder.Core.Weak;

namespace Adder;

public static partial class weakref
{
    public partial class WeakKeyDictionary<TKey, TValue>
    {
        bool ICollection<KeyValuePair<TKey, TValue>>.IsReadOnly => false;

        ICollection<TKey> IDictionary<TKey, TValue>.Keys => [.. keys()];

        ICollection<TValue> IDictionary<TKey, TValue>.Values => [.. values()];

        IEnumerable<TKey> IReadOnlyDictionary<TKey, TValue>.Keys => keys();

        IEnumerable<TValue> IReadOnlyDictionary<TKey, TValue>.Values => values();

        IEnumerator<KeyValuePair<TKey, TValue>> IEnumerable<KeyValuePair<TKey, TValue>>.GetEnumerator() => items().GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => items().GetEnumerator();

        void IDictionary<TKey, TValue>.Add(TKey key, TValue value)
        {
            table.SetDefault(WeakMapping.Referable(key), value, out var isNew);
            if (!isNew) throw new ArgumentException("the key is there already", nameof(key));
        }

        void ICollection<KeyValuePair<TKey, TValue>>.Add(KeyValuePair<TKey, TValue> item) => ((IDictionary<TKey, TValue>)this).Add(item.Key, item.Value);

        void ICollection<KeyValuePair<TKey, TValue>>.Clear() => clear();

        bool ICollection<KeyValuePair<TKey, TValue>>.Contains(KeyValuePair<TKey, TValue> item) =>
            TryGetValue(item.Key, out var value) && EqualityComparer<TValue>.Default.Equals(value, item.Value);

        void ICollection<KeyValuePair<TKey, TValue>>.CopyTo(KeyValuePair<TKey, TValue>[] array, int arrayIndex) => items().ToArray().CopyTo(array, arrayIndex);

        bool ICollection<KeyValuePair<TKey, TValue>>.Remove(KeyValuePair<TKey, TValue> item) =>
            ((ICollection<KeyValuePair<TKey, TValue>>)this).Contains(item) && Remove(item.Key);
    }
}
