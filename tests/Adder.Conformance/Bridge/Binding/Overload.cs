using System.Reflection;
using System.Runtime.CompilerServices;

namespace Adder.Conformance.Binding;

/// <summary>One C# signature, and how Python's arguments are laid out for it.</summary>
internal sealed class Overload
{
    private static readonly NullabilityInfoContext Nullability = new();
    private readonly CallThunk.Call call;
    private readonly bool[] takesNone;
    private readonly Type? rest;

    internal Overload(MethodBase method, int ownParameters)
    {
        call = CallThunk.Make(method);
        Parameters = method.GetParameters()[ownParameters..];
        takesNone = [.. Parameters.Select(TakesNone)];
        if (Parameters.Length > 0 && (Parameters[^1].IsDefined(typeof(ParamArrayAttribute)) || Parameters[^1].IsDefined(typeof(ParamCollectionAttribute))))
            rest = Conversion.ElementType(Parameters[^1].ParameterType);
    }

    internal ParameterInfo[] Parameters { get; }

    internal bool TakesRest => rest is not null;

    internal object? Invoke(object? self, object?[] values) => call(self, values);

    /// <summary>Lays the arguments out by position and by Python's parameter names.</summary>
    /// <param name="arguments">Those without a name.</param>
    /// <param name="keywords">Those with one.</param>
    /// <param name="values">What the method is called with.</param>
    /// <param name="cost">0 when every argument had exactly the parameter's type; the lowest overload wins.</param>
    /// <param name="refusal">Why not, when Python has a more exact word than TypeError.</param>
    /// <returns>Whether the signature takes the arguments.</returns>
    internal bool TryBind(object?[] arguments, Dictionary<object, object?>? keywords, out object?[] values, out int cost, ref BindingException? refusal)
    {
        values = new object?[Parameters.Length];
        cost = 0;
        var named = 0;
        for (var i = 0; i < Parameters.Length; i++)
        {
            var parameter = Parameters[i];
            if (TakesRest && i == Parameters.Length - 1 && keywords?.ContainsKey(parameter.Name!) != true)
            {
                if (!TryCollect(arguments.AsSpan(Math.Min(i, arguments.Length)), out values[i], ref cost, ref refusal)) return false;
                continue;
            }

            object? value;
            if (i < arguments.Length)
            {
                value = arguments[i];
            }
            else if (keywords?.TryGetValue(parameter.Name!, out value) == true)
            {
                named++;
            }
            else if (parameter.HasDefaultValue)
            {
                values[i] = parameter.DefaultValue ?? Empty(parameter.ParameterType);
                continue;
            }
            else
            {
                return false;
            }

            if (!Convert(value, parameter.ParameterType, takesNone[i], out values[i], ref cost, ref refusal)) return false;
        }

        return (TakesRest || arguments.Length <= Parameters.Length) && named == (keywords?.Count ?? 0);
    }

    private bool TryCollect(ReadOnlySpan<object?> arguments, out object? collected, ref int cost, ref BindingException? refusal)
    {
        var items = Array.CreateInstance(rest!, arguments.Length);
        collected = items;
        cost++;
        for (var i = 0; i < items.Length; i++)
        {
            if (!Convert(arguments[i], rest!, true, out var item, ref cost, ref refusal)) return false;
            items.SetValue(item, i);
        }

        return true;
    }

    private static bool Convert(object? value, Type type, bool takesNone, out object? converted, ref int cost, ref BindingException? refusal)
    {
        converted = null;
        if (value is null && !takesNone) return false;
        try
        {
            if (!Conversion.TryConvert(value, type, out converted, out var step)) return false;
            cost += step;
            return true;
        }
        catch (OverflowException)
        {
            refusal = new BindingException("OverflowError", "Python int too large to convert to C# " + type.Name);
            return false;
        }
    }

    private static object? Empty(Type type) => type.IsValueType && Nullable.GetUnderlyingType(type) is null && !type.IsByRefLike ? Activator.CreateInstance(type) : null;

    private static bool TakesNone(ParameterInfo parameter)
    {
        var type = parameter.ParameterType;
        if (type.IsByRefLike) return false;
        return type.IsValueType || type.IsGenericParameter || type == typeof(Objects.PythonObject)
            || Nullability.Create(parameter).WriteState != NullabilityState.NotNull;
    }
}
