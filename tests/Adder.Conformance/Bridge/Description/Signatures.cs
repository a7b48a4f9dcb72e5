using System.Reflection;
using Adder.Conformance.Binding;
using Adder.Conformance.Objects;

namespace Adder.Conformance.Description;

/// <summary>Tells Python how to send the arguments of a member.</summary>
internal static class Signatures
{
    /// <summary>Adds the overloads of one name.</summary>
    /// <param name="name">The name, with its module and class.</param>
    /// <param name="methods">The overloads.</param>
    /// <param name="ownParameters">How many parameters the bridge itself gives.</param>
    /// <returns>The member's number and, for each overload, its parameters: name, kind, whether it takes all the rest.</returns>
    internal static Dictionary<string, object?> Add(string name, IEnumerable<MethodBase> methods, int ownParameters = 0)
    {
        var id = Member.Add(name, methods, ownParameters);
        return new()
        {
            ["name"] = name[(name.LastIndexOf('.') + 1)..],
            ["id"] = (long)id,
            ["overloads"] = Member.Get(id).Overloads.Select(overload => Parameters(overload, name.Replace(".__init__", null, StringComparison.Ordinal))).ToList(),
        };
    }

    private static List<object?[]> Parameters(Overload overload, string name) => [.. overload.Parameters.Select((parameter, i) => new object?[]
    {
        parameter.Name,
        parameter.ParameterType == typeof(object) && Library.IsHeldWeakly(name, i) ? "twin" : Kind(parameter.ParameterType),
        overload.TakesRest && i == overload.Parameters.Length - 1,
    })];

    /// <summary>How a value is sent: as the Python object that it is, as its twin, as a delegate that lives like a twin, what can be
    /// read or written as bytes, a pair part by part, an iterable as a list, or simply as a value.</summary>
    internal static string Kind(Type type)
    {
        if (type == typeof(PythonObject)) return "object";
        if (type == typeof(WeakTwin)) return "twin";
        if (type == typeof(WeakCallable)) return "callable";
        if (Conversion.IsMemory(type)) return "buffer";
        if (Conversion.IsTuple(type)) return PairKind(Array.ConvertAll(type.GetGenericArguments(), Kind));
        return Conversion.ElementType(type) is { } element && element != typeof(byte) ? Kind(element) + "s" : "value";
    }

    private static string PairKind(string[] kinds) => Array.TrueForAll(kinds, kind => kind == "value") ? "value" : $"<{string.Join(',', kinds)}>";
}
