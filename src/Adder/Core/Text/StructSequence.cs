using System.Text;

namespace Adder.Core.Text;

/// <summary>What Python's named tuples of the system, such as <c>os.stat_result</c>, have in common.</summary>
internal static class StructSequence
{
    /// <summary>The items that such a tuple is made from.</summary>
    internal static T[] Items<T>(IEnumerable<T> iterable, string type, int least, int most)
    {
        if (iterable is null) throw new TypeError("constructor requires a sequence");
        T[] items = [.. iterable];
        if (items.Length != least && least == most) throw new TypeError($"{type}() takes a {least}-sequence ({items.Length}-sequence given)");
        if (items.Length < least) throw new TypeError($"{type}() takes an at least {least}-sequence ({items.Length}-sequence given)");
        if (items.Length > most) throw new TypeError($"{type}() takes an at most {most}-sequence ({items.Length}-sequence given)");
        return items;
    }

    /// <summary>The items that such a tuple is made from, where all of them are always there.</summary>
    internal static T[] Items<T>(IEnumerable<T> iterable, string type, int count)
    {
        T[] items = [.. iterable ?? throw new TypeError("constructor requires a sequence")];
        return items.Length == count ? items : throw new TypeError($"{type}() takes a {count}-sequence ({items.Length}-sequence given)");
    }

    /// <summary>The place of an item, counted from the end where it is negative.</summary>
    internal static int Place(int index, int count) => (uint)(index < 0 ? index + count : index) is var place && place < (uint)count
        ? (int)place
        : throw new ArgumentOutOfRangeException(nameof(index), index, "tuple index out of range");

    internal static int Narrow(long item) => item is >= int.MinValue and <= int.MaxValue
        ? (int)item
        : throw new OverflowError("Python int too large to convert to C int");

    internal static ulong Unsigned(long item) => item >= 0
        ? (ulong)item
        : throw new OverflowError("can't convert negative int to unsigned");

    internal static long Signed(ulong value, string field) => value <= long.MaxValue
        ? (long)value
        : throw new OverflowError($"{field} is beyond 64 bits with a sign: read the field, not the tuple");

    internal static string Repr(string type, ReadOnlySpan<(string Name, object? Value)> fields)
    {
        var repr = new StringBuilder(type).Append('(');
        foreach (var (name, value) in fields) repr.Append(repr[^1] == '(' ? "" : ", ").Append(name).Append('=').Append(PythonRepr.Of(value));
        return repr.Append(')').ToString();
    }
}
