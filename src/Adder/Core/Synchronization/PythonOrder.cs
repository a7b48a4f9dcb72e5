using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Adder.Core.Text;

namespace Adder.Core.Synchronization;

/// <summary>What Python's <c>&lt;</c> says: texts by code points, bytes and tuples by the first element that differs.</summary>
internal static class PythonOrder
{
    /// <summary>The order of a type; <see langword="null"/> where that is the type's own.</summary>
    internal static IComparer<T>? Of<T>()
    {
        if (typeof(T).IsPrimitive || typeof(T) == typeof(decimal) || typeof(T) == typeof(Int128)) return null;
        if (typeof(T) == typeof(string)) return (IComparer<T>)(object)new TextOrder();
        if (typeof(T) == typeof(byte[])) return (IComparer<T>)(object)new BytesOrder();
        if (RuntimeFeature.IsDynamicCodeSupported && OfValueTuple(typeof(T)) is IComparer<T> order) return order;
        return new ItemOrder<T>();
    }

    /// <summary>Compares two values of one type.</summary>
    internal static int Compare<T>(IComparer<T>? order, T left, T right) => order is null ? Comparer<T>.Default.Compare(left, right) : order.Compare(left, right);

    // Pairs and triples are what queues of priorities hold: these compare them without boxes.
    [RequiresDynamicCode("makes a generic type for the elements of a tuple")]
    [UnconditionalSuppressMessage("Trimming", "IL2055", Justification = "The type parameters of these classes ask nothing of their arguments.")]
    private static object? OfValueTuple(Type type)
    {
        if (!type.IsGenericType) return null;
        var definition = type.GetGenericTypeDefinition();
        return definition == typeof(ValueTuple<,>) ? Activator.CreateInstance(typeof(PairOrder<,>).MakeGenericType(type.GetGenericArguments()))
            : definition == typeof(ValueTuple<,,>) ? Activator.CreateInstance(typeof(TripleOrder<,,>).MakeGenericType(type.GetGenericArguments()))
            : null;
    }

    private static int Compare(object? left, object? right) => (left, right) switch
    {
        (string text, string other) => CodePoints.Compare(text, other),
        (byte[] bytes, byte[] others) => bytes.AsSpan().SequenceCompareTo(others),
        (ITuple tuple, ITuple other) => Compare(tuple, other),
        (IComparable item, not null) when item.GetType() == right.GetType() => item.CompareTo(right),
        _ => throw new TypeError($"'<' not supported between instances of '{PythonTypeName.Of(left)}' and '{PythonTypeName.Of(right)}'"),
    };

    // As in Python, elements that are equal need have no order.
    private static int Compare(ITuple left, ITuple right)
    {
        for (var i = 0; i < Math.Min(left.Length, right.Length); i++)
            if (!Equals(left[i], right[i]) && Compare(left[i], right[i]) is not 0 and var order) return order;
        return left.Length.CompareTo(right.Length);
    }

    private sealed class TextOrder : IComparer<string>
    {
        public int Compare(string? x, string? y) => CodePoints.Compare(x, y);
    }

    private sealed class BytesOrder : IComparer<byte[]>
    {
        public int Compare(byte[]? x, byte[]? y) => x.AsSpan().SequenceCompareTo(y);
    }

    private sealed class PairOrder<T1, T2> : IComparer<(T1, T2)>
    {
        private readonly IComparer<T1>? first = Of<T1>();
        private readonly IComparer<T2>? second = Of<T2>();

        public int Compare((T1, T2) x, (T1, T2) y) =>
            PythonOrder.Compare(first, x.Item1, y.Item1) is not 0 and var order ? order : PythonOrder.Compare(second, x.Item2, y.Item2);
    }

    private sealed class TripleOrder<T1, T2, T3> : IComparer<(T1, T2, T3)>
    {
        private readonly IComparer<T1>? first = Of<T1>();
        private readonly IComparer<T2>? second = Of<T2>();
        private readonly IComparer<T3>? third = Of<T3>();

        public int Compare((T1, T2, T3) x, (T1, T2, T3) y) =>
            PythonOrder.Compare(first, x.Item1, y.Item1) is not 0 and var order ? order
            : PythonOrder.Compare(second, x.Item2, y.Item2) is not 0 and var next ? next
            : PythonOrder.Compare(third, x.Item3, y.Item3);
    }

    private sealed class ItemOrder<T> : IComparer<T>
    {
        public int Compare(T? x, T? y) => PythonOrder.Compare(x, y);
    }
}
