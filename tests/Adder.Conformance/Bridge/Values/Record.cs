using System.Reflection;
using Adder.Conformance.Binding;

namespace Adder.Conformance.Values;

/// <summary>A Python tuple with named items, such as <c>os.stat_result</c>, on its way to become the C# struct of these fields.</summary>
internal sealed class Record(Dictionary<object, object?> items)
{
    internal object? As(Type type)
    {
        var value = Activator.CreateInstance(type)!;
        var known = false;
        foreach (var (name, item) in items)
        {
            if (type.GetProperty((string)name, BindingFlags.Public | BindingFlags.Instance) is not { } property) continue;
            known = true;
            if (property.GetSetMethod(nonPublic: true) is not null && Conversion.TryConvert(item, property.PropertyType, out var converted, out _))
                property.SetValue(value, converted);
        }

        return known ? value : null;
    }
}
