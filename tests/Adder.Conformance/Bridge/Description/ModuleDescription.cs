using System.Reflection;
using Adder.Conformance.Binding;

namespace Adder.Conformance.Description;

/// <summary>What Python needs to make a module of a static class.</summary>
internal static class ModuleDescription
{
    private const BindingFlags Statics = BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly;

    internal static Dictionary<string, object?>? Of(string name, Type? module, Assembly assembly)
    {
        if (module is null) return null;
        var types = module.GetNestedTypes().Where(t => !Library.IsGuide(t) && Library.CanClose(t) && !(t.IsAbstract && t.IsSealed))
            .OrderByDescending(t => t.IsGenericTypeDefinition).ToList();   // of local and local<T>, Python's is the last one
        return new()
        {
            ["functions"] = Functions(name, module),
            ["properties"] = Properties(name, module),
            ["constants"] = module.GetFields(Statics).Where(f => !Library.IsGuide(f)).ToDictionary(f => f.Name, f => f.GetValue(null)),
            ["classes"] = types.Where(t => !t.IsSubclassOf(typeof(Exception)) && !t.IsValueType && !t.IsInterface).Select(TypeDescription.Of).ToList(),
            ["values"] = types.Where(t => Library.IsValue(t) && t.GetConstructors().Length > 0).Select(t => Signatures.Add($"{name}.{t.Name}", t.GetConstructors())).ToList(),
            ["own_exceptions"] = types.Where(t => t.IsSubclassOf(typeof(Exception))).Select(t => t.Name).ToList(),
            ["exceptions"] = assembly.GetExportedTypes().Where(t => t.IsSubclassOf(typeof(Exception)))
                .Select(t => new object?[] { Library.PythonName(t), Library.Owns(t.BaseType) ? Library.PythonName(t.BaseType!) : null }).ToList(),
        };
    }

    private static List<Dictionary<string, object?>> Functions(string name, Type module) =>
        [.. module.GetMethods(Statics).Where(m => !m.IsSpecialName && !Library.IsGuide(m) && !m.ReturnType.IsByRefLike)
            .Select(m => Library.Close(m, $"{name}.{m.Name}")).OfType<MethodInfo>().GroupBy(m => m.Name).Select(overloads => Signatures.Add($"{name}.{overloads.Key}", overloads))];

    private static List<object?[]> Properties(string name, Type module) =>
        [.. module.GetProperties(Statics).Where(p => !Library.IsGuide(p)).Select(p => new object?[]
        {
            p.Name, (long)Member.Add($"{name}.{p.Name}", (_, _) => p.GetValue(null, BindingFlags.DoNotWrapExceptions, null, null, null)),
            p.SetMethod is { IsPublic: true } ? (long)Member.Add($"{name}.{p.Name}", [p.SetMethod]) : -1L,
        })];
}
