using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Adder.Indexing;

/// <summary>A member as C# declares it, without what every member has in common.</summary>
internal static class Signature
{
    private static readonly NullabilityInfoContext Nullability = new();

    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void", [typeof(object)] = "object", [typeof(string)] = "string", [typeof(bool)] = "bool", [typeof(char)] = "char",
        [typeof(byte)] = "byte", [typeof(int)] = "int", [typeof(uint)] = "uint", [typeof(long)] = "long", [typeof(ulong)] = "ulong",
        [typeof(double)] = "double", [typeof(nint)] = "nint",
    };

    private static readonly string[] Reserved = ["default", "event", "object", "in", "out", "ref", "params", "string", "is", "as"];

    internal static string Of(MemberInfo member) => member switch
    {
        Type type => $"{KindOf(type)} {Name(type)}",
        FieldInfo { IsLiteral: true } field => $"const {Name(field.FieldType)} {field.Name}",
        FieldInfo field => $"{Name(field.FieldType)} {field.Name}",
        PropertyInfo property when property.GetIndexParameters() is [var key] =>
            $"{Property(property)} this[{Name(key.ParameterType)} {key.Name}] {Accessors(property)}",
        PropertyInfo property => $"{Property(property)} {property.Name} {Accessors(property)}",
        MethodInfo { IsSpecialName: true } method when method.Name.StartsWith("op_", StringComparison.Ordinal) => $"operator {method.Name["op_".Length..]}",
        MethodInfo method => $"{Nullable(Name(method.ReturnType), Nullability.Create(method.ReturnParameter))} {method.Name}{Generic(method)}" +
            $"({string.Join(", ", method.GetParameters().Select(Parameter))})",
        _ => member.Name,
    };

    private static string Property(PropertyInfo property) => Nullable(Name(property.PropertyType), Nullability.Create(property));

    private static string Accessors(PropertyInfo property) => property.SetMethod is { IsPublic: true } ? "{ get; set; }" : "{ get; }";

    private static string KindOf(Type type) => type switch
    {
        { IsValueType: true } => "struct",
        { IsInterface: true } => "interface",
        { IsAbstract: true, IsSealed: true } => "static class",
        _ => "class",
    };

    private static string Generic(MethodInfo method) =>
        method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(argument => argument.Name))}>" : "";

    private static string Parameter(ParameterInfo parameter)
    {
        var isParams = parameter.IsDefined(typeof(ParamArrayAttribute)) || parameter.IsDefined(typeof(ParamCollectionAttribute));
        var prefix = isParams ? "params " : parameter.IsOut ? "out " : parameter.ParameterType.IsByRef ? "in " : "";
        var type = parameter.ParameterType.IsByRef ? parameter.ParameterType.GetElementType()! : parameter.ParameterType;
        return $"{prefix}{Nullable(Name(type), Nullability.Create(parameter))} {Name(parameter)}{(parameter.HasDefaultValue ? $" = {Default(parameter)}" : "")}";
    }

    private static string Default(ParameterInfo parameter) => parameter.RawDefaultValue switch
    {
        null => parameter.ParameterType.IsValueType && System.Nullable.GetUnderlyingType(parameter.ParameterType) is null ? "default" : "null",
        bool truth => truth ? "true" : "false",
        string text => $"\"{text}\"",
        int mode when parameter.Name == "mode" => $"0x{mode:X}",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        var other => other.ToString()!,
    };

    private static string Nullable(string name, NullabilityInfo info) =>
        info.ReadState == NullabilityState.Nullable && !name.EndsWith('?') ? name + "?" : name;

    private static string Name(ParameterInfo parameter) => Reserved.Contains(parameter.Name) ? "@" + parameter.Name : parameter.Name!;

    private static string Name(Type type)
    {
        if (Keywords.TryGetValue(type, out var keyword)) return keyword;
        if (System.Nullable.GetUnderlyingType(type) is { } inner) return Name(inner) + "?";
        if (type.IsArray) return Name(type.GetElementType()!) + "[]";
        if (!type.IsGenericType) return type.Name;
        var arguments = type.GetGenericArguments().Select(Name);
        if (type.IsAssignableTo(typeof(ITuple))) return $"({string.Join(", ", arguments)})";
        return type.Name.Contains('`', StringComparison.Ordinal) ? $"{type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)]}<{string.Join(", ", arguments)}>" : type.Name;
    }
}
