using System.Reflection;
using Adder.Conformance.Binding;
using Adder.Conformance.Description;
using Adder.Conformance.Interop;

namespace Adder.Conformance.Values;

/// <summary>What Python needs to raise the same exception: its type's name, its text, and its public properties.</summary>
internal static class ExceptionFields
{
    internal static Dictionary<string, object?> Of(Exception exception)
    {
        var type = exception.GetType();
        var fields = new Dictionary<string, object?> { ["message"] = exception.Message };
        if (exception is BindingException refused)
        {
            fields["type"] = refused.PythonType;
        }
        else if (Library.Owns(type))
        {
            fields["type"] = Library.PythonName(type);
            for (var t = type; Library.Owns(t); t = t.BaseType!)
                foreach (var property in t.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
                    fields[property.Name] = property.GetValue(exception);
        }
        else
        {
            fields["type"] = exception is SabotageException ? "Sabotaged" : type.FullName;
            fields["foreign"] = exception.ToString();
        }

        return fields;
    }
}
