using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using Adder.Conformance.Objects;

namespace Adder.Conformance.Binding;

/// <summary>A delegate of any type that calls a Python callable.</summary>
internal static class PythonDelegate
{
    private static readonly ConditionalWeakTable<Delegate, PythonObject> Callables = [];

    /// <summary>The Python callable that a delegate was made of.</summary>
    internal static PythonObject? Home(Delegate made) => Callables.TryGetValue(made, out var callable) ? callable : null;

    internal static Delegate Remember(Delegate made, PythonObject callable)
    {
        Callables.Add(made, callable);
        return made;
    }

    internal static Delegate? Make(Type type, PythonObject callable)
    {
        var invoke = type.GetMethod("Invoke")!;
        var parameters = invoke.GetParameters().Select(p => Expression.Parameter(p.ParameterType, p.Name)).ToArray();
        if (Array.Exists(parameters, p => p.IsByRef || p.Type.IsByRefLike)) return null;
        Expression call = Expression.Call(typeof(PythonCalls).GetMethod(nameof(PythonCalls.CallDelegate))!, Expression.Constant(callable),
            Expression.NewArrayInit(typeof(object), parameters.Select(p => Expression.Convert(p, typeof(object)))), Expression.Constant(invoke.ReturnType));
        if (invoke.ReturnType != typeof(void)) call = Expression.Convert(call, invoke.ReturnType);
        return Remember(Expression.Lambda(type, call, parameters).Compile(preferInterpretation: true), callable);
    }
}
