using System.Reflection;
using Adder.Conformance.Binding;
using Adder.Conformance.Subclassing;
using Adder.Conformance.Values;

namespace Adder.Conformance.Description;

/// <summary>What Python needs to make a class of a C# class.</summary>
internal static class TypeDescription
{
    private const BindingFlags Instances = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.DeclaredOnly;
    private static readonly HashSet<string> DotNetOnly = ["ToString", "Equals", "GetHashCode", "Finalize", "MoveNext", "Dispose", "Reset", "GetEnumerator", "CompareTo", "with"];

    internal static Dictionary<string, object?> Of(Type definition)
    {
        var type = Library.Close(definition);
        var name = type == typeof(Stepper) ? "iterator" : Library.PythonName(type);
        var description = new Dictionary<string, object?>
        {
            ["name"] = name,
            ["id"] = (long)Library.TypeId(type),
            ["abstract"] = type.IsAbstract,
            ["base"] = Library.Owns(type.BaseType) ? (long)Library.TypeId(type.BaseType!) : null,
            ["special"] = SpecialMethods.Of(type, name),
            ["properties"] = Properties(type, name),
            ["interfaces"] = type.GetInterfaces().Select(i => i.Name.Split('`')[0]).Distinct().ToList(),
        };
        var methods = Methods(type, name, out var virtuals);
        description["methods"] = methods;
        if (!type.IsAbstract && type.GetConstructors() is { Length: > 0 } constructors)
        {
            description["constructor"] = Signatures.Add($"{name}.__init__", constructors);
            if (!type.IsSealed) AddSubclass(description, methods, type, name, virtuals);
        }

        return description;
    }

    /// <summary>Names that base classes declare too, so that the overloads of a name are complete.</summary>
    private static List<Dictionary<string, object?>> Methods(Type type, string name, out List<MethodInfo> virtuals)
    {
        var methods = new Dictionary<string, Dictionary<string, object?>>();
        virtuals = [];
        for (var t = type; Library.Owns(t) || t == typeof(Stepper); t = t.BaseType!)
        {
            foreach (var overloads in t.GetMethods(Instances).Where(IsForPython).Select(m => Library.Close(m, $"{name}.{m.Name}")).OfType<MethodInfo>().GroupBy(m => m.Name))
            {
                if (methods.ContainsKey(overloads.Key)) continue;
                methods[overloads.Key] = Signatures.Add($"{name}.{overloads.Key}", overloads);
                if (overloads.FirstOrDefault(m => m is { IsVirtual: true, IsFinal: false }) is { } overridable) virtuals.Add(overridable);
            }
        }

        return [.. methods.Values];
    }

    private static bool IsForPython(MethodInfo method) =>
        !method.IsSpecialName && !method.Name.Contains('.', StringComparison.Ordinal) && (method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly)
        && !DotNetOnly.Contains(method.Name) && !Library.IsGuide(method) && !method.ReturnType.IsByRefLike;

    private static void AddSubclass(Dictionary<string, object?> description, List<Dictionary<string, object?>> methods, Type type, string name, List<MethodInfo> virtuals)
    {
        var emitted = OverrideEmitter.Emit(type, virtuals);
        description["subclass"] = Signatures.Add($"{name}.__init__", emitted.GetConstructors(), OverrideEmitter.OwnParameters);
        description["emitted"] = emitted.Name;
        description["virtuals"] = virtuals.Select(v => v.Name).ToList();
        foreach (var method in virtuals.Where(v => !v.IsAbstract))
        {
            var others = method.DeclaringType!.GetMethods(Instances).Where(m => m.Name == method.Name && !m.IsVirtual && IsForPython(m));
            var inherited = Signatures.Add($"{name}.{method.Name}", [emitted.GetMethod(OverrideEmitter.BasePrefix + method.Name)!, .. others]);
            methods.Single(m => (string)m["name"]! == method.Name)["base"] = inherited["id"];
        }
    }

    private static List<object?[]> Properties(Type type, string name)
    {
        var properties = new Dictionary<string, object?[]>();
        for (var t = type; Library.Owns(t); t = t.BaseType!)
        {
            foreach (var property in t.GetProperties(Instances & ~BindingFlags.NonPublic))
                if (property.GetIndexParameters().Length == 0 && !Library.IsGuide(property) && !property.Name.Contains('.', StringComparison.Ordinal))
                    properties.TryAdd(property.Name, Accessors(name, property.Name, property.PropertyType, property.GetValue, property.SetMethod is { IsPublic: true } ? property.SetValue : null));
            foreach (var field in t.GetFields(Instances & ~BindingFlags.NonPublic))
                properties.TryAdd(field.Name, Accessors(name, field.Name, field.FieldType, field.GetValue, field.IsInitOnly ? null : field.SetValue));
        }

        return [.. properties.Values];
    }

    private static object?[] Accessors(string type, string name, Type of, Func<object?, object?> get, Action<object?, object?>? set) =>
    [
        name,
        (long)Member.Add($"{type}.{name}", (self, _) => Unwrapped(() => get(self))),
        set is null ? -1L : (long)Member.Add($"{type}.{name}", (self, arguments) => Unwrapped(() =>
        {
            set(self, Conversion.TryConvert(arguments[0], of, out var value, out _) ? value : throw new BindingException("TypeError", $"{name} is a {of.Name}"));
            return null;
        })),
    ];

    private static object? Unwrapped(Func<object?> access)
    {
        try
        {
            return access();
        }
        catch (TargetInvocationException e) when (e.InnerException is { } cause)
        {
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(cause);
            throw;
        }
    }
}
