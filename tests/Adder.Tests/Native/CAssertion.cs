using System.Globalization;
using System.Reflection;
using System.Runtime.InteropServices;

namespace Adder.Tests.Native;

/// <summary>One thing that Native declares, and the line of C that compiles only if the headers say the same.</summary>
internal sealed record CAssertion(CAssertion.Kinds Kind, string Name, string Line)
{
    internal enum Kinds { Constant, Size, Field, Function }

    private const BindingFlags Declared = BindingFlags.Static | BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    /// <summary>Everything that types declare: constants, structs with all their fields, and imported functions.</summary>
    internal static IEnumerable<CAssertion> Of(IEnumerable<Type> types) => types.Where(type => !type.Name.Contains('<', StringComparison.Ordinal)).SelectMany(type =>
        Constants(type).Concat(Functions(type)).Concat(type is { IsValueType: true, IsEnum: false } ? Layout(type) : []));

    private static IEnumerable<CAssertion> Constants(Type type) =>
        from field in type.GetFields(Declared)
        where field.IsLiteral
        select new CAssertion(Kinds.Constant, field.Name, $"CONSTANT({field.Name}, {Literal(field.GetRawConstantValue()!)})");

    private static IEnumerable<CAssertion> Functions(Type type) =>
        from method in type.GetMethods(Declared)
        let import = method.GetCustomAttribute<LibraryImportAttribute>()
        where import is not null
        let name = import.EntryPoint ?? method.Name
        let signature = method.GetParameters().Select(parameter => parameter.ParameterType).Prepend(method.ReturnType).Select(Spec)
        select new CAssertion(Kinds.Function, name, $"FUNCTION({name}, {string.Join(", ", signature)})");

    private static IEnumerable<CAssertion> Layout(Type type)
    {
        var c = CName(type);
        yield return new(Kinds.Size, $"{type.Name}.sizeof", $"SIZE({c}, {ManagedLayout.SizeOf(type)})");
        foreach (var field in type.GetFields(Declared).Where(field => !field.IsStatic))
        {
            var line = $"FIELD({c}, {field.Name}, {ManagedLayout.OffsetOf(type, field)}, {ManagedLayout.SizeOf(field.FieldType)})";
            if (field.FieldType is { IsPrimitive: true } or { IsPointer: true }) line += $" KIND({c}, {field.Name}, {Spec(field.FieldType)})";
            yield return new(Kinds.Field, $"{type.Name}.{field.Name}", line);
        }
    }

    private static string CName(Type type) => NativeOracle.CNames.TryGetValue(type.Name, out var name) ? name
        : type.Name.EndsWith("_t", StringComparison.Ordinal) ? type.Name : $"struct {type.Name}";

    private static string Literal(object value) => value switch
    {
        string text => $"\"{text}\"",
        ulong number => number.ToString(CultureInfo.InvariantCulture) + "ULL",
        long.MinValue => "(-9223372036854775807LL - 1)",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture) + "LL",
        _ => throw new ArgumentException($"no C literal for {value}"),
    };

    private static string Spec(Type type)
    {
        if (type == typeof(void)) return "Void";
        if (type.IsPointer || type.IsFunctionPointer || type.IsByRef) return "Ptr";
        if (type.IsEnum) return Spec(type.GetEnumUnderlyingType());
        var size = ManagedLayout.SizeOf(type);
        if (type == typeof(double) || type == typeof(float)) return $"Float<{size}>";
        if (!type.IsPrimitive) return $"Struct<{size}>";
        if (type == typeof(bool) || type == typeof(char)) throw new ArgumentException($"{type} is not blittable");
        var isSigned = type == typeof(sbyte) || type == typeof(short) || type == typeof(int) || type == typeof(long) || type == typeof(nint);
        return $"Int<{size}, {(isSigned ? "true" : "false")}>";
    }
}
