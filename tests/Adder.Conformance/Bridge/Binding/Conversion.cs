using System.Collections;
using System.Collections.Concurrent;
using System.Numerics;
using System.Reflection;
using Adder.Conformance.Description;
using Adder.Conformance.Objects;
using Adder.Conformance.Subclassing;
using Adder.Conformance.Values;

namespace Adder.Conformance.Binding;

/// <summary>Turns what came from Python into the type of a parameter, as far as the C# compiler would: exact types, its implicit
/// conversions, and a collection's own.</summary>
internal static class Conversion
{
    private const int Widened = 1, FromTruth = 2, Collected = 2, Implicit = 3, Boxed = 4;
    private static readonly ConcurrentDictionary<(Type Target, Type Source), ImplicitOperator?> Operators = new();
    private static readonly ConcurrentDictionary<Type, ImplicitOperator[]> OperatorsFromMany = new();

    private static readonly HashSet<Type> Collections =
        [typeof(IEnumerable<>), typeof(IReadOnlyList<>), typeof(IReadOnlyCollection<>), typeof(IList<>), typeof(ICollection<>), typeof(List<>),
         typeof(ReadOnlySpan<>), typeof(Span<>)];

    private static readonly HashSet<Type> Mappings = [typeof(IDictionary<,>), typeof(IReadOnlyDictionary<,>), typeof(Dictionary<,>)];

    /// <summary>What a collection holds; null for a type that is none.</summary>
    internal static Type? ElementType(Type type)
    {
        if (type.IsArray) return type.GetElementType();
        if (!type.IsGenericType) return null;
        return Collections.Contains(type.GetGenericTypeDefinition()) ? type.GetGenericArguments()[0] : null;
    }

    /// <summary>Converts.</summary>
    /// <param name="value">What the reader gave.</param>
    /// <param name="type">What is needed.</param>
    /// <param name="converted">The result.</param>
    /// <param name="cost">0 for the exact type.</param>
    /// <returns>Whether the type takes the value.</returns>
    /// <exception cref="OverflowException">It is an integer too large for the type.</exception>
    internal static bool TryConvert(object? value, Type type, out object? converted, out int cost)
    {
        converted = value;
        cost = 0;
        if (type.IsByRef) type = type.GetElementType()!;
        if (value is null) return TryNone(type, out converted);
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type == typeof(object))
        {
            cost = Boxed;
            return true;
        }

        if (type.IsInstanceOfType(value)) return true;
        if (IsMemory(type) || value is PythonBuffer) return TryMemory(value, type, out converted);
        if (value is Record record) return Library.IsValue(type) && (converted = record.As(type)) is not null;
        return TryNumber(value, type, out converted, out cost)
            || TryPython(value, type, out converted, out cost)
            || TryOperator(value, type, out converted, out cost)
            || TryCollection(value, type, out converted, out cost)
            || TryTuple(value, type, out converted);
    }

    /// <summary>Whether a type is memory of bytes that C# reads or writes.</summary>
    internal static bool IsMemory(Type type) => type == typeof(Span<byte>) || type == typeof(ReadOnlySpan<byte>) || type == typeof(Memory<byte>) || type == typeof(ReadOnlyMemory<byte>);

    /// <summary>Bytes can be read only; a call makes the spans.</summary>
    private static bool TryMemory(object value, Type type, out object? converted)
    {
        var writable = value as PythonBuffer;
        if (type == typeof(ReadOnlySpan<byte>)) converted = Read(value);
        else if (type == typeof(ReadOnlyMemory<byte>)) converted = Read(value) is { } bytes ? new ReadOnlyMemory<byte>(bytes) : null;
        else if (writable is null) converted = null;
        else if (type == typeof(Memory<byte>)) converted = new Memory<byte>(writable.Lend());
        else converted = type == typeof(byte[]) || type == typeof(Span<byte>) ? writable.Lend() : null;
        return converted is not null;
    }

    private static byte[]? Read(object value) => value as byte[] ?? (value as PythonBuffer)?.Copy();

    private static bool TryNone(Type type, out object? converted)
    {
        converted = null;
        if (!type.IsValueType || Nullable.GetUnderlyingType(type) is not null) return true;
        return Array.Find(type.GetMethods(BindingFlags.Public | BindingFlags.Static), m => IsImplicit(m, type) && m.GetParameters()[0].ParameterType == typeof(string))
            is { } fromText && (converted = fromText.Invoke(null, [null])) is not null;
    }

    private static bool TryNumber(object value, Type type, out object? converted, out int cost)
    {
        cost = value is bool ? FromTruth : Type.GetTypeCode(type) == TypeCode.Double ? Widened : 0;
        BigInteger? integer = value switch { bool truth => truth ? 1 : 0, long small => small, BigInteger large => large, _ => null };
        converted = (Type.GetTypeCode(type), integer) switch
        {
            (_, null) => null,
            _ when type.IsEnum => null,
            (TypeCode.Boolean, { } n) when value is long => !n.IsZero,
            (TypeCode.Byte, { } n) => (byte)n,
            (TypeCode.Int16, { } n) => (short)n,
            (TypeCode.UInt16, { } n) => (ushort)n,
            (TypeCode.Int32, { } n) => (int)n,
            (TypeCode.UInt32, { } n) => (uint)n,
            (TypeCode.Int64, { } n) => (long)n,
            (TypeCode.UInt64, { } n) => (ulong)n,
            (TypeCode.Double, { } n) => (double)n,
            (_, { } n) when type == typeof(BigInteger) => n,
            _ => (object?)null,
        };
        return converted is not null;
    }

    /// <summary>A Python callable becomes a delegate, and an object with the methods of an abstract class one of its subclass.</summary>
    private static bool TryPython(object value, Type type, out object? converted, out int cost)
    {
        converted = null;
        cost = type == typeof(Delegate) ? Widened + 1 : Widened;
        if (value is not PythonObject python) return false;
        if (type == typeof(Delegate)) converted = NamedDelegate.Make(python);
        else if (typeof(Delegate).IsAssignableFrom(type)) converted = PythonDelegate.Make(type, python);
        else if (type is { IsAbstract: true, IsInterface: false, IsClass: true }) converted = DuckType.Make(type, python);
        return converted is not null;
    }

    private static bool TryOperator(object value, Type type, out object? converted, out int cost)
    {
        converted = null;
        cost = Implicit;
        if (type.IsByRefLike) return false;
        var source = value is long ? typeof(int) : value.GetType();
        var conversion = Operators.GetOrAdd((type, source), FindOperator) ?? (value is bool ? Operators.GetOrAdd((type, typeof(int)), FindOperator) : null);
        if (conversion is null) return value is object?[] or List<object?> or Dictionary<object, object?> && TryOperatorFromMany(value, type, out converted);
        if (!TryConvert(value, conversion.From, out var argument, out _)) return false;
        converted = conversion.Call(null, [argument]);
        return true;
    }

    /// <summary>Several values together become one: a tuple that is an action, a dictionary that is an environment.</summary>
    private static bool TryOperatorFromMany(object value, Type type, out object? converted)
    {
        converted = null;
        foreach (var conversion in OperatorsFromMany.GetOrAdd(type, FindOperatorsFromMany))
        {
            if (!TryConvert(value, conversion.From, out var argument, out _)) continue;
            converted = conversion.Call(null, [argument]);
            return true;
        }

        return false;
    }

    private static ImplicitOperator[] FindOperatorsFromMany(Type target) =>
    [
        .. target.GetMethods(BindingFlags.Public | BindingFlags.Static).Where(m => IsImplicit(m, target))
            .Select(m => (Method: m, From: m.GetParameters()[0].ParameterType))
            .Where(m => m.From != typeof(byte[]) && (IsTuple(m.From) || ElementType(m.From) is not null || IsMapping(m.From)))
            .Select(m => new ImplicitOperator(m.From, CallThunk.Make(m.Method))),
    ];

    private static ImplicitOperator? FindOperator((Type Target, Type Source) key)
    {
        var method = Array.Find(key.Target.GetMethods(BindingFlags.Public | BindingFlags.Static), m => IsImplicit(m, key.Target) && Takes(m.GetParameters()[0].ParameterType, key.Source));
        return method is null ? null : new(method.GetParameters()[0].ParameterType, CallThunk.Make(method));
    }

    private static bool Takes(Type parameter, Type source) =>
        parameter.IsAssignableFrom(source) || (source == typeof(PythonObject) && DuckType.Serves(parameter));

    private static bool TryCollection(object value, Type type, out object? converted, out int cost)
    {
        converted = null;
        cost = Collected;
        if (value is Dictionary<object, object?> entries) return TryMapping(entries, type, out converted);
        if (type == typeof(byte[]) || ElementType(type) is not { } element || value is not (object[] or List<object?> or byte[])) return false;
        var items = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(element))!;
        foreach (var item in (IEnumerable)value)
        {
            if (item is null && element.IsValueType && Nullable.GetUnderlyingType(element) is null) return false;
            if (!TryConvert(item, element, out var one, out var step)) return false;
            items.Add(one);
            cost = Math.Max(cost, Collected + step);
        }

        converted = type.IsArray || type.IsByRefLike ? items.GetType().GetMethod("ToArray")!.Invoke(items, null) : items;
        return true;
    }

    private static bool TryMapping(Dictionary<object, object?> entries, Type type, out object? converted)
    {
        converted = null;
        var pair = ElementType(type) is { IsGenericType: true } element && element.GetGenericTypeDefinition() == typeof(KeyValuePair<,>) ? element
            : IsMapping(type) ? type : null;
        if (pair?.GetGenericArguments() is not [var keyType, var valueType]) return false;
        var dictionary = (IDictionary)Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(keyType, valueType))!;
        foreach (var (key, value) in entries)
        {
            if (!TryConvert(key, keyType, out var k, out _) || !TryConvert(value, valueType, out var v, out _)) return false;
            dictionary[k!] = v;
        }

        converted = dictionary;
        return true;
    }

    private static bool TryTuple(object value, Type type, out object? converted)
    {
        converted = null;
        if (value is not object?[] items || !IsTuple(type)) return false;
        var types = type.GetGenericArguments();
        if (types.Length != items.Length) return false;
        var fields = new object?[items.Length];
        for (var i = 0; i < items.Length; i++)
            if (!TryConvert(items[i], types[i], out fields[i], out _)) return false;
        converted = Activator.CreateInstance(type, fields);
        return true;
    }

    private static bool IsMapping(Type type) => type.IsGenericType && Mappings.Contains(type.GetGenericTypeDefinition());

    internal static bool IsTuple(Type type) => type.IsGenericType
        && (type.GetGenericTypeDefinition() == typeof(KeyValuePair<,>) || type.GetGenericTypeDefinition().FullName!.StartsWith("System.ValueTuple`", StringComparison.Ordinal));

    private static bool IsImplicit(MethodInfo method, Type target) => method.Name == "op_Implicit" && method.ReturnType == target;

    private sealed record ImplicitOperator(Type From, CallThunk.Call Call);
}
