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

    /// <summary>Says which type parameters of a class or function stand for objects that it must not keep alive, and, where a parameter is
    /// of type <see cref="object"/>, which parameters do; every other one is a strong reference. It is for weak references only.</summary>
    internal static void HoldWeakly(string name, int[] positions) => Weak[name] = positions;

    internal static bool IsHeldWeakly(string name, int position) => Weak.TryGetValue(name, out var weak) && weak.Contains(position);

    /// <summary>A generic type, closed over what stands for Python objects.</summary>
    internal static Type Close(Type type) =>
        type.IsGenericTypeDefinition ? type.MakeGenericType(Arguments(type.GetGenericArguments(), PythonName(type))!) : type;

    /// <summary>Whether anything that stands for Python objects meets the constraints of a class. What can't be closed is left out.</summary>
    internal static bool CanClose(Type type) => !type.IsGenericTypeDefinition || Arguments(type.GetGenericArguments(), PythonName(type)) is not null;

    /// <summary>A generic method, closed likewise; <see langword="null"/> where nothing meets its constraints, and it is left out.</summary>
    internal static MethodInfo? Close(MethodInfo method, string name)
    {
        if (!method.IsGenericMethodDefinition) return method;
        return Arguments(method.GetGenericArguments(), name) is { } arguments ? method.MakeGenericMethod(arguments) : null;
    }

    internal static Dictionary<string, object?>? DescribeModule(string module) =>
        ModuleDescription.Of(module, Assembly.GetType($"{Name}.{module}"), Assembly);

    internal static Dictionary<string, object?> DescribeType(int id) => TypeDescription.Of(Types[id]);

    /// <summary>A member that only says what to use instead: it can't be called.</summary>
    internal static bool IsGuide(MemberInfo member) => member.GetCustomAttribute<ObsoleteAttribute>()?.IsError == true;

    private static Type[]? Arguments(Type[] parameters, string name)
    {
        var found = parameters.Select((parameter, i) => StandIn(parameter, IsHeldWeakly(name, i))).OfType<Type>().ToArray();
        return found.Length == parameters.Length ? found : null;
    }

    private static Type? StandIn(Type parameter, bool isWeak) => Array.Find<Type>(isWeak ? [typeof(WeakTwin), typeof(WeakCallable)] : [typeof(PythonObject)],
        type => Array.TrueForAll(parameter.GetGenericParameterConstraints(), c => c.ContainsGenericParameters || c.IsAssignableFrom(type)));
}
