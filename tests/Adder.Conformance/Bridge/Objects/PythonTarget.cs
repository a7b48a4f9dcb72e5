using Adder.Conformance.Description;

namespace Adder.Conformance.Objects;

/// <summary>The Python object behind a C# object of an emitted class: where its virtual calls go.</summary>
public abstract class PythonTarget
{
    /// <summary>Calls a method of the Python object.</summary>
    /// <param name="method">The method's name.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="type">What the C# method answers.</param>
    /// <returns>The result, converted.</returns>
    public abstract object? Call(string method, object?[] arguments, Type type);
}

/// <summary>A Python object that a C# object stands in for, and keeps alive: a path-like object, for instance.</summary>
/// <param name="target">The object.</param>
public sealed class ObjectTarget(PythonObject target) : PythonTarget
{
    public override object? Call(string method, object?[] arguments, Type type) =>
        PythonCalls.Convert(PythonCalls.Call(PythonCalls.Kind.ObjectMethod, target.Id, [Signatures.Kind(type), method, .. arguments], target), type);
}

/// <summary>An instance of a Python subclass: it owns the C# object, which therefore knows it only by number.</summary>
/// <param name="id">The number.</param>
public sealed class ProxyTarget(long id) : PythonTarget
{
    public override object? Call(string method, object?[] arguments, Type type) =>
        PythonCalls.Convert(PythonCalls.Call(PythonCalls.Kind.Method, id, [Signatures.Kind(type), method, .. arguments], null), type);
}
