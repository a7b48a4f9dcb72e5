namespace Adder.Core.Environment;

/// <summary>What a mapping over <see cref="EnvironmentTable"/> makes of many variables at once.</summary>
internal static class EnvironmentViews
{
    internal static EnvironmentView<T> Keys<T>(os.Environ<T> mapping, EnvironmentForm<T> form)
        where T : class =>
        new("KeysView", mapping, pair => form.Shown(pair.Key), mapping.Contains);

    internal static EnvironmentView<T> Values<T>(os.Environ<T> mapping, EnvironmentForm<T> form)
        where T : class =>
        new("ValuesView", mapping, pair => form.Shown(pair.Value), value => HasValue(form.Held(value)));

    internal static EnvironmentView<KeyValuePair<T, T>> Items<T>(os.Environ<T> mapping, EnvironmentForm<T> form)
        where T : class =>
        new("ItemsView", mapping, pair => Shown(pair, form), pair => EnvironmentTable.Get(form.Held(pair.Key)) == form.Held(pair.Value));

    internal static KeyValuePair<T, T> Shown<T>(KeyValuePair<string, string> pair, EnvironmentForm<T> form)
        where T : class =>
        new(form.Shown(pair.Key), form.Shown(pair.Value));

    internal static void Update<T>(IEnumerable<KeyValuePair<T, T>> other, EnvironmentForm<T> form)
        where T : class
    {
        if (other is null) throw new TypeError("'NoneType' object is not iterable");
        foreach (var (key, value) in other) EnvironmentTable.Set(form.Held(key), form.Held(value));
    }

    internal static void Update<T>(ReadOnlySpan<(T Key, T Value)> items, EnvironmentForm<T> form)
        where T : class
    {
        foreach (var (key, value) in items) EnvironmentTable.Set(form.Held(key), form.Held(value));
    }

    internal static OrderedDictionary<T, T> Merge<T>(
        IEnumerable<KeyValuePair<T, T>> left, IEnumerable<KeyValuePair<T, T>> right, EnvironmentForm<T> form)
        where T : class
    {
        if (left is null || right is null) throw new TypeError($"unsupported operand type(s) for |: '{Operand(left)}' and '{Operand(right)}'");
        var merged = new OrderedDictionary<T, T>(form.Comparer);
        foreach (var (key, value) in left) merged[key] = value;
        foreach (var (key, value) in right) merged[key] = value;
        return merged;
    }

    // one of the two is always the environment, and a mapping of any other type has no quarrel with it
    private static string Operand(object? mapping) => mapping is null ? "NoneType" : "_Environ";

    private static bool HasValue(string held)
    {
        foreach (var pair in EnvironmentTable.Snapshot())
            if (pair.Value == held) return true;
        return false;
    }
}
