using System.Linq.Expressions;
using Adder.Conformance.Objects;

namespace Adder.Conformance.Binding;

/// <summary>A delegate of any type that calls a Python callable.</summary>
internal static class PythonDelegate
{
    internal static Delegate? Make(Type type, PythonObject callable)
    {
        var invoke = type.GetMethod("Invoke")!;
        var parameters = invoke.GetParameters().Select(p => Expression.Parameter(p.ParameterType, p.Name)).ToArray();
        if (Array.Exists(parameters, p => p.IsByRef || p.Type.IsByRefLike)) return null;
        Expression call = Expression.Call(typeof(PythonCalls).GetMethod(nameof(PythonCalls.CallDelegate))!, Expression.Constant(callable),
            Expression.NewArrayInit(typeof(object), parameters.Select(p => Expression.Convert(p, typeof(object)))), Expression.Constant(invoke.ReturnType));
        if (invoke.ReturnType != typeof(void)) call = Expression.Convert(call, invoke.ReturnType);
        return Expression.Lambda(type, call, parameters).Compile(preferInterpretation: true);
    }
}
