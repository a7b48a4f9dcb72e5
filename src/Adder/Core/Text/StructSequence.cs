using System.Globalization;

namespace Adder.Core.Text;

/// <summary>What Python's named tuples of the system, such as <c>os.stat_result</c>, have in common.</summary>
internal static class StructSequence
{
    /// <summary>The items that such a tuple is made from.</summary>
    internal static long[] Items(IEnumerable<long> iterable, string type, int least, int most)
    {
        ArgumentNullException.ThrowIfNull(iterable);
        long[] items = [.. iterable];
        if (items.Length < least) throw new TypeError($"{type}() takes an at least {least}-sequence ({items.Length}-sequence given)");
        if (items.Length > most) throw new TypeError($"{type}() takes an at most {most}-sequence ({items.Length}-sequence given)");
        return items;
    }

    /// <summary>The place of an item, counted from the end where it is negative.</summary>
    internal static int Place(int index, int count) => (uint)(index < 0 ? index + count : index) is var place && place < (uint)count
        ? (int)place
        : throw new ArgumentOutOfRangeException(nameof(index), index, "tuple index out of range");

    internal static string Repr(string type, ReadOnlySpan<(string Name, Int128 Value)> fields)
    {
        var parts = new string[fields.Length];
        for (var i = 0; i < parts.Length; i++) parts[i] = string.Create(CultureInfo.InvariantCulture, $"{fields[i].Name}={fields[i].Value}");
        return $"{type}({string.Join(", ", parts)})";
    }
}
