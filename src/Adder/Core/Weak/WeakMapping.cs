using Adder.Core.Text;

namespace Adder.Core.Weak;

/// <summary>What the weak dictionaries have in common.</summary>
internal static class WeakMapping
{
    internal static T Referable<T>(T? weak)
        where T : class =>
        weak ?? throw new TypeError("cannot create weak reference to 'NoneType' object");

    internal static IEnumerable<T> Iterable<T>(IEnumerable<T>? items) => items ?? throw new TypeError("'NoneType' object is not iterable");

    internal static T Operand<T>(T? operand, string sign)
        where T : class =>
        operand ?? throw new TypeError($"unsupported operand type(s) for {sign}: a mapping and 'NoneType'");

    /// <summary>Whether a mapping has the pairs of another one and no others.</summary>
    internal static bool AreEqual<TKey, TValue>(
        IEnumerable<KeyValuePair<TKey, TValue>> mapping, TryGet<TKey, TValue> tryGet, IEnumerable<KeyValuePair<TKey, TValue>> other)
    {
        // held while they are counted and looked up
        KeyValuePair<TKey, TValue>[] own = [.. mapping];
        KeyValuePair<TKey, TValue>[] others = [.. other];
        return own.Length == others.Length
            && Array.TrueForAll(others, pair => tryGet(pair.Key, out var value) && EqualityComparer<TValue>.Default.Equals(value, pair.Value));
    }

    internal static TypeError Unhashable(string type) => new($"unhashable type: '{type}'");

    internal static string Text(string type, object mapping) => $"<{type} at 0x{System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(mapping):x}>";

    internal static string SetText<T>(IEnumerable<T> elements)
    {
        var text = string.Join(", ", elements.Select(element => PythonRepr.Of(element)));
        return text.Length == 0 ? "set()" : $"{{{text}}}";
    }

    internal delegate bool TryGet<TKey, TValue>(TKey key, out TValue value);
}
