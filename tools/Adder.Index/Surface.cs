using System.Reflection;

namespace Adder.Indexing;

/// <summary>Finds in the built library what stands for a name of Python.</summary>
internal static class Surface
{
    private const BindingFlags Public = BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.FlattenHierarchy;

    // design: special methods become what C# has for them
    private static readonly Dictionary<string, string[]> Special = new()
    {
        ["__call__"] = ["call"],
        ["__len__"] = ["Count"],
        ["__contains__"] = ["Contains", "ContainsKey"],
        ["__iter__"] = ["GetEnumerator"],
        ["__next__"] = ["MoveNext", "next"],
        ["__getitem__"] = ["Item"],
        ["__setitem__"] = ["Item"],
        ["__delitem__"] = ["Remove"],
        ["__enter__"] = ["with", "Dispose"],
        ["__exit__"] = ["with", "Dispose"],
        ["__or__"] = ["op_BitwiseOr"],
        ["__ior__"] = ["op_BitwiseOr", "op_BitwiseOrAssignment"],
        ["__and__"] = ["op_BitwiseAnd"],
        ["__iand__"] = ["op_BitwiseAnd", "op_BitwiseAndAssignment"],
        ["__xor__"] = ["op_ExclusiveOr"],
        ["__ixor__"] = ["op_ExclusiveOr", "op_ExclusiveOrAssignment"],
        ["__sub__"] = ["op_Subtraction"],
        ["__isub__"] = ["op_Subtraction", "op_SubtractionAssignment"],
        ["__repr__"] = ["ToString"],
    };

    /// <summary>The members for a name, all overloads; empty when there is none.</summary>
    internal static IReadOnlyList<MemberInfo> Find(LedgerRow row)
    {
        if (row.Module == "builtins") return TypeNamed(row.Name) is { } type ? [type] : [];
        var names = Special.GetValueOrDefault(row.Name, [row.Name]);
        return Owner(row.Module) is { } owner ? [.. names.SelectMany(name => Members(owner, name))] : [];
    }

    /// <summary>Whether a member teaches at compile time instead of working.</summary>
    internal static bool IsGuide(MemberInfo member) => member.GetCustomAttribute<ObsoleteAttribute>() is { IsError: true, DiagnosticId: "ADDER001" };

    private static IEnumerable<MemberInfo> Members(Type owner, string name)
    {
        var direct = owner.GetMember(name, Public).Concat(ForSubclasses(owner, name)).Concat(Nested(owner, name)).ToArray();
        if (direct.Length > 0) return direct;
        return owner.GetInterfaces().SelectMany(contract => contract.GetMember(name, Public)).Take(1);
    }

    // what Python's subclasses use and nobody else does
    private static IEnumerable<PropertyInfo> ForSubclasses(Type owner, string name) =>
        owner.GetMember(name, BindingFlags.NonPublic | BindingFlags.Instance).OfType<PropertyInfo>().Where(property => property.GetMethod is { IsFamily: true } or { IsFamilyOrAssembly: true });

    private static IEnumerable<Type> Nested(Type owner, string name) =>
        owner.GetNestedTypes().Where(type => type.Name.StartsWith(name + "`", StringComparison.Ordinal));

    /// <summary>The type that bears a module's members: a module, a class in it, what an attribute holds or what a function answers.</summary>
    private static Type? Owner(string path)
    {
        var parts = path.Split('.');
        var type = TypeNamed(parts[0]);
        foreach (var part in parts.Skip(1)) type = type is null ? null : Inner(type, part);
        return type;
    }

    private static Type? Inner(Type type, string name) => Members(type, name).Concat(Members(type, name + "_type")).Select(member => member switch
    {
        Type nested => nested,
        PropertyInfo property => property.PropertyType,
        FieldInfo field => field.FieldType,
        MethodInfo method => method.ReturnType,
        _ => null,
    }).FirstOrDefault(found => found is not null && found != typeof(void));

    private static Type? TypeNamed(string name) => typeof(os).Assembly.GetType($"Adder.{name}") is { IsPublic: true } type ? type : null;
}
