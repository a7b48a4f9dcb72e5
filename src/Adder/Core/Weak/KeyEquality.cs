using System.Runtime.CompilerServices;

namespace Adder.Core.Weak;

/// <summary>Which keys of a table are the same: those of which a comparer says so, or by their own equality.</summary>
internal readonly struct KeyEquality<TKey>
{
    // As many bits as tell apart the buckets of a segment.
    private const int LowBits = 10;

    // None for value types that are compared as they are, so that the compiler sees what is called.
    private readonly IEqualityComparer<TKey>? comparer;
    private readonly bool isOwn;
    private readonly bool isOfTexts;

    internal KeyEquality(IEqualityComparer<TKey>? comparer)
    {
        isOwn = comparer is null || ReferenceEquals(comparer, EqualityComparer<TKey>.Default);
        isOfTexts = isOwn && typeof(TKey) == typeof(string);
        this.comparer = isOwn && typeof(TKey).IsValueType ? null : comparer ?? EqualityComparer<TKey>.Default;
    }

    internal IEqualityComparer<TKey> Comparer => comparer ?? EqualityComparer<TKey>.Default;

    internal int HashOf(TKey key)
    {
        if (isOfTexts && key is not null) return TextHash.Of(Unsafe.As<TKey, string>(ref key));
        return Folded(key is null ? 0 : isOwn ? key.GetHashCode() : comparer!.GetHashCode(key));
    }

    /// <summary>Whether two keys are the same, as can be told without a word of the comparer.</summary>
    internal bool AreEvidentlySame(TKey held, TKey key) => typeof(TKey).IsValueType
        ? comparer is null && EqualityComparer<TKey>.Default.Equals(held, key)
        : ReferenceEquals(held, key);

    internal bool AreSame(TKey held, TKey key) => AreEvidentlySame(held, key) || (comparer is not null && comparer.Equals(held, key));

    // Neighbours stay neighbours, and so find each other in the processor's cache; what only the higher bits tell apart comes down.
    private static int Folded(int hash)
    {
        var bits = (uint)hash;
        return (int)(bits + (bits >> LowBits) + (bits >> (2 * LowBits)));
    }
}
