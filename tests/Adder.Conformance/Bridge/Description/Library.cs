using System.Reflection;
using System.Runtime.CompilerServices;
using Adder.Conformance.Objects;

namespace Adder.Conformance.Description;

/// <summary>The assembly under test, seen by reflection: a static class is a Python module, a type nested in it one of the module's.</summary>
internal static class Library
{
    private const string Name = "Adder";
    private static readonly Assembly Assembly = Assembly.Load(Name);
    private static readonly Dictionary<Type, int> TypeIds = [];
    private static readonly List<Type> Types = [];
    private static readonly Dictionary<string, int[]> Weak = [];

    internal static bool Owns(Type? type) => type?.Assembly == Assembly;

    internal static bool IsCompilerMade(Type type) => type.IsDefined(typeof(CompilerGeneratedAttribute), false);

    /// <summary>Whether objects of the type go to Python field by field and not by handle: a struct that shows what is in it.</summary>
    internal static bool IsValue(Type type) =>
        type.IsValueType && Owns(type) && !type.IsEnum && type.GetProperties().Length + type.GetFields(BindingFlags.Public | BindingFlags.Instance).Length > 0;

    /// <summary><c>os.DirEntry</c> for a nested type, <c>OSError</c> for one that isn't.</summary>
    internal static string PythonName(Type type)
    {
        var name = type.Name.Split('`')[0];
        return type.DeclaringType is { } module ? $"{PythonName(module)}.{name}" : name;
    }

    internal static int TypeId(Type type)
    {
        lock (Types)
        {
            if (TypeIds.TryGetValue(type, out var id)) return id;
            Types.Add(type);
            return TypeIds[type] = Types.Count - 1;
        }
    }

    /// <summary>Says which type parameters of a class stand for objects that it must not keep alive; every other one is a strong
    /// reference. It is for weak references only.</summary>
    internal static void HoldWeakly(string type, int[] parameters) => Weak[type] = parameters;

    /// <summary>A generic type or method, closed over what stands for Python objects.</summary>
    internal static Type Close(Type type) =>
        type.IsGenericTypeDefinition ? type.MakeGenericType(Arguments(type.GetGenericArguments(), PythonName(type))) : type;

    /// <summary>Whether Python objects may stand for the type parameters of a class.</summary>
    internal static bool CanClose(Type type) => type.GetGenericArguments() is var parameters
        && Array.TrueForAll(parameters, p => !p.IsGenericParameter || p.GetGenericParameterConstraints().All(c => c.ContainsGenericParameters || c.IsAssignableFrom(typeof(PythonObject))));

    internal static MethodInfo Close(MethodInfo method, string name) =>
        method.IsGenericMethodDefinition ? method.MakeGenericMethod(Arguments(method.GetGenericArguments(), name)) : method;

    /// <summary>What a module has; nothing of <c>weakref</c> yet, whose generic methods ask of their type parameters what Python objects don't give.</summary>
    internal static Dictionary<string, object?>? DescribeModule(string module) =>
        ModuleDescription.Of(module, module == "weakref" ? null : Assembly.GetType($"{Name}.{module}"), Assembly);

    internal static Dictionary<string, object?> DescribeType(int id) => TypeDescription.Of(Types[id]);

    /// <summary>A member that only says what to use instead: it can't be called.</summary>
    internal static bool IsGuide(MemberInfo member) => member.GetCustomAttribute<ObsoleteAttribute>()?.IsError == true;

    private static Type[] Arguments(Type[] parameters, string name) =>
        [.. parameters.Select((_, i) => Weak.TryGetValue(name, out var weak) && weak.Contains(i) ? typeof(WeakTwin) : typeof(PythonObject))];
}
