using System.Collections.Concurrent;
using System.Reflection;
using Adder.Conformance.Objects;

namespace Adder.Conformance.Subclassing;

/// <summary>A Python object that has the methods of an abstract C# class is passed as an object of an emitted subclass.</summary>
internal static class DuckType
{
    private static readonly ConcurrentDictionary<Type, Type?> Emitted = new();

    internal static bool Serves(Type type) => AbstractMethods(type).Length > 0;

    internal static object? Make(Type type, PythonObject target)
    {
        var methods = AbstractMethods(type);
        if (methods.Length == 0 || !methods.All(m => (bool?)PythonCalls.Call(PythonCalls.Kind.Has, target.Id, [m.Name], target) == true)) return null;
        var emitted = Emitted.GetOrAdd(type, t => OverrideEmitter.Emit(t, methods));
        return Activator.CreateInstance(emitted!, new ObjectTarget(target), -1L);
    }

    private static MethodInfo[] AbstractMethods(Type type) => type is { IsAbstract: true, IsInterface: false, IsSealed: false, ContainsGenericParameters: false }
        ? Array.FindAll(type.GetMethods(BindingFlags.Public | BindingFlags.Instance), m => m.IsAbstract) : [];
}
