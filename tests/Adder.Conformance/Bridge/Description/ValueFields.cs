using System.Collections.Concurrent;
using System.Reflection;
using Adder.Conformance.Binding;

namespace Adder.Conformance.Description;

/// <summary>The named fields of a value: its public properties and fields.</summary>
internal static class ValueFields
{
    private const BindingFlags Own = BindingFlags.Public | BindingFlags.Instance;
    private static readonly ConcurrentDictionary<Type, (string Name, CallThunk.Call Get)[]> Getters = new();

    internal static Dictionary<string, object?> Of(object value)
    {
        var fields = new Dictionary<string, object?>();
        foreach (var (name, get) in Getters.GetOrAdd(value.GetType(), _ => [.. Find(value)])) fields[name] = get(value, []);
        return fields;
    }

    private static IEnumerable<(string Name, CallThunk.Call Get)> Find(object value)
    {
        foreach (var property in value.GetType().GetProperties(Own))
        {
            if (property.GetIndexParameters().Length > 0 || Library.IsGuide(property)) continue;
            var get = CallThunk.Make(property.GetMethod!);
            if (IsHere(get, value)) yield return (property.Name, get);
        }

        foreach (var field in value.GetType().GetFields(Own)) yield return (field.Name, (self, _) => field.GetValue(self));
    }

    // a field that this operating system doesn't have says so when it is read
    private static bool IsHere(CallThunk.Call get, object value)
    {
        try
        {
            get(value, []);
            return true;
        }
        catch (PlatformNotSupportedException)
        {
            return false;
        }
    }
}
